/** The numbered rules with the numbers of this scenario and length where docs/rules.md has its defaults in bold. */
import type { Game } from '../engine/index.ts';
import type { Rulebook } from '../words/rulebook.ts';
import { say } from '../words/say.ts';
import { el, markdownLine, textEl } from './html.ts';

type Number = number | string;

const either = (values: readonly Number[]): string => [...new Set(values)].join('/') || '–';

/** What the capitals ask for, of all that decide in this way (rule 5.4): "5", or "5/7" where they differ. */
function asked(game: Game): [hard: string, other: string, all: string] {
  const homes = game.scenario.homes.map(home => home.ratification);
  return [
    either(homes.flatMap(need => (need.by === 'all' ? [] : [need.hard]))),
    either(homes.flatMap(need => (need.by === 'all' ? [] : [need.other]))),
    either(homes.flatMap(need => (need.by === 'all' ? [need.all] : []))),
  ];
}

/** The bold numbers of each paragraph in the order they stand in; 6.1 names as many rounds as there are. */
export function numbersByRule(game: Game): Readonly<Record<string, readonly Number[]>> {
  const { rules } = game;
  const [stalemate, workable, success, triumph] = rules.levels;
  return {
    '1.4': [rules.tensionMax, rules.capitalMax],
    '1.9': [rules.capitalStart],
    '2.2': [rules.eventsFrom],
    '2.4': [rules.tensionMax - 1],
    '3.1': [rules.effort, rules.homeMax],
    '3.3': [rules.postureGain[1], either(rules.postureGain.slice(2))],
    '3.5': [rules.redLineMax],
    '3.7': [rules.tensionMax, rules.tensionMax],
    '3.8': [rules.levelCost, rules.pillarMax],
    '3.10': [rules.quietCost],
    '3.11': [rules.dullTension],
    '3.12': [rules.homeCost],
    '3.13': [rules.backChannelTension],
    '3.15': [rules.capitalRound],
    '4.1': [rules.tableFrom, rules.actionsEach],
    '4.4': [rules.minDepth],
    '4.6': [rules.amendMax],
    '4.8': [rules.chairFrom],
    '4.10': [rules.caucusCost],
    '4.11': [rules.letterCost],
    '4.13': [`+${rules.promiseKept}`, `−${rules.promiseBroken}`],
    '4.14': [rules.disclosureTrust],
    '4.15': [rules.verifyCost, rules.verifyPillar.level],
    '4.16': [rules.climbDownCost, rules.deployCost, rules.tensionMax],
    '4.19': [rules.returnCost],
    '5.3': [rules.watchDivisor, rules.redLineHome],
    '5.4': asked(game),
    '5.5': [rules.pushCost],
    '6.1': [...(rules.decayRounds.length > 0 ? rules.decayRounds : ['–']), rules.decayTrust],
    '6.2': [rules.complacency],
    '7.2': [rules.slipTrust, rules.slipDivisor],
    '7.3': [rules.gapFree, rules.gapTax, rules.durabilityMin],
    '7.4': [rules.redLineCrossed],
    '7.5': [rules.riderMax, rules.riderCost],
    '8.1': [rules.tensionMax],
    '8.3': [say('print.rules.sheet'), rules.breakdownPenalty],
    '8.4': [rules.homeBase, rules.noDealHomeCap],
    '8.5': [rules.securityBase, rules.noDealTension, rules.tensionMax],
    '8.6': [rules.creditDivisor, rules.creditMax],
    '8.8': [rules.firmSupport, rules.redLineHeld],
    '8.10': [triumph, success, workable, stalemate],
  };
}

const BOLD = /\*\*[+−]?\d+\*\*/g;

/** One paragraph with other numbers in bold. */
export function withNumbers(id: string, text: string, numbers: readonly Number[]): string {
  if (id === '6.1') return withRounds(text, numbers);
  let at = 0;
  return text.replace(BOLD, () => `**${numbers[at++]}**`);
}

/** "In rounds 3 and 6, trust above 4": the last number is the trust, the two before it and what joins them are the rounds. */
function withRounds(text: string, numbers: readonly Number[]): string {
  const [first, second, last] = [...text.matchAll(BOLD)];
  if (!first || !second || !last) return text;
  const rounds = numbers.slice(0, -1).map(round => `**${round}**`);
  const between = text.slice(second.index + second[0].length, last.index);
  const after = text.slice(last.index + last[0].length);
  return `${text.slice(0, first.index)}${rounds.join(', ')}${between}**${numbers.at(-1)}**${after}`;
}

/** Chapters on paper: the white cell's control of a program and the map's picture are none of paper's business. */
const CHAPTERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

export function numberedRules(game: Game, { chapters, paragraphs }: Rulebook): string {
  const numbers = numbersByRule(game);
  const told = chapters
    .filter(chapter => CHAPTERS.includes(chapter.number))
    .map(chapter =>
      el(
        'div',
        textEl('h4', `${chapter.number}. ${chapter.title}`),
        ...paragraphs
          .filter(each => each.chapter === chapter.number)
          .map(({ id, text }) =>
            el('p', textEl('strong', id), ' ', markdownLine(withNumbers(id, text, numbers[id] ?? []))),
          ),
      ),
    );
  return el(
    'section',
    textEl('h2', say('print.numbered')),
    textEl('p.small', say('print.numbered.about')),
    el('div.rules', ...told),
  );
}
