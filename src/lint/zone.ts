/** Is there a text that everybody needed would rather have than no agreement? */
import type { Game, Party } from '../engine/index.ts';
import type { Finding, Lint } from './types.ts';
import { reachableOf } from './worth.ts';

/** Partial texts kept while looking; a scenario that needs more is left alone, for it is far from having none. */
const KEPT = 20_000;

/** Groups of parties that can decide alone (rule 1.1). */
function coalitions({ scenario, n }: Game): Party[][] {
  const everybody = Array.from({ length: n }, (_, party) => party);
  const { decision } = scenario;
  if (decision.rule === 'unanimity') return [everybody];
  const groups = Array.from({ length: 1 << n }, (_, set) => everybody.filter(party => (set >> party) & 1));
  return groups.filter(
    group => group.length === decision.needed && decision.vetoes.every(party => group.includes(party)),
  );
}

const dominated = (a: number[], b: number[]): boolean => a.every((x, i) => x <= b[i]!);

/** Sums no other sum is as good as for everybody. */
function undominated(sums: number[][]): number[][] {
  const sorted = sums.sort((a, b) => b.reduce((s, x) => s + x, 0) - a.reduce((s, x) => s + x, 0));
  const kept: number[][] = [];
  for (const sum of sorted) if (!kept.some(other => dominated(sum, other))) kept.push(sum);
  return kept;
}

/**
 * Whether some text is worth more to each of the group than its no-deal value, on public values. Exact: partial texts
 * are merged clause by clause, and dropped only when another is as good for all or the rest cannot lift them enough.
 */
function hasZone(game: Game, group: Party[]): boolean {
  const wanted = group.map(party => game.rules.noDealValue[party]! + 1);
  const rows = game.clauses.map((_, c) => reachableOf(game, c).map(k => group.map(party => game.base[party]![c]![k]!)));
  const best = rows.map(row => group.map((_, i) => Math.max(...row.map(values => values[i]!))));
  const left = group.map((_, i) => best.reduce((sum, row) => sum + row[i]!, 0));
  const enough = (sum: number[]): boolean => sum.every((x, i) => x >= wanted[i]!);
  let sums: number[][] = [group.map(() => 0)];
  for (const [c, row] of rows.entries()) {
    for (const i of left.keys()) left[i]! -= best[c]![i]!;
    const merged = sums.flatMap(sum => row.map(values => sum.map((x, i) => x + values[i]!)));
    if (merged.some(enough)) return true;
    sums = undominated(merged.filter(sum => sum.every((x, i) => x + left[i]! >= wanted[i]!)));
    if (sums.length > KEPT) return true;
  }
  return false;
}

export const ZONE: Lint = {
  code: 'no-agreement-zone',
  *check({ games }): Iterable<Finding> {
    const without = games.filter(game => !coalitions(game).some(group => hasZone(game, group)));
    if (without.length === 0) return;
    const lengths = without.map(game => game.lengthId).join(', ');
    yield {
      where: { path: ['clauses'], spot: 'key' },
      message: { id: 'flaw.noZone', values: { lengths } },
      fix: { id: 'mend.noZone' },
    };
  },
};
