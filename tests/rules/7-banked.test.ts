/** What is banked binds every text in play, whoever put it there (rules 4.9, 7.7, 8.1, 8.3). */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/engine/scenario.ts';
import { answerAll, asked, edit, move, tableAt } from '../support/sitting.ts';

/** A card that is never drawn; the white cell plays it. */
const LOCKING = (scenario: Scenario): void => {
  scenario.events.push({
    id: 'lock',
    title: 'Lock',
    date: '',
    text: '',
    when: { is: 'round', min: 99 },
    effects: [{ do: 'lock', clause: 0, option: 2 }],
    choice: null,
    counterfactual: false,
    sources: [],
  });
};

describe('what is banked', () => {
  it('4.9 an early harvest needs everybody, even where three of four decide', () => {
    const at = tableAt(
      3,
      {
        parties: 4,
        scenario: s => {
          s.decision = { rule: 'threshold', needed: 3, vetoes: [] };
        },
      },
      s => {
        for (const pillar of s.public.pillars) pillar.level = 4;
      },
    );
    const put = move(at, asked(at), { kind: 'harvest', interim: 0 });
    const refused = move(put, asked(put), { kind: 'refuse', reason: 'sequence' });
    expect(refused.state.public.proposal).toBeNull();
    expect(refused.state.public.interims).toEqual([false]);
    expect(answerAll(put).state.public.interims).toEqual([true]);
  });

  it('7.7 a clause locked while a text waits raises that text', () => {
    const at = tableAt(3, { scenario: LOCKING }, s => {
      for (const pillar of s.public.pillars) pillar.level = 4;
    });
    const text = { options: [1, 1, 1, 1, 1, 1], riders: [] };
    const put = move(at, asked(at), { kind: 'table', text });
    const struck = move(put, 'control', { kind: 'inject', card: 0 });
    expect(struck.state.public.banked[0]).toBe(2);
    expect(struck.state.public.proposal?.text.options).toEqual([2, 1, 1, 1, 1, 1]);
    expect(answerAll(struck).state.public.initialled?.text.options).toEqual([2, 1, 1, 1, 1, 1]);
  });

  it('8.3 what a card has locked counts half without an agreement, and 8.1 the game ends as interim', () => {
    const at = edit(tableAt(3, { scenario: LOCKING }), s => {
      s.public.round = s.public.rounds;
    });
    const struck = move(at, 'control', { kind: 'inject', card: 0 });
    let now = struck;
    while (now.state.public.phase.at !== 'over') now = move(now, asked(now), { kind: 'pass' });
    const ending = now.state.public.ending!;
    expect(ending.outcome).toBe('interim');
    const worth = now.state.private.map(own => own.values[0]![2]!);
    expect(ending.scores.map(score => score.raw)).toEqual(worth);
    expect(ending.scores.map(score => score.deal)).toEqual(
      worth.map((raw, i) => now.state.public.noDeal[i]! + Math.floor(raw / 2)),
    );
  });
});
