/** A class's tables in sentences. */
import { describe, expect, it } from 'vitest';
import { classTakeaway, offerStands, tableOutcome } from '../../../src/words/index.ts';
import { miniScenario } from '../../support/mini-scenario.ts';

describe('what a class came to', () => {
  it('says who agreed, who stopped at the frontier, and where most was left', () => {
    const tables = [
      { name: 'Table 1', outcome: 'agreement' as const, gap: 0 },
      { name: 'Table 2', outcome: 'agreement' as const, gap: 4 },
      { name: 'Table 3', outcome: 'noDeal' as const, gap: 13 },
      { name: 'Table 4', outcome: null, gap: 13 },
    ];
    expect(classTakeaway(tables)).toBe(
      'There were 4 tables; 2 agreed. 1 still plays. No other deal would have given every party of Table 1 more. ' +
        'Most was left at Table 3: 13 points more for every party at once.',
    );
    expect(classTakeaway(tables.slice(3))).toBe('There was one table; none agreed. 1 still plays.');
    expect(tableOutcome(null)).toBe('Still playing');
  });

  it('says how an offer lies to the frontier, and who would rather have none', () => {
    const scenario = miniScenario();
    expect(offerStands(scenario, 0, [])).toBe('On the frontier: no deal is better for all.');
    expect(offerStands(scenario, 1, [0])).toBe(
      `Another deal gives every party 1 point more. Worse than no agreement for ${scenario.parties[0].voice}.`,
    );
  });
});
