import { describe, expect, it } from 'vitest';
import { previewText, standingText } from '../../../src/engine/index.ts';
import { layersOf, linesOf, placesOf } from '../../../src/web/board/places.ts';
import { shipped } from '../../support/games.ts';
import { gameWith, model } from './fixture.ts';

const ids = (m: ReturnType<typeof model>): string[] => placesOf(m).map(p => p.place.id);
const seen = (m: ReturnType<typeof model>, id: string): string => {
  const found = placesOf(m).find(p => p.place.id === id);
  return found ? `${found.now} → ${found.drafted}` : 'absent';
};
const text = (first: number, second = 0): number[] => [first, second, 0, 0, 0, 0];

describe('the layers of a map', () => {
  it('are those it has something of', () => {
    expect(layersOf(shipped('lisbon-track').map!)).toEqual(['radars', 'interceptors', 'launch', 'fields', 'lines']);
    expect(layersOf(shipped('inf-endgame').map!)).toEqual(['interceptors']);
  });
});

describe('the places of a view', () => {
  it('leaves out what is hidden both now and with the draft', () => {
    expect(ids(model())).toEqual(['always', 'area']);
  });

  it('previews what the draft would bring, build and take away', () => {
    expect(seen(model({ draft: text(1) }), 'clause')).toBe('hidden → planned');
    expect(seen(model({ draft: text(2) }), 'clause')).toBe('hidden → active');
    const standing = model({ draft: text(0) }, pub => {
      pub.text = text(2);
    });
    expect(seen(standing, 'clause')).toBe('active → hidden');
  });

  it('follows public facts whatever the draft', () => {
    const third = model({}, pub => {
      pub.round = 3;
    });
    expect(seen(third, 'later')).toBe('active → active');
  });

  it('looks at what is initialled, and then no draft changes it', () => {
    const signed = model({ draft: text(0) }, pub => {
      pub.initialled = { text: { options: text(2), riders: [] }, by: 0, round: 3 };
    });
    expect(seen(signed, 'clause')).toBe('active → active');
    expect(previewText(signed.view.public, text(0))).toEqual(standingText(signed.view.public));
  });

  it('puts layers away', () => {
    const m = model({ draft: text(2, 1) }, pub => {
      pub.round = 3;
    });
    expect(ids(m)).toEqual(['always', 'clause', 'later', 'area']);
    expect(ids({ ...m, layers: { ...m.layers, radars: false } })).toEqual(['always', 'clause', 'area']);
    expect(ids({ ...m, layers: { ...m.layers, interceptors: false } })).toEqual(['always', 'later', 'area']);
    expect(linesOf(m).map(l => [l.line.id, l.now, l.drafted])).toEqual([['border', false, true]]);
    expect(linesOf({ ...m, layers: { ...m.layers, lines: false } })).toEqual([]);
  });

  it('is empty without a map', () => {
    const m = model({ game: gameWith(null) });
    expect([placesOf(m), linesOf(m)]).toEqual([[], []]);
  });
});
