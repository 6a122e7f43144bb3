/** The table of a scenario without a map: everybody has a seat, every pair a number that can be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTable, NUMBER } from '../../../src/web/board/room.ts';

const ROOMS = [
  { width: 872, height: 300 },
  { width: 872, height: 420 },
  { width: 390, height: 242 },
  { width: 640, height: 400 },
];

describe('the conference table', () => {
  it('seats every party once, one’s own first, inside the room', () => {
    for (const size of ROOMS)
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 5 }),
          fc.nat(4),
          fc.integer({ min: 1, max: 20 }),
          (parties, seat, clauses) => {
            const own = seat % parties;
            const { seats, sheets } = layoutTable(size, { parties, clauses, own });
            expect(seats[0]?.party).toBe(own);
            expect(seats.map(({ party }) => party).sort()).toEqual(Array.from({ length: parties }, (_, k) => k));
            expect(sheets).toHaveLength(clauses);
            for (const { at, name } of seats)
              for (const [x, y] of [at, name])
                expect(x > 14 && x < size.width - 14 && y > 14 && y < size.height - 14).toBe(true);
          },
        ),
      );
  });

  it('writes the number of each pair on its line, off the sheets and off each other', () => {
    for (const size of ROOMS)
      for (const parties of [2, 3, 4, 5])
        for (const clauses of [3, 5, 8]) {
          const { lines, sheets } = layoutTable(size, { parties, clauses, own: 0 });
          expect(lines).toHaveLength((parties * (parties - 1)) / 2);
          for (const [k, { from, to, number }] of lines.entries()) {
            const cross = (to[0] - from[0]) * (number[1] - from[1]) - (to[1] - from[1]) * (number[0] - from[0]);
            expect(Math.abs(cross)).toBeLessThan(1e-6);
            for (const other of lines.slice(k + 1))
              expect(Math.hypot(number[0] - other.number[0], number[1] - other.number[1])).toBeGreaterThanOrEqual(
                2 * NUMBER,
              );
            for (const { x, y, w, h } of sheets)
              expect(number[0] < x || number[0] > x + w || number[1] < y || number[1] > y + h).toBe(true);
          }
        }
  });
});
