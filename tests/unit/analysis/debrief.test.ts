import { describe, expect, it } from 'vitest';
import {
  csvOf,
  debriefOf,
  judgedFrom,
  momentsOf,
  movesTable,
  roundsTable,
  seatsTable,
} from '../../../src/analysis/debrief/index.ts';
import { placeOf } from '../../../src/analysis/game-space.ts';
import { compile, drawMove, play, start, stream, viewFor, waitingSeats } from '../../../src/engine/index.ts';
import { type GameRecord, replay } from '../../../src/record/index.ts';
import { historyOf, records, sources } from '../../golden/sources.ts';
import { busyGame, randomRecord } from '../../support/records.ts';

const told = (game: ReturnType<typeof busyGame>, record: GameRecord) => {
  const replayed = replay(game, record);
  if (!replayed.ok) throw new Error(replayed.error.code);
  const moments = momentsOf(record, replayed.value);
  return { game, moments, debrief: debriefOf(game, moments), last: replayed.value.state };
};

const lisbon = sources()[0]!.scenario;
const history = told(compile(lisbon, 'full'), historyOf(lisbon)!);
const random = Array.from({ length: 12 }, (_, k) => told(busyGame(), randomRecord(busyGame(), `debrief ${k}`)));
const all = [history, ...random];

describe('the figures of a round', () => {
  it('add up to what the state counted', () => {
    for (const { debrief, last } of all) {
      const posture = last.public.postureTotal.map((_, party) =>
        debrief.rounds.reduce((sum, round) => sum + round.posture[party]!, 0),
      );
      expect(posture).toEqual(last.public.postureTotal);
    }
  });

  it('end where the state ended', () => {
    for (const { debrief, last } of all) {
      const end = debrief.rounds.at(-1)!;
      expect(end.round).toBe(last.public.round);
      expect([end.tension, end.trust, end.support]).toEqual([
        last.public.tension,
        last.public.trust,
        last.public.support,
      ]);
      expect(end.pillars).toEqual(last.public.pillars.map(pillar => pillar.level));
    }
  });

  it('are those of the history record: tension rises to 4 in June 2011', () => {
    expect(history.debrief.rounds[2]).toMatchObject({ date: 'Jun 2011', posture: [2, 0, 2], tension: 4 });
  });
});

describe('offers', () => {
  it('are every text put to somebody, with answers and what it was worth then', () => {
    expect(history.debrief.offers.map(({ kind, by, accepted }) => [kind, by, accepted])).toEqual([
      ['amend', 0, false],
      ['amend', 1, false],
      ['table', 1, false],
      ['amend', 2, false],
      ['amend', 0, false],
      ['amend', 2, false],
      ['amend', 2, false],
    ]);
    const [first] = history.debrief.offers;
    expect(first!.answers).toEqual([
      { party: 1, accept: true, reason: null },
      { party: 2, accept: false, reason: 'sequence' },
    ]);
    expect(first!.worth).toHaveLength(3);
  });

  it('were accepted exactly when the text was initialled or the working text changed', () => {
    for (const { moments, debrief } of all) {
      const adopted = moments.flatMap(({ log }) => log.filter(e => e.kind === 'adopted' || e.kind === 'initialled'));
      const accepted = debrief.offers.filter(offer => offer.accepted && offer.kind !== 'caucus');
      expect(accepted.filter(offer => offer.kind !== 'settlement')).toHaveLength(adopted.length);
    }
  });
});

describe('clauses', () => {
  it('end where the texts and positions ended, each move from where the last one led', () => {
    for (const { debrief, last } of all)
      debrief.clauses.forEach((story, clause) => {
        expect(story.text.at(-1)!.option).toBe(last.public.text[clause]);
        story.positions.forEach((stands, party) => {
          expect(stands.at(-1)!.option).toBe(last.public.positions[party]![clause]);
          const moves = story.moves.filter(move => move.party === party);
          expect(moves.map(move => move.from)).toEqual(stands.slice(0, -1).map(stand => stand.option));
        });
      });
  });
});

describe('gates', () => {
  it('opened when the pillar stood high enough, and else miss points of joint work', () => {
    for (const { game, debrief, last } of all)
      for (const gate of debrief.gates) {
        const { level, work } = last.public.pillars[gate.pillar]!;
        expect(gate.round === null).toBe(level < gate.need);
        if (gate.round === null)
          expect(gate.missing).toBe(Math.max(0, (gate.need - level) * game.rules.levelCost - work));
      }
  });
});

describe('ratification margins', () => {
  it('are not negative for those who ratified without buying a point', () => {
    const votes = all.flatMap(({ moments, debrief }) => {
      const { log } = moments.at(-1)!;
      if (!log.some(entry => entry.kind === 'ratified')) return [];
      return log.flatMap(entry => (entry.kind === 'vote' && entry.yes ? [{ entry, debrief }] : []));
    });
    const free = votes.filter(({ entry }) => entry.short === 0 && entry.pushes.every(points => points === 0));
    expect(free.length).toBeGreaterThan(0);
    for (const { entry, debrief } of free)
      expect(debrief.margins.at(-1)!.margins[entry.party]!.points).toBeGreaterThanOrEqual(0);
    // Whoever bought what was missing and ratified is not told to have stayed short.
    const paid = votes.filter(({ entry }) => entry.pushes.some(points => points > 0));
    expect(paid.length).toBeGreaterThan(0);
    for (const { entry, debrief } of paid) {
      const { points, affordable, bought } = debrief.margins.at(-1)!.margins[entry.party]!;
      expect(bought).toBe(entry.pushes.reduce((sum, each) => sum + each, 0));
      expect(affordable).toBeGreaterThanOrEqual(bought);
      expect(points + bought).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('promises', () => {
  it('are all those of the last state, letters once', () => {
    for (const { debrief, last } of all) {
      const letters = last.private.flatMap((own, party) => own.letters.filter(letter => letter.by === party));
      const secret = letters.reduce((sum, { gives, gets }) => sum + (gives ? 1 : 0) + (gets ? 1 : 0), 0);
      expect(debrief.promises.filter(each => each.secret)).toHaveLength(secret);
      expect(debrief.promises.filter(each => !each.secret)).toHaveLength(last.public.promises.length);
    }
    expect(all.some(({ debrief }) => debrief.promises.some(each => each.secret))).toBe(true);
  });
});

describe('a game that is not over', () => {
  it('has no debrief', () => {
    const game = busyGame();
    const opening = start(game, 'unfinished');
    const rng = stream('one move');
    const seat = waitingSeats(opening.state)[0]!;
    const move = drawMove(game, viewFor(game, opening.state, seat), rng);
    const played = play(game, opening.state, move);
    if (!played.ok) throw new Error(played.error.code);
    const moments = [
      { move: null, round: 0, ...opening },
      { move, round: 1, ...played.value },
    ];
    expect(() => debriefOf(game, moments)).toThrow('not over');
  });
});

describe('tables for a spreadsheet', () => {
  it('have a row a round, a move and a seat, each as long as its head', () => {
    for (const { game, moments, debrief } of all)
      for (const [table, rows] of [
        [roundsTable(game, debrief), debrief.rounds.length],
        [movesTable(game, moments), moments.length - 1],
        [seatsTable(game, moments, debrief), game.n],
      ] as const) {
        expect(table.rows).toHaveLength(rows);
        for (const row of table.rows) expect(row).toHaveLength(table.head.length);
        expect(new Set(table.head).size).toBe(table.head.length);
      }
  });

  it('quote what needs it and defuse what a spreadsheet would run', () => {
    const text = csvOf({
      head: ['a', 'b'],
      rows: [
        ['x, "y"', -3],
        ['=HYPERLINK("http://x")', '-2+3'],
        ['@sum', 'two\nlines'],
      ],
    });
    expect(text).toBe('a,b\r\n"x, ""y""",-3\r\n"\'=HYPERLINK(""http://x"")",\'-2+3\r\n\'@sum,"two\nlines"\r\n');
  });
});

describe('the position texts are judged from', () => {
  it('lets the agreement through that capitals paid for, and is the last one without an agreement', () => {
    let paid = 0;
    for (const { scenario } of sources())
      for (const record of records(scenario).values()) {
        const { game, moments, debrief, last } = told(compile(scenario, record.length), record);
        const judged = judgedFrom(moments);
        const { agreement } = debrief.ending;
        if (!agreement) expect(judged).toBe(last);
        else {
          expect(placeOf(game, judged, agreement.text).allowed).toBe(true);
          if (!placeOf(game, last, agreement.text).allowed) paid++;
        }
      }
    expect(paid).toBeGreaterThan(0);
  });
});
