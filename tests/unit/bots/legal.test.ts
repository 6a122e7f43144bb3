import { describe, expect, it } from 'vitest';
import { delegation, LEVEL_IDS, PERSONA_IDS, type PersonaId } from '../../../src/bots/index.ts';
import { compile, type Game, mutate, mute, refusal, setup, stream, viewFor } from '../../../src/engine/index.ts';
import { loadScenarioDir } from '../../../src/scenario/node.ts';
import { fiveScenario, miniScenario } from '../../support/mini-scenario.ts';

const shipped = loadScenarioDir('scenarios/lisbon-track');
const games: [string, Game][] = [
  ['two parties', compile(miniScenario())],
  ['five parties', compile(fiveScenario())],
  ...(shipped.ok ? [['the shipped scenario', compile(shipped.value)] as [string, Game]] : []),
];

const ANSWERS = ['accept', 'refuse', 'counter'];

/** Plays one game with the persona in one seat and any others in the rest; returns what went wrong. */
function faults(game: Game, persona: PersonaId, seed: string): string[] {
  const rng = stream(seed);
  const odd = rng.int(game.n);
  const level = LEVEL_IDS[rng.int(LEVEL_IDS.length)]!;
  const seats = game.scenario.parties.map((_, i) => {
    const drawn = PERSONA_IDS[rng.int(PERSONA_IDS.length)]!;
    return delegation(game, i, i === odd ? persona : drawn, level, seed);
  });
  const state = setup(game, seed);
  const found: string[] = [];
  for (let moves = 0; moves < 5000; moves++) {
    const seat = state.public.waiting.indexOf(true);
    if (seat < 0) return found;
    const { move, reasons } = seats[seat]!.choose(viewFor(game, state, seat));
    const refused = refusal(game, state, move);
    if (refused) return [...found, `${seed} ${seat} ${JSON.stringify(move)} ${JSON.stringify(refused)}`];
    if (ANSWERS.includes(move.kind) && reasons.length === 0) found.push(`${seed} no reason for ${move.kind}`);
    const banks = state.public.phase.at === 'answer' && state.public.proposal?.kind === 'harvest';
    if (banks && move.kind === 'refuse' && move.reason === 'sequence' && !reasons.some(({ kind }) => kind === 'keep'))
      found.push(`${seed} no word on why an interim deal that gives something is refused`);
    mutate(game, state, move, mute);
  }
  return [...found, `${seed} does not end`];
}

describe('every persona', () => {
  for (const [name, game] of games)
    it(`moves legally and with reasons: ${name}`, () => {
      const found = PERSONA_IDS.flatMap(id =>
        Array.from({ length: 50 }, (_, k) => faults(game, id, `legal/${id}/${k}`)).flat(),
      );
      expect(found).toEqual([]);
    }, 120_000);
});

describe('a decision', () => {
  const game = compile(miniScenario());

  it('is a function of the view: asked twice, by a fresh delegation, or after a copy, it is the same', () => {
    const state = setup(game, 'same');
    const seats = game.scenario.parties.map((_, i) => delegation(game, i, 'legalist', 'hard', 'same'));
    for (let moves = 0; moves < 5000; moves++) {
      const seat = state.public.waiting.indexOf(true);
      if (seat < 0) break;
      const view = viewFor(game, state, seat);
      const decision = seats[seat]!.choose(view);
      const copy = JSON.parse(JSON.stringify(view)) as typeof view;
      expect(seats[seat]!.choose(view)).toEqual(decision);
      expect(delegation(game, seat, 'legalist', 'hard', 'same').choose(copy)).toEqual(decision);
      expect(seats[seat]!.move(copy)).toEqual(decision.move);
      mutate(game, state, decision.move, mute);
    }
    expect(state.public.ending).not.toBeNull();
  });

  it('leaves the view as it was', () => {
    const state = setup(game, 'still');
    for (const persona of PERSONA_IDS) {
      const before = JSON.stringify(state);
      delegation(game, 0, persona, 'hard', 'still').choose(viewFor(game, state, 0));
      expect(JSON.stringify(state)).toBe(before);
    }
  });
});
