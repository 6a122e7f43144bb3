/**
 * Non-interference on the wire: of two games that differ only in what a seat may not know, the seat is sent the same
 * bytes. Random games, every seat and the observer, whole conversations.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, stream } from '../../src/engine/index.ts';
import type { Seat } from '../../src/engine/types.ts';
import { type Alike, alike } from '../../src/server/alike.ts';
import { type Scene, TableChannel } from '../../src/server/channel.ts';
import { type Classroom, foldClass, openClassroom } from '../../src/server/classroom.ts';
import type { ClassEntry, SaidEntry, TableEntry } from '../../src/server/entry.ts';
import type { Around, Chair } from '../../src/server/feed.ts';
import { foldTable, openTable, type Table } from '../../src/server/table.ts';
import { shipped } from '../support/games.ts';
import { randomMove } from '../support/random-game.ts';
import { scrambled } from '../support/scramble.ts';

const game = compile(shipped('lisbon-track'), 'short');
const CLOCKS = { situation: 0, capitals: 60, table: 60, home: 60 };

const roomEntries = (): ClassEntry[] => [
  ...['p0', 'p1', 'p2', 'p3'].map(
    (person, k): ClassEntry => ({
      kind: 'joined',
      person,
      standing: 'present',
      place: { table: 't', party: k < 3 ? k : null, role: k < 3 ? 'head' : 'observer' },
    }),
  ),
];

function room(): Classroom {
  const opened = openClassroom('c', {
    kind: 'opened',
    code: 'CODE22',
    title: 'Class',
    scenario: { id: 's', title: 'S', digest: 'd' },
    length: 'short',
    seed: 'x',
    parties: game.n,
    approval: false,
    grow: false,
    clocks: CLOCKS,
  });
  return roomEntries().reduce((made, e) => foldClass(made, e, 0), opened);
}

const table = (seed: string): Table =>
  openTable('t', game, {
    kind: 'opened',
    class: 'c',
    number: 1,
    name: 'Table 1',
    digest: 'd',
    length: 'short',
    seed,
    clocks: CLOCKS,
    started: true,
  });

const around: Around = { nameOf: person => `name of ${person}`, online: () => true, textOf: id => `text of ${id}` };
const CHAIRS: Chair[] = [0, 1, 2, 'observer'];

/** Everything one chair is sent, update by update. */
class Ear {
  private readonly channel: TableChannel;
  bytes = '';
  constructor(
    readonly chair: Chair,
    private readonly inRoom: Classroom,
    first: Table,
  ) {
    this.channel = new TableChannel('t', chair);
    this.bytes = JSON.stringify(this.channel.comeBack(this.scene(first, alike()), ''));
  }
  /** `shared` with the other chairs told of the same change, as on the server. */
  hear(now: Table, shared = alike()): void {
    const scene = this.scene(now, shared);
    const news = this.channel.update(scene);
    if (!news) return;
    const message = { cursor: this.channel.cursor(scene), ...news };
    const text = shared.text(message);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(message)));
    this.bytes += `${text}\n`;
  }
  private scene(now: Table, shared: Alike): Scene {
    return { room: this.inRoom, table: now, around, now: now.entries * 1000, alike: shared };
  }
}

const said = (id: string, from: number | null, channel: SaidEntry['channel']): SaidEntry => ({
  kind: 'said',
  id,
  by: from === null ? 'facilitator' : `p${from}`,
  from,
  channel,
  digest: 'x',
  client: '',
});

/** The table with all the chair may not know replaced. */
const altered = (t: Table, chair: Chair, seed: string): Table => ({
  ...t,
  state: scrambled(game, t.state, chair as Seat, stream(seed)),
  advice: t.advice.filter(a => a.party === chair),
  log: t.log.map(line =>
    line.entry.to === null || (chair !== 'observer' && line.entry.to.includes(chair))
      ? line
      : { ...line, entry: { ...line.entry, rule: '0.0' } },
  ),
  made: t.made.map(m => ({ ...m, by: 'clock' as const })),
  clients: [],
});

describe('what a seat is sent', () => {
  it('does not depend on anything it may not know, by a byte, through whole random games', () => {
    const inRoom = room();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), seedNumber => {
        const seed = `wire-${seedNumber}`;
        let now = table(seed);
        const pairs = CHAIRS.map(
          chair => [new Ear(chair, inRoom, now), new Ear(chair, inRoom, altered(now, chair, seed))] as const,
        );
        const rng = stream(`${seed}|moves`);
        for (let k = 0; k < 60 && now.state.public.phase.at !== 'over'; k++) {
          const entry: TableEntry = {
            kind: 'move',
            move: randomMove(game, now.state, rng),
            by: { person: 'p0' },
            client: `c${k}`,
          };
          now = foldTable(now, entry, k * 1000);
          const shared = alike();
          for (const [plain, other] of pairs) {
            plain.hear(now, shared);
            other.hear(altered(now, plain.chair, `${seed}|${k}`));
          }
        }
        for (const [plain, other] of pairs) expect(other.bytes).toBe(plain.bytes);
      }),
      { numRuns: 12, seed: 5 },
    );
  });

  it('is silent about talk, advice and votes of others: not a byte, not a number in a cursor', () => {
    const inRoom = room();
    const start = table('quiet');
    const secrets: TableEntry[] = [
      said('s1', 0, { to: 'party', party: 1 }),
      said('s2', 1, { to: 'caucus' }),
      said('s3', null, { to: 'party', party: 0 }),
      { kind: 'advice', party: 1, by: 'p1', move: { kind: 'pass' }, client: 'a' },
      { kind: 'advised', party: 1, advice: 1, by: 'p1', yes: false },
      { kind: 'takenDown', id: 's1' },
      { kind: 'cover', party: 0, cover: { persona: 'legalist', level: 'normal' } },
    ];
    const open = said('s4', 0, { to: 'table' });
    for (const chair of [2, 'observer'] as const) {
      const [plain, other] = [new Ear(chair, inRoom, start), new Ear(chair, inRoom, start)];
      let now = start;
      for (const e of secrets) {
        now = foldTable(now, e, 0);
        other.hear({ ...now, entries: start.entries });
      }
      plain.hear({ ...foldTable(start, open, 0), entries: 9 });
      other.hear({ ...foldTable(now, open, 0), entries: 9 });
      expect(other.bytes).toBe(plain.bytes);
      expect(plain.bytes).toContain('text of s4');
    }
  });

  it('tells a delegation what the others may not hear', () => {
    const start = table('quiet');
    const ear = new Ear(0, room(), start);
    ear.hear(foldTable(start, said('s1', 0, { to: 'party', party: 1 }), 0));
    expect(ear.bytes).toContain('text of s1');
  });
});
