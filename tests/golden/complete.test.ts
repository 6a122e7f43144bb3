/** The golden records are complete (every ending, card, choice, effect, option, kind of move) and true, hash by hash. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { replay, verify } from '../../src/record/index.ts';
import { required, shown } from './coverage.ts';
import { records, recordTexts, sources } from './sources.ts';

describe('golden records', () => {
  for (const { scenario, least } of sources()) {
    const all = records(scenario);
    const games = new Map(scenario.lengths.map(l => [l.id, compile(scenario, l.id)]));

    it(`are at least ${least} of ${scenario.title}`, () => {
      expect(all.size).toBeGreaterThanOrEqual(least);
    });

    it(`verify, every one of ${scenario.title}`, () => {
      for (const [name, record] of all) {
        const checked = verify(games.get(record.length)!, record);
        expect(checked.ok ? null : checked.error, name).toBeNull();
      }
    });

    it(`show everything there is in ${scenario.title}`, () => {
      const missing = new Set(required(scenario));
      for (const [name, record] of all) {
        const game = games.get(record.length)!;
        const played = replay(game, record);
        if (!played.ok) throw new Error(`${name}: ${JSON.stringify(played.error)}`);
        for (const item of shown(game, played.value.state, record.moves, played.value.log.flat())) missing.delete(item);
      }
      expect([...missing]).toEqual([]);
    });
  }

  it('stay below 8 MB', () => {
    const bytes = sources().flatMap(({ scenario }) => [...recordTexts(scenario).values()].map(text => text.length));
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(8_000_000);
  });
});
