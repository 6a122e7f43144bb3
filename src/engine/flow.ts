/** Runs the game on from one step to the next until somebody has to move or the game is over. */
import type { Turn } from './change.ts';
import { assess } from './phases/assessment.ts';
import { startCapitals } from './phases/capitals.ts';
import { copyAgreement, startSettlement, startVote } from './phases/home.ts';
import type { Next } from './phases/next.ts';
import { drawCard, openRound } from './phases/situation.ts';
import { nextTurn, startTable } from './phases/table.ts';
import { endingOf } from './score.ts';
import type { Ending } from './types.ts';

function step(t: Turn, next: Exclude<Next, 'wait' | { end: unknown }>): Next {
  switch (next) {
    case 'round':
      return openRound(t);
    case 'capitals':
      return startCapitals(t);
    case 'table':
      return startTable(t);
    case 'turn':
      return nextTurn(t);
    case 'settlement':
      return startSettlement(t);
    case 'home':
      return drawCard(t, 'home');
    case 'vote':
      return startVote(t);
    case 'assessment':
      return assess(t);
  }
}

const copyEnding = (e: Ending): Ending => ({
  outcome: e.outcome,
  round: e.round,
  agreement: e.agreement && copyAgreement(e.agreement),
  scores: e.scores.map(x => ({ ...x })),
  winners: e.winners.slice(),
  modifiers: e.modifiers.slice(),
  yardsticks: [e.yardsticks[0], e.yardsticks[1], e.yardsticks[2]],
});

function finish(t: Turn, end: Extract<Next, { end: unknown }>): void {
  const { game, s } = t;
  s.public.phase = { at: 'over', outcome: end.end };
  s.public.waiting.fill(false);
  s.public.proposal = null;
  s.public.ending = endingOf(game, s, end.end, end.agreement);
  t.emit?.({ kind: 'ended', ending: copyEnding(s.public.ending) }, '8.1');
}

export function run(t: Turn, from: Next): void {
  let next = from;
  while (next !== 'wait') {
    if (typeof next === 'object') {
      finish(t, next);
      return;
    }
    next = step(t, next);
  }
}
