/** A score as a form with numbered lines, each a box to write in: the formula of chapter 8 term by term, in this game's numbers. */
import {
  crossings,
  depthOf,
  type Game,
  HARD,
  type Party,
  rawValue,
  reliance,
  type Score,
  type State,
} from '../engine/index.ts';

export const LINE_IDS = {
  /** Read off the sheet of numbers. */
  all: ['tension', 'support', 'work', 'credit', 'ending'],
  /** For the members of an agreement in force. */
  agreement: [
    ...(['raw', 'depth', 'trust', 'slippage', 'value', 'gap', 'durability', 'deal'] as const),
    ...(['crossed', 'held', 'redLines', 'home', 'security', 'total'] as const),
  ],
  /** Without one, and for a party outside it. */
  none: ['noDeal', 'moved', 'banked', 'broken', 'points', 'homeNone', 'securityNone', 'totalNone'],
} as const;
export type Part = keyof typeof LINE_IDS;
export const PARTS = ['all', 'agreement', 'none'] as const satisfies Part[];
export type LineId = (typeof LINE_IDS)[Part][number];

export interface ScoreLine {
  id: LineId;
  number: number;
  /** How to work it out from other lines, "[7] × [6] ÷ 15"; null for what is read off or counted. */
  formula: string | null;
}

const ORDER: readonly LineId[] = PARTS.flatMap(part => [...LINE_IDS[part]]);
export const lineNumber = (id: LineId): number => ORDER.indexOf(id) + 1;

const ref = (id: LineId): string => `[${lineNumber(id)}]`;

/** Division drops the remainder downwards, as everywhere in the rules. */
function formulas({ rules }: Game): Partial<Record<LineId, string>> {
  const { tensionMax: max } = rules;
  return {
    credit: `min(${rules.creditMax}, ${ref('work')} ÷ ${rules.creditDivisor})`,
    slippage: `max(0, ${rules.slipTrust} − ${ref('trust')}) × ${ref('depth')} ÷ ${rules.slipDivisor}`,
    value: `${ref('raw')} − ${ref('slippage')}`,
    durability: `max(${rules.durabilityMin}, 100 − ${rules.gapTax} × max(0, ${ref('gap')} − ${rules.gapFree}))`,
    deal: `max(0, ${ref('value')}) × ${ref('durability')} ÷ 100 + min(0, ${ref('value')})`,
    redLines: `${rules.redLineHeld} × ${ref('held')} − ${rules.redLineCrossed} × ${ref('crossed')}`,
    home: `${rules.homeBase} + (${ref('support')} − 15) ÷ ${rules.homeDivisor}`,
    security: `(${rules.securityBase} − ${ref('tension')}) ÷ 2`,
    total: ['deal', 'redLines', 'home', 'security', 'credit', 'ending'].map(id => ref(id as LineId)).join(' + '),
    points: `${ref('noDeal')} + ${ref('moved')} − max(0, ${ref('tension')} − 6) + ${ref('banked')} ÷ 2 − ${rules.breakdownPenalty} × ${ref('broken')}`,
    homeNone: `${rules.homeBase} + (min(${rules.noDealHomeCap}, ${ref('support')}) − 15) ÷ ${rules.homeDivisor}`,
    securityNone: `(${rules.securityBase} − min(${max}, ${ref('tension')} + ${rules.noDealTension})) ÷ 2`,
    totalNone: ['points', 'homeNone', 'securityNone', 'credit', 'ending'].map(id => ref(id as LineId)).join(' + '),
  };
}

export function scoreLines(game: Game, part: Part): ScoreLine[] {
  const how = formulas(game);
  return LINE_IDS[part].map(id => ({ id, number: lineNumber(id), formula: how[id] ?? null }));
}

export type Boxes = Partial<Record<LineId, number>>;

function dealBoxes(game: Game, s: State, party: Party, score: Score): Boxes {
  const agreement = s.public.ending!.agreement!;
  const lines = s.public.redLines[party]!;
  const crossed = crossings(lines, agreement.options);
  const values = s.public.ending!.scores.flatMap((each, i) => (agreement.members[i] ? [each.raw - each.slippage] : []));
  return {
    raw: score.raw,
    depth: depthOf(agreement.options),
    trust: reliance(game, s.public, party),
    slippage: score.slippage,
    value: score.raw - score.slippage,
    gap: Math.max(...values) - Math.min(...values),
    durability: score.durability,
    deal: score.deal,
    crossed,
    held: s.public.support[party]![HARD] >= game.rules.firmSupport ? lines.length - crossed : 0,
    redLines: score.redLines,
    home: score.home,
    security: score.security,
    total: score.total,
  };
}

function noDealBoxes(game: Game, s: State, party: Party, score: Score): Boxes {
  const start = game.rules.noDealValue[party]!;
  return {
    noDeal: start,
    moved: s.public.noDeal[party]! - start,
    banked: rawValue(
      s.private[party]!.values,
      { options: s.public.banked, riders: [] },
      { options: s.public.banked, open: [] },
    ),
    broken: s.public.ending!.outcome === 'breakdown' ? 1 : 0,
    points: score.deal,
    homeNone: score.home,
    securityNone: score.security,
    totalNone: score.total,
  };
}

/** What stands in each box of a finished game, by the engine. */
export function boxesOf(game: Game, s: State, party: Party): Boxes {
  const ending = s.public.ending!;
  const score = ending.scores[party]!;
  const [hard, institutional, dove] = s.public.support[party]!;
  return {
    tension: s.public.tension,
    support: hard + institutional + dove,
    work: s.public.ownWork[party]!,
    credit: score.credit,
    ending: score.extra,
    ...(ending.agreement?.members[party] ? dealBoxes(game, s, party, score) : noDealBoxes(game, s, party, score)),
  };
}
