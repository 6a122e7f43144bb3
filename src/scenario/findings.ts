/** Problems before they have a place in the file: what is wrong, and the path in the document where. */
import { LIMITS } from './limits.ts';
import { locate, type Path, type Spot } from './locate.ts';
import { type Problem, type ProblemCode, problemAt, type Source } from './problems.ts';
import type { Told } from './sayings.ts';
import type { Tree } from './yaml/tree.ts';

export interface Finding {
  path: Path;
  /** Whether the key or the value at the path is at fault. */
  spot: Spot;
  code: ProblemCode;
  message: Told;
  /** A function when it takes work (did you mean …), so that ten thousand findings cost nothing until shown. */
  fix: Told | (() => Told);
}

export type Report = (path: Path, code: ProblemCode, message: Told, fix: Finding['fix'], spot?: Spot) => void;

/** `clauses.D1.options[2].need` */
export function pathText(path: Path): string | Told {
  if (path.length === 0) return { id: 'found.document' };
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

/** Places the findings, at most as many as are worth locating. */
export function placeFindings(source: Source, root: Tree | null, findings: readonly Finding[]): Problem[] {
  return findings
    .slice(0, 2 * LIMITS.problems)
    .map(({ path, spot, code, message, fix }) =>
      problemAt(source, locate(root, path, spot), code, message, typeof fix === 'function' ? fix() : fix),
    );
}
