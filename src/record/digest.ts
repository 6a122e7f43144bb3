/** A scenario's fingerprint: two records are comparable only when they were played on the very same data. */
import { digest, type Scenario } from '../engine/index.ts';

/** Scenarios never change once parsed, so each is hashed once. */
const known = new WeakMap<Scenario, string>();

/** 64 hex digits: SHA-256 of the scenario's canonical JSON (keys sorted, no spaces), prose included. */
export function digestOf(scenario: Scenario): string {
  const found = known.get(scenario);
  if (found !== undefined) return found;
  const hex = digest(scenario);
  known.set(scenario, hex);
  return hex;
}
