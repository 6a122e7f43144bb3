/** The debrief as tables for spreadsheets: per round, per move, per seat. Ids and numbers, no sentences. */
import type { Game, Move, Seat } from '../../engine/index.ts';
import type { Debrief } from './index.ts';
import type { Moment } from './moment.ts';

export interface CsvTable {
  head: string[];
  rows: (string | number)[][];
}

/** A text a spreadsheet would run as a formula is a stranger's program: it gets an apostrophe in front. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: commas, double quotes, CRLF. */
export const csvOf = ({ head, rows }: CsvTable): string =>
  [head, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');

const ROLES = ['hard', 'institutional', 'dove'];

/** One row a round: posture and work by party, tension, trust by pair, levels by pillar, support. */
export function roundsTable(game: Game, debrief: Debrief): CsvTable {
  const { parties, pillars } = game.scenario;
  const ids = parties.map(party => party.id);
  const pairs = game.pairs.map(([i, j]) => `trust_${ids[i]}_${ids[j]}`);
  const head = [
    ...['round', 'date'],
    ...ids.map(id => `posture_${id}`),
    ...ids.map(id => `work_${id}`),
    ...['tension', ...pairs],
    ...pillars.map(pillar => `level_${pillar.id}`),
    ...ids.flatMap(id => ROLES.map(role => `support_${id}_${role}`)),
    ...ids.map(id => `margin_${id}`),
  ];
  const rows = debrief.rounds.map((each, k) => [
    ...[each.round, each.date, ...each.posture, ...each.work, each.tension, ...each.trust, ...each.pillars],
    ...each.support.flat(),
    ...ids.map((_, party) => debrief.margins[k]?.margins[party]?.points ?? ''),
  ]);
  return { head, rows };
}

const seatId = (game: Game, seat: Seat): string => (typeof seat === 'number' ? game.scenario.parties[seat]!.id : seat);

function detailOf({ seat: _seat, kind: _kind, ...detail }: Move): string {
  return Object.keys(detail).length === 0 ? '' : JSON.stringify(detail);
}

/** One row a move: who, what (its fields as JSON), and where tension and trust stood after it. */
export function movesTable(game: Game, moments: Moment[]): CsvTable {
  const ids = game.scenario.parties.map(party => party.id);
  const rows = moments.flatMap(({ move, round, state }, step) =>
    move
      ? [[step, round, seatId(game, move.seat), move.kind, detailOf(move), state.public.tension, ...state.public.trust]]
      : [],
  );
  const pairs = game.pairs.map(([i, j]) => `trust_${ids[i]}_${ids[j]}`);
  return { head: ['move', 'round', 'seat', 'kind', 'detail', 'tension', ...pairs], rows };
}

/** One row a seat: brief, score line by line, effort, offers made and refused, promises kept and broken. */
export function seatsTable(game: Game, moments: Moment[], debrief: Debrief): CsvTable {
  const { state } = moments.at(-1)!;
  const { ending, rounds, offers, promises } = debrief;
  const total = (row: number[]): number => row.reduce((a, b) => a + b, 0);
  const rows = game.scenario.parties.map((party, at) => {
    const score = ending.scores[at]!;
    const own = promises.filter(each => each.by === at);
    return [
      ...[party.id, game.scenario.briefs[at]![state.private[at]!.brief]?.id ?? '', ending.outcome],
      ...[score.total, score.deal, score.redLines, score.home, score.security, score.credit, score.extra],
      ...[score.raw, score.slippage, score.durability, ending.winners.includes(at) ? 1 : 0],
      ...[total(rounds.map(each => each.posture[at]!)), total(rounds.map(each => each.work[at]!))],
      offers.filter(each => each.by === at).length,
      total(offers.map(each => each.answers.filter(answer => answer.party === at && !answer.accept).length)),
      own.filter(each => each.status === 'kept').length,
      own.filter(each => each.status === 'broken').length,
    ];
  });
  const scores = ['total', 'deal', 'red_lines', 'home', 'security', 'credit', 'extra', 'raw', 'slippage', 'durability'];
  const acts = ['posture', 'work', 'offers', 'refusals', 'promises_kept', 'promises_broken'];
  return { head: ['seat', 'brief', 'outcome', ...scores, 'winner', ...acts], rows };
}
