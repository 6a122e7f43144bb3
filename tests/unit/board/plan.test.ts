import { describe, expect, it } from 'vitest';
import type { Public } from '../../../src/engine/types.ts';
import { mayDraft, pictureOf } from '../../../src/web/board/picture.ts';
import { type Change, plan } from '../../../src/web/board/plan.ts';
import { model } from './fixture.ts';

const start = pictureOf(model());
const draft = (first: number): number[] => [first, 0, 0, 0, 0, 0];

/** What changes when the public state does; the draft stays with the text it started from. */
function changesBy(change: (pub: Public) => void): Change[] {
  return plan(start, pictureOf(model({ draft: draft(0) }, change)));
}

describe('the picture', () => {
  it('tells the stops that are open, gated, blocked and below what is banked', () => {
    const { tracks } = pictureOf(
      model({}, pub => {
        pub.banked[0] = 1;
        pub.blocked = [[0, 2]];
      }),
    );
    expect(tracks[0].stops).toEqual(['below', 'open', 'blocked', 'gated']);
    expect(tracks[0].stops.map(mayDraft)).toEqual([false, true, false, true]);
    expect(mayDraft(undefined)).toBe(false);
  });

  it('opens a gate with its pillar', () => {
    const { tracks } = pictureOf(
      model({}, pub => {
        pub.pillars[0].level = 2;
      }),
    );
    expect(tracks[0].stops).toEqual(['open', 'open', 'open', 'open']);
  });

  it('shows the proposal, the red lines and the selection on their clause', () => {
    const { tracks } = pictureOf(
      model({ selectedClause: 1 }, pub => {
        pub.redLines[2] = [{ clause: 1, min: 0, max: 1 }];
        const text = { options: draft(2), riders: [] };
        pub.proposal = { kind: 'table', by: 1, with: -1, text, interim: -1, answers: [] };
      }),
    );
    expect(tracks[0].proposed).toEqual({ by: 1, option: 2 });
    expect(tracks[1].redLines).toEqual([{ party: 2, min: 0, max: 1 }]);
    expect(tracks.map(t => t.selected)).toEqual([false, true, false, false, false, false]);
  });
});

describe('the plan', () => {
  it('is empty without a picture before, and between equal ones', () => {
    expect(plan(null, start)).toEqual([]);
    expect(plan(start, pictureOf(model()))).toEqual([]);
  });

  it('moves the draft, and previews what it brings', () => {
    expect(plan(start, pictureOf(model({ draft: draft(1) })))).toEqual([
      { kind: 'place', id: 'clause', from: 'hidden', to: 'planned', drafted: true },
      { kind: 'draft', clause: 0, from: 0, to: 1 },
    ]);
  });

  it('moves a party where it now stands', () => {
    const changes = changesBy(pub => {
      pub.positions[2][3] = 2;
    });
    expect(changes).toEqual([{ kind: 'position', clause: 3, party: 2, from: 0, to: 2 }]);
  });

  it('lets a place appear, be built and go', () => {
    const grown = pictureOf(model({ draft: draft(1) }, pub => void pub.text.splice(0, 1, 1)));
    const built = pictureOf(model({ draft: draft(2) }, pub => void pub.text.splice(0, 1, 2)));
    expect(plan(start, grown)[0]).toEqual({
      kind: 'place',
      id: 'clause',
      from: 'hidden',
      to: 'planned',
      drafted: false,
    });
    expect(plan(grown, built)[0]).toEqual({
      kind: 'place',
      id: 'clause',
      from: 'planned',
      to: 'active',
      drafted: false,
    });
    expect(plan(built, start)).toContainEqual({
      kind: 'place',
      id: 'clause',
      from: 'active',
      to: 'hidden',
      drafted: false,
    });
  });

  it('tells a line that stands from one in the draft only', () => {
    const line = [0, 1, 0, 0, 0, 0];
    const drafted = pictureOf(model({ draft: line }));
    expect(plan(start, drafted)).toContainEqual({ kind: 'line', id: 'border', shown: true, drafted: true });
    const standing = pictureOf(
      model({ draft: line }, pub => {
        pub.text = line;
      }),
    );
    expect(plan(drafted, standing)).toContainEqual({ kind: 'line', id: 'border', shown: true, drafted: false });
    expect(plan(standing, start)).toContainEqual({ kind: 'line', id: 'border', shown: false, drafted: false });
  });

  it('reports tension, pillars opening, banking, red lines, proposals and signatures', () => {
    const changes = changesBy(pub => {
      pub.tension += 2;
      pub.pillars[0].level = 2;
      pub.banked[4] = 1;
      pub.redLines[1] = [{ clause: 2, min: 1, max: 2 }];
      pub.initialled = { text: { options: draft(0), riders: [] }, by: 0, round: 2 };
      const text = { options: draft(0), riders: [] };
      pub.proposal = { kind: 'table', by: 1, with: -1, text, interim: -1, answers: [] };
    });
    expect(changes.map(c => c.kind)).toEqual(
      expect.arrayContaining(['tension', 'stop', 'banked', 'redLine', 'initialled', 'proposal']),
    );
    expect(changes).toContainEqual({ kind: 'stop', clause: 0, option: 3, from: 'gated', to: 'open' });
    expect(changes).toContainEqual({ kind: 'redLine', clause: 2, party: 1, drawn: true });
  });
});
