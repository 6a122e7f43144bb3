/** One sentence for each thing that happens: the record reads from here. */
import type { LogBody, LogEntry, Public, Scenario } from '../engine/types.ts';
import { actLines } from './log-acts.ts';
import { homeLines } from './log-home.ts';
import { numberLines } from './log-numbers.ts';

type Kind = LogBody['kind'];
export type Entry<K extends Kind> = Extract<LogEntry, { kind: K }>;
/** `pub`, when given, lets a sentence name what it points at by index. */
export type Lines<K extends Kind> = { [T in K]: (scenario: Scenario, entry: Entry<T>, pub: Public | null) => string };

/** Typed over every kind, so a new one without a sentence does not compile. */
const LINES: Lines<Kind> = { ...actLines, ...homeLines, ...numberLines };

/** What happened, in one sentence; names come from the scenario, `pub` is the public state now if the reader has it. */
export function describe(scenario: Scenario, entry: LogEntry, pub: Public | null = null): string {
  const line = LINES[entry.kind] as (scenario: Scenario, entry: LogEntry, pub: Public | null) => string;
  return line(scenario, entry, pub);
}
