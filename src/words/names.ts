/** What things are called: every name comes from the scenario, and an index out of range still yields a word. */
import type { Party, RoleIndex, Scenario } from '../engine/types.ts';
import { list, quoted } from './numbers.ts';
import { say } from './say.ts';

export function shortOf(scenario: Scenario, party: Party): string {
  return scenario.parties[party]?.short ?? say('name.nobody');
}

export function voiceOf(scenario: Scenario, party: Party): string {
  return scenario.parties[party]?.voice ?? say('name.voice.nobody');
}

export function voices(scenario: Scenario, parties: readonly Party[]): string {
  return list(parties.map(party => voiceOf(scenario, party)));
}

/** The two parties of a pair, numbered (0,1), (0,2) … (1,2) as trust is (rule 1.4). */
export function pairParties(scenario: Scenario, pair: number): [Party, Party] {
  const size = scenario.parties.length;
  let left = pair;
  for (let a = 0; a < size - 1; a++) {
    const width = size - 1 - a;
    if (left < width) return [a, a + 1 + left];
    left -= width;
  }
  return [-1, -1];
}

/** "US–Russia" */
export function pairName(scenario: Scenario, pair: number): string {
  return pairParties(scenario, pair)
    .map(party => shortOf(scenario, party))
    .join('–');
}

export function clauseName(scenario: Scenario, clause: number): string {
  return scenario.clauses[clause]?.name ?? say('name.clause');
}

export function optionName(scenario: Scenario, clause: number, option: number): string {
  return scenario.clauses[clause]?.options[option]?.name ?? say('name.option', { option });
}

/** "Phase 4: “Deferred”" */
export function clauseAt(scenario: Scenario, clause: number, option: number): string {
  return say('clause.at', {
    clause: clauseName(scenario, clause),
    option: quoted(optionName(scenario, clause, option)),
  });
}

/** Options of a clause within bounds, in words that follow "stands": "at “X”", "at “X” or further", "no further than “X”". */
export function optionRange(
  scenario: Scenario,
  clause: number,
  min: number | undefined,
  max: number | undefined,
): string {
  const last = (scenario.clauses[clause]?.options.length ?? 1) - 1;
  const low = min ?? 0;
  const high = max ?? last;
  const name = (option: number) => quoted(optionName(scenario, clause, option));
  if (low === high) return say('range.equal', { low: name(low) });
  if (low <= 0 && high >= last) return say('range.any');
  if (low <= 0) return say('range.most', { high: name(high) });
  if (high >= last) return say('range.least', { low: name(low) });
  return say('range.between', { low: name(low), high: name(high) });
}

export function pillarName(scenario: Scenario, pillar: number): string {
  return scenario.pillars[pillar]?.name ?? say('name.pillar');
}

export function trackName(scenario: Scenario, track: number): string {
  return scenario.tracks[track]?.name ?? say('name.track');
}

export function constituencyName(scenario: Scenario, party: Party, role: RoleIndex): string {
  return scenario.homes[party]?.constituencies[role]?.name ?? say('name.constituency');
}

export function cardTitle(scenario: Scenario, card: number): string {
  return scenario.events[card]?.title ?? say('name.card');
}

export function deploymentName(scenario: Scenario, deployment: number): string {
  return scenario.deployments[deployment]?.name ?? say('name.deployment');
}

export function interimName(scenario: Scenario, interim: number): string {
  return scenario.interims[interim]?.name ?? say('name.interim');
}
