/** What must hold of every state; a breach is a fault of ours, never of the player's. */
import { TRACK_MAX } from './change.ts';
import type { Game } from './game.ts';
import type { State } from './types.ts';
import { valuesOf } from './values.ts';

const inside = (x: number, lo: number, hi: number): boolean => Number.isInteger(x) && x >= lo && x <= hi;

function* trackBreaches(game: Game, s: State): Generator<string> {
  const pub = s.public;
  if (!inside(pub.tension, 0, game.rules.tensionMax)) yield `tension ${pub.tension}`;
  for (const x of pub.trust) if (!inside(x, 0, TRACK_MAX)) yield `trust ${x}`;
  for (const row of pub.support) for (const x of row) if (!inside(x, 0, TRACK_MAX)) yield `support ${x}`;
  for (const [k, def] of game.scenario.tracks.entries())
    if (!inside(pub.tracks[k]!, def.min, def.max)) yield `track ${def.id} ${pub.tracks[k]}`;
  for (const p of pub.pillars)
    if (!inside(p.level, 0, game.rules.pillarMax) || !inside(p.work, 0, 1000)) yield `pillar ${p.level}/${p.work}`;
  for (const own of s.private) if (!inside(own.capital, 0, 1000)) yield `capital ${own.capital}`;
}

function* textBreaches(game: Game, s: State): Generator<string> {
  const pub = s.public;
  for (const text of [pub.text, pub.banked, ...pub.positions])
    for (let c = 0; c < game.clauses.length; c++)
      if (!inside(text[c]!, 0, game.need[c]!.length - 1)) yield `option ${text[c]} of clause ${c}`;
  for (let c = 0; c < game.clauses.length; c++)
    if (pub.text[c]! < pub.banked[c]!) yield `working text below what is banked, clause ${c}`;
}

function* phaseBreaches(game: Game, s: State): Generator<string> {
  const { phase, waiting, round } = s.public;
  const over = phase.at === 'over';
  if (over === waiting.includes(true)) yield `waiting ${waiting} in phase ${phase.at}`;
  if (over !== (s.public.ending !== null)) yield 'ending out of step with phase';
  if (!inside(round, 1, game.rounds)) yield `round ${round}`;
  const answering = phase.at === 'answer' || s.public.held?.phase.at === 'answer';
  if (answering !== (s.public.proposal !== null)) yield `proposal in phase ${phase.at}`;
}

function* secretBreaches(game: Game, s: State): Generator<string> {
  for (const [i, own] of s.private.entries()) {
    const fresh = valuesOf(game, s.public, own, i);
    if (JSON.stringify(fresh) !== JSON.stringify(own.values)) yield `values of party ${i} out of step`;
    if (own.channels.length > s.public.round) yield `channels of party ${i}`;
  }
  const seen = new Set(s.sealed.deck);
  if (seen.size !== s.sealed.deck.length) yield 'card twice in the deck';
  for (const card of s.public.cards) if (seen.has(card)) yield `card ${card} drawn and in the deck`;
}

/** Every breach found, in words; empty when all is well. */
export const checkInvariants = (game: Game, s: State): string[] => [
  ...trackBreaches(game, s),
  ...textBreaches(game, s),
  ...phaseBreaches(game, s),
  ...secretBreaches(game, s),
];
