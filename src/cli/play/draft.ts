/** The draft: one's own text in the making, changed clause by clause, with what it would be worth and how home sees it. */
import {
  appraise,
  err,
  ok,
  type Party,
  type Result,
  ROLES,
  type Scenario,
  type Text,
  type View,
} from '../../engine/index.ts';
import { clauseName, constituencyName, optionName, plain, riderText, textLines } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { ownView, type Seats } from './seats.ts';
import { readRider } from './terms.ts';
import { nextOption, nextParty, nextPlace, nothingLeft, took, type Words } from './words.ts';

/** Does what a `draft …` line asks and gives what to show. The draft changes only when the whole line is understood. */
export function draftCommand(seats: Seats, words: Words): Result<string, string> {
  const view = ownView(seats);
  const changed = changedDraft(seats.draft, view, words);
  if (!changed.ok) return changed;
  const wrong = outOfRange(seats.game.scenario, changed.value);
  if (wrong !== null) return err(wrong);
  seats.draft = changed.value;
  return ok(draftText(seats, view));
}

function changedDraft(draft: Text, view: View, words: Words): Result<Text, string> {
  if (words.left.length === 0) return ok(draft);
  if (took(words, 'rider')) {
    const rider = readRider(words);
    return rider.ok ? nothingLeft(words, { ...draft, riders: [...draft.riders, rider.value] }) : rider;
  }
  if (took(words, 'norider')) {
    const place = nextPlace(words, 'rider');
    return place.ok
      ? nothingLeft(words, { ...draft, riders: draft.riders.filter((_, k) => k !== place.value) })
      : place;
  }
  const copied = copyOf(view, words);
  if (copied !== null) return copied.ok ? nothingLeft(words, copied.value) : copied;
  return withOptions(draft, words);
}

/** The draft started afresh from a text that is there; null when the line asks for something else. */
function copyOf(view: View, words: Words): Result<Text, string> | null {
  const pub = view.public;
  const options = (from: readonly number[]): Result<Text, string> => ok({ options: [...from], riders: [] });
  if (took(words, 'zero')) return options(pub.text.map(() => 0));
  if (took(words, 'working')) return options(pub.text);
  if (took(words, 'proposal'))
    return pub.proposal === null ? err(say('complain.noProposal')) : ok(structuredClone(pub.proposal.text));
  if (took(words, 'limit')) {
    const limits = view.legal.find(legal => 'high' in legal);
    return limits === undefined ? err(say('complain.noWriting')) : options(limits.high);
  }
  if (!took(words, 'position')) return null;
  const party = nextParty(words);
  return party.ok ? options(pub.positions[party.value] ?? pub.text) : party;
}

function withOptions(draft: Text, words: Words): Result<Text, string> {
  const options = [...draft.options];
  while (words.left.length > 0) {
    const change = nextOption(words);
    if (!change.ok) return change;
    options[change.value[0]] = change.value[1];
  }
  return ok({ ...draft, options });
}

function outOfRange(scenario: Scenario, { options, riders }: Text): string | null {
  const pairs = [...options.entries(), ...riders.map(rider => [rider.clause, rider.then] as const)];
  const wrong = pairs.find(([clause, option]) => scenario.clauses[clause]?.options[option] === undefined);
  if (wrong === undefined) return null;
  const last = (scenario.clauses[wrong[0]]?.options.length ?? 1) - 1;
  return `${clauseName(scenario, wrong[0])} has options 0 to ${last}`;
}

/** Clause by clause, then what it comes to for one's own seat. */
export function draftText(seats: Seats, view: View): string {
  const { scenario } = seats.game;
  const values = view.own?.values ?? [];
  const lines = scenario.clauses.map((clause, k) => {
    const option = seats.draft.options[k] ?? 0;
    const mark = option === view.public.text[k] ? ' ' : '*';
    const told = { clause: clause.name, number: option, option: optionName(scenario, k, option) };
    const value = plain(values[k]?.[option] ?? 0);
    return ` ${mark}${clause.id.padEnd(4)} ${say('terminal.draft.clause', { ...told, value })}`;
  });
  const riders = seats.draft.riders.map(
    (rider, k) => `  ${say('terminal.draft.rider', { number: k + 1, rider: riderText(scenario, rider) })}`,
  );
  return [say('terminal.draft'), ...lines, ...riders, worthText(seats, view, seats.draft)].join('\n');
}

/** "Worth 9 (raw 12, slippage 3), depth 11. Home: …" */
export function worthText({ game, seat }: Seats, view: View, text: Text): string {
  if (view.own === null) return '';
  const a = appraise(game, view.public, view.own, seat, text);
  const home = ROLES.map(
    (_, role) => `${constituencyName(game.scenario, seat, asRole(role))} ${a.views[role]}/${a.needs[role]}`,
  );
  const views = home.join(', ');
  const forecast =
    a.short === 0
      ? say('terminal.home.willing', { views })
      : say('terminal.home.short', {
          ...{ views, short: a.short, cost: a.cost, affordable: a.affordable ? 'yes' : 'no' },
        });
  const gates = a.gates.map(
    ({ clause, option, ...gate }) =>
      `  ${say('terminal.gate', { clause: clauseName(game.scenario, clause), option, why: gateText(gate) })}`,
  );
  return [
    `  ${say('terminal.worth', {
      ...{ value: plain(a.value), raw: plain(a.raw), slippage: plain(a.slippage) },
      ...{ depth: a.depth, crossed: a.crossings },
    })}`,
    `  ${forecast}`,
    ...gates,
  ].join('\n');
}

/** A closed gate is the pillar's, unless the option is blocked or below what is banked (rule 4.17). */
const gateText = ({ level, need }: { level: number; need: number }): string =>
  level < need ? say('terminal.gate.level', { level, need }) : say('terminal.gate.blocked');

const asRole = (role: number): 0 | 1 | 2 => (role === 0 ? 0 : role === 1 ? 1 : 2);

/** A text as others see it, with its worth to one's own seat. */
export function shownText(seats: Seats, view: View, text: Text, heading: string): string {
  const lines = textLines(seats.game.scenario, text).map(line => `  ${line}`);
  return [
    heading,
    ...(lines.length > 0 ? lines : [`  ${say('terminal.statusQuo')}`]),
    worthText(seats, view, text),
  ].join('\n');
}

/** The clause a line names, option by option. */
export function clauseText(seats: Seats, view: View, clause: number, party: Party): string {
  const { scenario } = seats.game;
  const def = scenario.clauses[clause]!;
  const values = view.own?.values[clause] ?? [];
  const options = def.options.map((option, k) => {
    const value = plain(values[k] ?? option.values[party] ?? 0);
    const pillar = scenario.pillars[def.pillar]?.short ?? '';
    const told = { number: k, option: option.name, value, need: option.need, pillar, text: option.text };
    return `  ${say('terminal.option', { ...told })}`;
  });
  return [say('terminal.clause', { id: def.id, clause: def.name, text: def.text }), ...options].join('\n');
}
