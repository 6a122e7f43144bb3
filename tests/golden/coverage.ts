/** What a set of golden records must show of a scenario, and what one game shows. Items are strings such as "card missile-test". */
import type { Game, LogEntry, Move, State } from '../../src/engine/index.ts';
import { MOVE_KINDS, OUTCOMES, PROMISE_KINDS, REASONS } from '../../src/engine/index.ts';
import type { Effect, Scenario, Text } from '../../src/engine/types.ts';

/** Kinds of log entry that only a certain course of the game brings about. */
const ENTRY_KINDS = ['redLine', 'channel', 'learnt', 'exposed', 'settled', 'rejected', 'letterEnd', 'pillar'] as const;

const nested = (effect: Effect): Effect[] => [
  effect,
  ...(effect.do === 'if' ? [...effect.then, ...effect.else].flatMap(nested) : []),
];

function effectsOf(scenario: Scenario): Effect[] {
  const cards = scenario.events.flatMap(e => [...e.effects, ...(e.choice?.options.flatMap(o => o.effects) ?? [])]);
  const rest = [...scenario.calendar, ...scenario.interims, ...scenario.deployments].flatMap(x => x.effects);
  return [...cards, ...rest].flatMap(nested);
}

/** What a scenario has no room for: two parties have no other pair, five seldom all gain by one more change. */
function impossible(scenario: Scenario): Set<string> {
  const out: string[] = [];
  if (scenario.interims.length === 0) out.push('move harvest', 'outcome interim');
  if (scenario.parties.length < 3) out.push('move verifyLetters');
  if (scenario.parties.length > 3) out.push('entry settled');
  if (scenario.chair === null) out.push('move chair');
  if (scenario.deployments.length === 0) out.push('move deploy', 'promise noDeployment');
  if (scenario.tracks.length === 0) out.push('rider track');
  if (scenario.rules.letterCost > scenario.rules.capitalMax) out.push('entry exposed', 'entry letterEnd');
  return new Set(out);
}

/** Everything the records of a scenario have to show between them. */
export function required(scenario: Scenario): string[] {
  const choices = scenario.events.flatMap(e => e.choice?.options.map(o => `choice ${e.id} ${o.id}`) ?? []);
  const options = scenario.clauses.flatMap(c => c.options.map((_, k) => `option ${c.id} ${k}`));
  const all = [
    ...MOVE_KINDS.map(kind => `move ${kind}`),
    ...OUTCOMES.map(outcome => `outcome ${outcome}`),
    ...scenario.events.map(e => `card ${e.id}`),
    ...choices,
    ...options,
    ...scenario.lengths.map(l => `length ${l.id}`),
    ...scenario.endings.map(m => `ending ${m.id}`),
    ...scenario.interims.map(i => `interim ${i.id}`),
    ...scenario.deployments.map(d => `deployment ${d.id}`),
    ...new Set(effectsOf(scenario).map(effect => `effect ${effect.do}`)),
    ...REASONS.map(reason => `reason ${reason}`),
    ...PROMISE_KINDS.map(kind => `promise ${kind}`),
    ...ENTRY_KINDS.map(kind => `entry ${kind}`),
    'rider round',
    'rider track',
  ];
  const never = impossible(scenario);
  return all.filter(item => !never.has(item));
}

function* fromText(game: Game, text: Text | null): Generator<string> {
  if (text === null) return;
  for (const [c, k] of text.options.entries()) yield `option ${game.clauses[c]!.id} ${k}`;
  for (const rider of text.riders) {
    yield `option ${game.clauses[rider.clause]!.id} ${rider.then}`;
    yield `rider ${rider.when.is}`;
  }
}

function* fromMove(game: Game, move: Move): Generator<string> {
  yield `move ${move.kind}`;
  if ('text' in move && typeof move.text !== 'string') yield* fromText(game, move.text);
  if ('reason' in move) yield `reason ${move.reason}`;
  if (move.kind === 'promise') yield `promise ${move.terms.kind}`;
}

function* fromEffects(effects: readonly Effect[]): Generator<string> {
  for (const effect of effects) yield `effect ${effect.do}`;
}

function* fromEntry(game: Game, entry: LogEntry): Generator<string> {
  const { events, calendar, interims, deployments } = game.scenario;
  yield `entry ${entry.kind}`;
  // What an if … then … else did shows in the entries it caused.
  if (entry.rule.startsWith('9.') && entry.rule !== '9.10') yield `effect ${entry.kind}`;
  switch (entry.kind) {
    case 'card':
      yield `card ${events[entry.card]!.id}`;
      return yield* fromEffects(events[entry.card]!.effects);
    case 'choice': {
      const chosen = events[entry.card]!.choice!.options[entry.option]!;
      yield `choice ${events[entry.card]!.id} ${chosen.id}`;
      return yield* fromEffects(chosen.effects);
    }
    case 'round':
      return yield* fromEffects(calendar[entry.entry]!.effects);
    case 'banked':
      yield `interim ${interims[entry.interim]!.id}`;
      return yield* fromEffects(interims[entry.interim]!.effects);
    case 'deployed':
      yield `deployment ${deployments[entry.deployment]!.id}`;
      if (entry.rule === '9.6') yield 'effect deploy';
      return;
    case 'promise':
      yield `promise ${entry.promise.terms.kind}`;
      return;
    default:
      return;
  }
}

/** What one game shows. `log` holds the entries of all its steps. */
export function shown(game: Game, end: State, moves: readonly Move[], log: readonly LogEntry[]): Set<string> {
  const found = new Set<string>([`length ${game.lengthId}`]);
  for (const move of moves) for (const item of fromMove(game, move)) found.add(item);
  for (const entry of log) for (const item of fromEntry(game, entry)) found.add(item);
  const { ending } = end.public;
  if (ending) {
    found.add(`outcome ${ending.outcome}`);
    for (const k of ending.modifiers) found.add(`ending ${game.scenario.endings[k]!.id}`);
    for (const item of fromText(game, ending.agreement?.text ?? null)) found.add(item);
  }
  return found;
}
