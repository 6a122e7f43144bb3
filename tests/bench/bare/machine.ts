/** A game made ready for the bare loop: its memory, and tables of numbers in place of the scenario. */
import { type Game, ROLES, type Rules, YARDSTICKS } from '../../../src/engine/index.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Assembler, assembler } from './program.ts';

/** How the options' worth follows a track: for each value the step, and whose options by how many steps. */
export interface TrackWorth {
  track: number;
  min: number;
  steps: Int16Array;
  at: Int16Array;
  times: Int16Array;
}

export interface Interim {
  locks: Int16Array;
  effects: number;
}

export interface Deployment {
  rival: number;
  effects: number;
}

export interface Machine {
  l: Layout;
  /** All numbers of the running game. */
  m: Int16Array;
  /** alea's c, s0, s1, s2. */
  rng: Float64Array;
  rules: Rules;
  /** Conditions and effects, see program.ts. */
  code: Int16Array;
  eventWhen: Int16Array;
  eventEffects: Int16Array;
  /** Who chooses, −1 for nobody; then the place in `code` of [cost, effects] of each option. */
  eventParty: Int16Array;
  eventChoices: Int16Array;
  calendar: Int16Array;
  pairOf: Int16Array;
  pairA: Int16Array;
  pairB: Int16Array;
  adversaries: Int16Array;
  adversariesOf: Int16Array[];
  reliesOn: Int16Array[];
  /** By clause × option. */
  need: Int16Array;
  pillarOf: Int16Array;
  optionsOf: Int16Array;
  trackMin: Int16Array;
  trackMax: Int16Array;
  trackWorth: TrackWorth[];
  /** Menu of red lines by party: clause, least, most. */
  redLines: Int16Array[];
  interims: Interim[];
  deployments: Deployment[];
  /** By party × role. */
  watch: Int16Array[];
  /** By party: 1 when every constituency must agree; then what is asked of the hard one and of another; then raised. */
  unanimousHome: Int16Array;
  needHard: Int16Array;
  needOther: Int16Array;
  raised: Int16Array[];
  /** −1 for unanimity, else how many must agree; and who must. */
  votesNeeded: number;
  vetoes: Int16Array;
  chair: number;
  endings: { when: number; outcomes: number[]; points: Int16Array }[];
  /** Which clauses count for each yardstick. */
  yardsticks: Int16Array[];
  decay: number[];
}

const ints = (numbers: readonly number[]): Int16Array => Int16Array.from(numbers);

function cards(game: Game, a: Assembler) {
  const { events } = game.scenario;
  const choices = events.map(e => {
    const options = e.choice?.options.map(o => [o.cost, a.effects(o.effects)]) ?? [];
    a.code.push(...options.flat());
    return a.code.length - 2 * options.length;
  });
  return {
    eventWhen: ints(events.map(e => a.condition(e.when))),
    eventEffects: ints(events.map(e => a.effects(e.effects))),
    eventParty: ints(events.map(e => e.choice?.party ?? -1)),
    eventChoices: ints(choices),
    calendar: ints(game.calendar.map(entry => a.effects(entry.effects))),
  };
}

function trackWorth(game: Game, l: Layout): TrackWorth[] {
  return game.scenario.modifiers.map(mod => {
    const hit = mod.parties.flatMap(p =>
      mod.clauses.flatMap(({ clause, sign }) =>
        game.clauses[clause]!.options.slice(1).map((_, k) => ({
          at: l.values + (p * l.clauses + clause) * l.options + k + 1,
          times: sign * Math.min(k + 1, mod.cap),
        })),
      ),
    );
    const { min, max } = game.scenario.tracks[mod.track]!;
    return {
      track: mod.track,
      min,
      steps: Int16Array.from({ length: max - min + 1 }, (_, k) => mod.steps[k] ?? 0),
      at: ints(hit.map(h => h.at)),
      times: ints(hit.map(h => h.times)),
    };
  });
}

function homes(game: Game) {
  const rules = game.scenario.homes.map(h => h.ratification);
  return {
    watch: game.scenario.homes.flatMap(h => ROLES.map((_, role) => ints(h.constituencies[role]!.watch))),
    unanimousHome: ints(rules.map(r => (r.by === 'all' ? 1 : 0))),
    needHard: ints(rules.map(r => (r.by === 'all' ? r.all : r.hard))),
    needOther: ints(rules.map(r => (r.by === 'all' ? r.all : r.other))),
    raised: rules.map(r => ints(r.by === 'all' ? [] : r.raised.flatMap(x => [x.clause, x.option, x.hard]))),
  };
}

function pairs(game: Game) {
  return {
    pairOf: ints(game.pairOf.flat()),
    pairA: ints(game.pairs.map(p => p[0])),
    pairB: ints(game.pairs.map(p => p[1])),
    adversaries: ints(game.adversaries),
    adversariesOf: game.adversariesOf.map(ints),
    reliesOn: game.scenario.reliesOn.map(ints),
  };
}

function endings(game: Game, a: Assembler, outcomes: readonly string[]): Machine['endings'] {
  return game.scenario.endings.map(e => ({
    when: a.condition(e.when),
    outcomes: e.outcomes.map(o => outcomes.indexOf(o)),
    points: ints(e.points),
  }));
}

/** A machine for one game of a scenario's length; its memory is filled from a state (see memory.ts). */
export function machineOf(game: Game, outcomes: readonly string[]): Machine {
  const { scenario } = game;
  const l = layoutOf(game);
  const a = assembler(l);
  const grid = (of: (clause: number, option: number) => number): Int16Array =>
    ints(game.clauses.flatMap((_, c) => Array.from({ length: l.options }, (_x, k) => of(c, k))));
  const played = {
    ...cards(game, a),
    interims: scenario.interims.map(d => ({
      locks: ints(d.locks.flatMap(x => [x.clause, x.option])),
      effects: a.effects(d.effects),
    })),
    deployments: scenario.deployments.map(d => ({ rival: d.rival, effects: a.effects(d.effects) })),
    endings: endings(game, a, outcomes),
  };
  return {
    l,
    m: new Int16Array(l.size),
    rng: new Float64Array(4),
    rules: game.rules,
    ...played,
    ...pairs(game),
    ...homes(game),
    need: grid((c, k) => game.need[c]![k] ?? 0),
    pillarOf: ints(game.clauses.map(c => c.pillar)),
    optionsOf: ints(game.clauses.map(c => c.options.length)),
    trackMin: ints(scenario.tracks.map(x => x.min)),
    trackMax: ints(scenario.tracks.map(x => x.max)),
    trackWorth: trackWorth(game, l),
    redLines: scenario.redLines.map(menu => ints(menu.flatMap(x => [x.clause, x.min, x.max]))),
    votesNeeded: scenario.decision.rule === 'unanimity' ? -1 : scenario.decision.needed,
    vetoes: ints(scenario.decision.rule === 'unanimity' ? [] : scenario.decision.vetoes),
    chair: scenario.chair ?? -1,
    yardsticks: YARDSTICKS.map(y => ints(game.clauses.flatMap((c, k) => (c.yardsticks.includes(y) ? [k] : [])))),
    decay: game.rules.decayRounds,
    code: ints(a.code),
  };
}
