/** Texts, riders and what sets one text apart from another. */
import type { Package, RedLine, Rider, Scenario, Text } from '../engine/types.ts';
import { conditionText } from './conditions.ts';
import { clauseName, optionName, optionRange } from './names.ts';
import { quoted } from './numbers.ts';
import { say } from './say.ts';

/** One clause that differs between two texts. */
export interface TextChange {
  clause: number;
  from: number;
  to: number;
  /** "Phase 4: “Tied to threat” → “Deferred”" */
  line: string;
}

/** What `to` changes against `from`; without `from`, against the status quo. */
export function textChanges(scenario: Scenario, to: Package, from?: Package): TextChange[] {
  return to.flatMap((option, clause) => {
    const before = from?.[clause] ?? 0;
    if (option === before) return [];
    const line = say('clause.change', {
      clause: clauseName(scenario, clause),
      from: quoted(optionName(scenario, clause, before)),
      to: quoted(optionName(scenario, clause, option)),
    });
    return [{ clause, from: before, to: option, line }];
  });
}

/** "If tension is at most 3, Phase 4 stands at “Cancelled” instead." */
export function riderText(scenario: Scenario, rider: Rider): string {
  return say('text.rider', {
    condition: conditionText(scenario, rider.when),
    clause: clauseName(scenario, rider.clause),
    option: quoted(optionName(scenario, rider.clause, rider.then)),
  });
}

/** The clauses a text moves (against `from`, or the status quo) and its riders, a line each. */
export function textLines(scenario: Scenario, text: Text, from?: Package): string[] {
  const changes = textChanges(scenario, text.options, from).map(change => change.line);
  return [...changes, ...text.riders.map(rider => riderText(scenario, rider))];
}

/** "6 clauses moved, 11 steps, 1 rider" */
export function textSummary(_scenario: Scenario, text: Text, from?: Package): string {
  const moved = text.options.filter((option, clause) => option !== (from?.[clause] ?? 0)).length;
  const depth = text.options.reduce((sum, option) => sum + option, 0);
  return say('text.summary', { moved, depth, riders: text.riders.length });
}

/** "Phase 4 stands no further than “Deferred”" */
export function redLineText(scenario: Scenario, line: RedLine): string {
  return say('clause.stands', {
    clause: clauseName(scenario, line.clause),
    range: optionRange(scenario, line.clause, line.min, line.max),
  });
}
