import { describe, expect, it } from 'vitest';
import {
  branchTakeaway,
  decimal,
  effortTakeaway,
  gainsText,
  gatesTakeaway,
  leftTakeaway,
  marginsTakeaway,
  percent,
  promisesTakeaway,
  spaceTakeaway,
  spreadTakeaway,
  textsTakeaway,
} from '../../../src/words/index.ts';
import { shipped } from '../../support/games.ts';

const scenario = shipped('lisbon-track');

describe('takeaways', () => {
  it('say where effort went, who was loudest and when tension rose', () => {
    const rounds = [
      { round: 1, posture: [0, 0, 1], work: [2, 3, 2], tension: 2 },
      { round: 2, posture: [2, 0, 2], work: [1, 1, 1], tension: 5 },
    ];
    expect(effortTakeaway(scenario, rounds)).toBe(
      'Practical work took 10 points of effort and posture 5. Posture was loudest from Moscow (3). Tension rose most in round 2, by 3 to 5.',
    );
    expect(effortTakeaway(scenario, [{ round: 1, posture: [0, 0, 0], work: [1, 0, 0], tension: 2 }])).toBe(
      'Practical work took 1 point of effort and posture 0.',
    );
    expect(effortTakeaway(scenario, [])).toBe('No round was played.');
  });

  it('say which clauses moved and who moved most', () => {
    const still = { text: [{ option: 0 }], moves: [] };
    const moved = { text: [{ option: 0 }, { option: 2 }], moves: [{ party: 1, from: 0, to: 2 }] };
    expect(textsTakeaway(scenario, [still, moved])).toBe(
      'The working text ended away from the status quo in 1 of 2 clauses. In public, Brussels moved most, by 2 steps.',
    );
    expect(textsTakeaway(scenario, [still])).toContain('No party ever moved');
  });

  it('name the nearest shut gate', () => {
    const gates = [
      { clause: 0, option: 1, round: 1, missing: 0 },
      { clause: 0, option: 3, round: null, missing: 5 },
      { clause: 1, option: 2, round: null, missing: 1 },
    ];
    expect(gatesTakeaway(scenario, gates)).toBe(
      '2 of 3 options could never be written for lack of joint work. The nearest was Russian radars: “Armavir feed”, 1 counted point short.',
    );
    expect(gatesTakeaway(scenario, [gates[1]!, { ...gates[2]!, missing: 0 }])).toContain(
      '“Armavir feed”: the points were there, but a level rises only once a round.',
    );
    expect(gatesTakeaway(scenario, gates.slice(0, 1))).toContain('opened every option');
  });

  it('say who would have ratified and who was short', () => {
    const margins = [
      { points: 1, affordable: 0, bought: 0 },
      { points: -2, affordable: 2, bought: 0 },
      { points: -3, affordable: 2, bought: 0 },
    ];
    expect(marginsTakeaway(scenario, [{ round: 4, margins }])).toBe(
      'In round 4, Washington would have ratified it as home stood, Brussels was 2 points of support short and could have bought them and Moscow was 3 points of support short.',
    );
    const paid = margins.map(margin => (margin.points === -3 ? { ...margin, affordable: 4, bought: 3 } : margin));
    expect(marginsTakeaway(scenario, [{ round: 4, margins: paid }])).toContain(
      'and Moscow was 3 points of support short and bought them.',
    );
    expect(marginsTakeaway(scenario, [])).toContain('No text was ever offered');
  });

  it('count promises', () => {
    expect(promisesTakeaway([])).toContain('Nobody promised');
    expect(
      promisesTakeaway([
        { status: 'kept', secret: false },
        { status: 'broken', secret: true },
      ]),
    ).toBe('2 promises made, 1 of them in side letters: 1 kept, 1 broken, 0 not yet due.');
  });

  it('set a branch against what happened', () => {
    const endings = { agreement: 0.535, interim: 0.245, noDeal: 0.22, walkout: 0, breakdown: 0 };
    const scores = [7, 9, 7].map(actual => ({ mean: 17, actual, better: 0.97 }));
    expect(branchTakeaway(scenario, { at: 3, round: 2, games: 200, endings, actual: 'noDeal', scores })).toBe(
      'From move 3 in round 2, the commonest ending of 200 games was “Agreement in force” (54\u00a0%). What happened, “No deal”, came in 22\u00a0%. In these games, Washington did better than its 7 in 97\u00a0%, Brussels did better than its 9 in 97\u00a0% and Moscow did better than its 7 in 97\u00a0%.',
    );
    const fives = [
      { five: [6, 10, 12, 14, 20], actual: 7 },
      { five: [6, 10, 12, 14, 20], actual: 12 },
      { five: [6, 10, 12, 14, 20], actual: 19 },
    ];
    expect(spreadTakeaway(scenario, fives)).toBe(
      'The middle half of the games gave Washington 10 to 14, Brussels 10 to 14 and Moscow 10 to 14; Washington really scored less and Moscow more.',
    );
  });

  it('say how many deals were better than none', () => {
    const space = { count: 14_745_600, exact: true, strictlyRational: 1_829_421, noZone: false };
    expect(spaceTakeaway(space)).toBe(
      'Of 14,745,600 deals 1,829,421 (12\u00a0%) were better than no agreement for everyone.',
    );
    expect(spaceTakeaway({ ...space, strictlyRational: 12, exact: false })).toBe(
      'Of about 14,745,600 deals about 12 (fewer than 1 in 200) were better than no agreement for everyone.',
    );
    expect(spaceTakeaway({ ...space, strictlyRational: 0, noZone: true })).toContain('no zone of agreement');
    expect(spaceTakeaway({ ...space, count: 0 })).toContain('No text could be written');
  });

  it('say what was left on the table', () => {
    expect(leftTakeaway(scenario, [3, null, 0], true)).toBe(
      'Points that could be had more at no other’s cost: Washington up to 3.',
    );
    expect(leftTakeaway(scenario, [null, null, null], true)).toContain('Nothing was left on the table');
    expect(leftTakeaway(scenario, [null, 0, null], false)).toContain('No text gave anyone more');
    expect(gainsText(scenario, [2, 0, -1])).toBe('+2 Washington, 0 Brussels, −1 Moscow');
  });

  it('round shares and means', () => {
    expect([percent(0), percent(0.005), percent(1)]).toEqual(['0\u00a0%', '1\u00a0%', '100\u00a0%']);
    expect([decimal(17.12), decimal(-0.04), decimal(-2.25), decimal(3)]).toEqual(['17.1', '0.0', '−2.3', '3.0']);
  });
});
