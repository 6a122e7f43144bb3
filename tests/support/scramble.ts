/** Changes everything a seat may not know to other plausible values: what a view must not depend on by a byte. */
import type { Game, Rng } from '../../src/engine/index.ts';
import type { Allocation, Letter, Private, PromiseTerms, Seat, State } from '../../src/engine/types.ts';

const allocation = (game: Game, rng: Rng): Allocation => ({
  posture: rng.int(game.rules.effort + 1),
  work: game.scenario.pillars.map(() => 0),
  home: 0,
  back: -1,
  redLine: -1,
});

const terms = (game: Game, rng: Rng): PromiseTerms => ({
  kind: rng.int(2) === 0 ? 'quiet' : 'groundwork',
  until: game.rounds - rng.int(2),
  party: -1,
  clause: -1,
  min: 0,
  max: 0,
});

const letter = (game: Game, by: number, other: number, rng: Rng): Letter => ({
  by,
  with: other,
  made: 1,
  gives: terms(game, rng),
  gets: rng.int(2) === 0 ? null : terms(game, rng),
  status: ['running', 'running'],
  exposed: false,
});

/** Letters with the seat stay: it signed them. Others are torn up, and sometimes new ones written. */
function scrambleLetters(game: Game, own: Private, party: number, seat: Seat, rng: Rng): void {
  own.letters = own.letters.filter(l => l.by === seat || l.with === seat);
  const third = Array.from({ length: game.n }, (_, i) => i).find(i => i !== party && i !== seat);
  if (third !== undefined && rng.int(2) === 0) own.letters.push(letter(game, party, third, rng));
}

function scramblePrivate(game: Game, state: State, party: number, seat: Seat, rng: Rng): void {
  const own = state.private[party]!;
  own.brief = rng.int(Math.max(1, game.scenario.briefs[party]!.length));
  own.values = own.values.map(row => row.map((_, k) => (k === 0 ? 0 : rng.int(21) - 10)));
  own.capital = rng.int(game.rules.capitalMax + 1);
  own.known = own.known.map(row => row.map(() => rng.int(12) - 1));
  own.shifts = own.shifts.map(([clause, option]) => [clause, option, rng.int(5) - 2]);
  own.channels = own.channels.map(() => rng.int(game.n + 1) - 1);
  if (own.allocation) own.allocation = allocation(game, rng);
  if (own.ballot) own.ballot = { yes: rng.int(2) === 0, pushes: [rng.int(3), rng.int(3), rng.int(3)] };
  if (own.answer !== null) own.answer = rng.int(2) === 0;
  const offer = own.caucus;
  if (offer && offer.by !== seat && offer.with !== seat) own.caucus = { ...offer, text: null };
  scrambleLetters(game, own, party, seat, rng);
}

/** A copy of the state in which all that is hidden from the seat differs. */
export function scrambled(game: Game, state: State, seat: Seat, rng: Rng): State {
  const copy = JSON.parse(JSON.stringify(state)) as State;
  for (let party = 0; party < game.n; party++) if (party !== seat) scramblePrivate(game, copy, party, seat, rng);
  copy.sealed.seed = `other-${rng.int(1_000_000)}`;
  copy.sealed.rng = { c: rng.int(1000), s0: rng.next(), s1: rng.next(), s2: rng.next() };
  copy.sealed.deck = copy.sealed.deck.slice().reverse();
  return copy;
}
