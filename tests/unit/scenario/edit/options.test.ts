/** Options and clauses taken out and added: everything that goes by their number still means what it meant. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Scenario } from '../../../../src/engine/scenario.ts';
import {
  addOption,
  applyEdit,
  removeClause,
  removeOption,
  type TextEdit,
} from '../../../../src/scenario/edit/index.ts';
import { languageOf, parseScenario, type ScenarioFile } from '../../../../src/scenario/index.ts';
import { readScenarioDir } from '../../../../src/scenario/node.ts';
import { ROOT } from '../../../support/sources.ts';

const SCENARIOS = ['lisbon-track', 'inf-endgame', 'river-basin', 'lisbon-beginners'];

const applied = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].sort((a, b) => b.from - a.from).reduce(applyEdit, text);

interface Open {
  text: string;
  doc: { clauses: Record<string, { options: unknown[] }> };
  scenario: Scenario;
  /** The scenario with other text; null where a red line now forbids nothing, which the author is told; throws on any other problem. */
  read(text: string): Scenario | null;
}

function open(name: string): Open {
  const files = readScenarioDir(join(ROOT, 'scenarios', name)).filter(file => languageOf(file.name) === null);
  const text = files.find(file => file.name === 'scenario.yaml')!.text;
  const read = (changed: string): Scenario | null => {
    const parsed = parseScenario(
      files.map((file): ScenarioFile => (file.name === 'scenario.yaml' ? { ...file, text: changed } : file)),
    );
    if (!parsed.ok && parsed.error.every(({ code }) => code === 'bad-bounds')) return null;
    if (!parsed.ok) throw new Error(parsed.error.map(each => `${each.line}: ${each.code}`).join('; '));
    return parsed.value;
  };
  return { text, doc: parse(text), scenario: read(text)!, read };
}

/** What each variant of each brief makes of every option of a clause, an option left out. */
const worths = (of: Scenario, clause: number, without = -1) =>
  of.briefs.map(briefs =>
    briefs.map(brief =>
      of.clauses[clause]!.options.flatMap((option, at) =>
        at === without
          ? []
          : [[option.name, option.values, brief.shifts.find(each => each.clause === clause)?.by[at] ?? 0]],
      ),
    ),
  );

const optionAt = (of: Scenario, clause: number, option: number) => of.clauses[clause]!.options[option]?.name;

describe.each(SCENARIOS)('%s', name => {
  const { text, doc, scenario, read } = open(name);
  const places = scenario.clauses.flatMap(({ id, options }, clause) =>
    options.flatMap((_, option) => (option > 0 && options.length > 2 ? [{ id, clause, option }] : [])),
  );

  /** Red lines over a clause, before and after. */
  const boundsOf = (clause: number, after: Scenario) =>
    scenario.redLines.flatMap((lines, party) =>
      lines.flatMap((was, k) => (was.clause === clause ? [[was, after.redLines[party]![k]!] as const] : [])),
    );

  it('an option is taken out: the others are worth what they were, and bounds mean the options they meant', () => {
    let removed = 0;
    for (const { id, clause, option } of places) {
      const edits = removeOption(text, doc, id, option);
      if (!edits.ok) {
        for (const path of edits.error) expect(path.reduce<unknown>((at, key) => at?.[key as never], doc)).toBe(option);
        continue;
      }
      const after = read(applied(text, edits.value));
      if (!after) continue;
      expect(worths(after, clause)).toEqual(worths(scenario, clause, option));
      for (const [was, now] of boundsOf(clause, after)) {
        if (was.min !== option) expect(optionAt(after, clause, now.min)).toBe(optionAt(scenario, clause, was.min));
        if (was.max !== option) expect(optionAt(after, clause, now.max)).toBe(optionAt(scenario, clause, was.max));
        expect(optionAt(after, clause, now.max)).toBeDefined();
      }
      removed += 1;
    }
    expect(removed).toBeGreaterThan(0);
  });

  it('an option is added behind the last, with nothing shifted', () => {
    for (const { id } of scenario.clauses.filter(({ options }) => options.length < 5)) {
      const option = { name: 'Further', text: 'It goes further.', worth: {} };
      const after = read(applied(text, addOption(text, doc, id, option)));
      expect(after?.clauses.find(clause => clause.id === id)?.options.at(-1)?.name).toBe('Further');
    }
  });

  it('a clause is taken out of shifts and watch lists too', () => {
    for (const { id } of scenario.clauses) {
      const after = parse(applied(text, removeClause(text, doc, id)));
      expect(Object.keys(after.clauses)).not.toContain(id);
      expect(JSON.stringify([after.briefs, after.homes])).not.toMatch(new RegExp(`"watch":[^\\]]*"${id}"|"${id}":\\[`));
    }
  });
});
