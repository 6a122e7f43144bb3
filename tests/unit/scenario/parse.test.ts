import { describe, expect, test } from 'vitest';
import { defaultRules, parseScenario } from '../../../src/scenario/index.ts';
import { fiveScenario, miniFiles, miniScenario } from '../../support/mini-scenario.ts';
import { miniYaml, problemsOf, withYaml } from './marked.ts';

const scenario = miniScenario();

describe('a scenario that parses', () => {
  test('has exactly the fields of Scenario and is plain JSON', () => {
    expect(Object.keys(scenario).sort()).toEqual(
      (
        'adversaries background briefTexts briefs calendar chair clauses coverage decision deployments endings events ' +
        'flags format glossary groups history homes id interims lengths map modifiers parties pillars redLines reliesOn ' +
        'rules sources start summary title tracks version'
      ).split(' '),
    );
    expect(JSON.parse(JSON.stringify(scenario))).toStrictEqual(scenario);
  });

  test('turns ids into indexes', () => {
    expect(scenario.adversaries).toEqual([[0, 1]]);
    expect(scenario.reliesOn).toEqual([[0], [0]]);
    expect(scenario.chair).toBe(0);
    expect(scenario.decision).toEqual({ rule: 'unanimity' });
    expect(scenario.clauses[1]).toMatchObject({ id: 'W2', group: 0, pillar: 1, yardsticks: ['reciprocity'] });
    expect(scenario.clauses[1].options[3]).toMatchObject({ need: 3, values: [10, -9] });
    expect(scenario.clauses[1].options[0]).toMatchObject({ need: 0, values: [0, 0] });
    expect(scenario.briefs[0][1].shifts).toEqual([
      { clause: 2, by: [0, 0, -1, -2] },
      { clause: 0, by: [0, 1, 1] },
    ]);
    expect(scenario.homes[0].constituencies.map(({ id, watch }) => [id, watch])).toEqual([
      ['up.hard', [1]],
      ['up.institutional', [0, 1]],
      ['up.dove', [0, 2]],
    ]);
    expect(scenario.homes[0].ratification).toEqual({
      by: 'hardAndOne',
      hard: 5,
      other: 6,
      raised: [{ clause: 2, option: 3, hard: 7 }],
    });
    expect(scenario.homes[1].ratification).toEqual({ by: 'all', all: 4 });
    expect(scenario.modifiers[0]).toEqual({
      track: 0,
      steps: [-1, 0, 0, 1, 1],
      parties: [1],
      clauses: [
        { clause: 0, sign: 1 },
        { clause: 1, sign: -1 },
      ],
      cap: 2,
    });
    expect(scenario.redLines[1][1]).toMatchObject({ clause: 2, min: 1, max: 3 });
    expect(scenario.interims[0]).toMatchObject({ minRound: 2, maxTension: 6, locks: [{ clause: 0, option: 1 }] });
    expect(scenario.map?.places[2]).toMatchObject({ owner: 0, lat: 47.4, lon: 9.5, rangeKm: 40, sector: [350, 20] });
  });

  test('turns the short forms of conditions and effects into unions', () => {
    const [rain, flood, gossip, storm, rock, pledge, posts, sluice] = scenario.events;
    expect(rain.when).toEqual({ is: 'track', track: 0, min: 1 });
    expect(flood.when).toEqual({
      is: 'all',
      of: [
        { is: 'round', min: 2 },
        { is: 'not', of: { is: 'flag', flag: 0 } },
      ],
    });
    expect(flood.choice).toMatchObject({ party: 0, fallback: 0, options: [{ id: 'wait', cost: 0 }, { cost: 1 }] });
    expect(gossip).toMatchObject({ when: null, counterfactual: true, effects: [{ do: 'leak' }], choice: null });
    expect(storm.effects).toEqual([{ do: 'silence' }, { do: 'work', pillar: 0, by: 1 }]);
    expect(rock.effects).toEqual([
      { do: 'block', clause: 1, option: 3 },
      { do: 'value', party: 0, clause: 1, option: 2, by: 1 },
    ]);
    expect(pledge.when).toEqual({ is: 'support', party: 1, role: 0, min: 6 });
    expect(pledge.effects).toEqual([{ do: 'redLine', party: 1, clause: 2, min: 1, max: 3 }]);
    expect(posts).toMatchObject({ when: { is: 'interim' }, effects: [{ do: 'lock', clause: 0, option: 1 }] });
    expect(sluice.when).toEqual({ is: 'not', of: { is: 'deployed', deployment: 0 } });
    expect(scenario.calendar[2].effects).toEqual([
      {
        do: 'if',
        when: { is: 'track', track: 0, min: 3 },
        then: [{ do: 'support', party: 1, role: 0, by: 1 }],
        else: [{ do: 'tension', by: -1 }],
      },
    ]);
  });

  test('fills in the rules that were left out, per length too', () => {
    const rules = { minDepth: 3, levelCost: 3, noDealValue: [2, 1], verifyPillar: { pillar: 0, level: 1 } };
    expect(scenario.rules).toEqual({ ...defaultRules(2, 2), ...rules });
    expect(scenario.lengths).toMatchObject([
      { id: 'full', calendar: [0, 1, 2, 3], rules: {} },
      { id: 'short', calendar: [0, 1, 3], rules: { levelCost: 2, chairFrom: 2, decayRounds: [2] } },
    ]);
  });

  test('orders trust by pairs, whichever way round they are written', () => {
    const five = fiveScenario();
    expect(five.start.trust).toEqual([5, 6, 7, 4, 7, 4, 5, 5, 6, 7]);
    expect(five.decision).toEqual({ rule: 'threshold', needed: 4, vetoes: [0] });
    expect(five).toMatchObject({ chair: null, map: null, interims: [], redLines: [[], [], [{}], [{}], []] });
    const turned = withYaml(miniYaml.replace('adversaries: [up/down]', 'adversaries: [down/up]'));
    expect(parseScenario(turned)).toEqual({ ok: true, value: scenario });
  });

  test('keeps HTML as the text it is', () => {
    const result = parseScenario(withYaml(miniYaml.replace('title: The River', "title: '<b onclick=x>&amp;</b>'")));
    expect(result.ok && result.value.title).toBe('<b onclick=x>&amp;</b>');
  });

  test('does not mind line ends, a byte order mark, empty optional sections or other files', () => {
    const dressed = miniFiles.map(({ name, text }) => ({ name, text: `\ufeff${text.replaceAll('\n', '\r\n')}` }));
    const more = [...dressed, { name: 'README.md', text: '\u0000' }];
    expect(parseScenario(more)).toEqual({ ok: true, value: scenario });
    expect(problemsOf(withYaml(miniYaml.replace(/^history:\n.*\n/m, 'history:\n')))).toEqual([]);
  });
});

test('the defaults are the numbers of docs/rules.md', () => {
  const rules = defaultRules(3, 3);
  expect(rules).toMatchObject({ effort: 4, levelCost: 4, minDepth: 6, slipDivisor: 15, durabilityMin: 40 });
  expect(rules.noDealValue).toEqual([2, 2, 2]);
  expect(rules.verifyPillar).toEqual({ pillar: 2, level: 2 });
});
