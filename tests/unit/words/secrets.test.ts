import { expect, describe as suite, test } from 'vitest';
import { compile, setup } from '../../../src/engine/index.ts';
import type { Effect, Proposal } from '../../../src/engine/types.ts';
import * as words from '../../../src/words/index.ts';
import { card, world } from '../../support/world.ts';

const SET: Effect = { do: 'flag', flag: 0, on: true };

suite('what a reader is not told', () => {
  test('the capital of a delegation stays its secret when it speaks of home (rule 1.9)', () => {
    const scenario = world(3);
    const said = words.sayReasons(scenario, 2, [{ kind: 'home', role: 0, view: 4, need: 5, cost: 27, capital: 39 }]);
    expect(said).toContain(words.constituencyName(scenario, 2, 0));
    expect(said).toContain('at 4 where 5 is needed');
    expect(said).not.toMatch(/27|39|capital/);
  });

  test('a flag is told by what sets it, and is no effect that is shown', () => {
    const dated = world(3, s => {
      s.calendar[2] = { ...s.calendar[2], date: 'May 2001', effects: [SET] };
    });
    expect(words.conditionText(dated, { is: 'flag', flag: 0 })).toBe('it is May 2001 or later');
    const carded = world(3, s => {
      s.events.push(card('thaw', [SET]));
    });
    expect(words.conditionText(carded, { is: 'flag', flag: 0 })).toBe('“thaw” has happened');
    const silence: Effect = { do: 'silence' };
    expect(words.effectsText(dated, [SET, silence])).toBe(words.effectText(dated, silence));
  });

  test('an amendment says what it changes only while it is pending', () => {
    const scenario = world(3);
    const { public: pub } = setup(compile(scenario), 'amended');
    const text = { options: pub.text.map((option, clause) => (clause === 1 ? 2 : option)), riders: [] };
    const amend: Proposal = { kind: 'amend', by: 1, with: -1, text, interim: -1, answers: [-1, 1, -1] };
    expect(words.proposalText(scenario, amend, { ...pub, proposal: amend })).toContain('→');
    expect(words.proposalText(scenario, amend, pub)).toBe('B moves to amend the working text.');
  });
});
