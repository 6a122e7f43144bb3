/** An agreement space as plain data: what `analyse --json` prints (docs/cli.md shows it). */
import type { Compat } from './compat.ts';
import type { Distances } from './distance.ts';
import type { Solution } from './solutions.ts';
import type { FrontierPoint } from './space.ts';

/** Points as arrays of utilities, and for each the names of one package that attains it. */
export interface PointList {
  /** Outcomes attaining any of the points. */
  outcomes: number;
  points: number[][];
  packages: string[][];
}

/** The measure at its best stands beside the points that attain it. */
export interface SolutionReport extends PointList {
  value: number | number[] | null;
}

export interface SpaceReport {
  outcomes: number | string;
  rational: number;
  strictlyRational: number;
  frontier: PointList & { distinct: number };
  /** `fallback`: nobody can gain without another gaining nothing, and leximin decided. */
  nash: SolutionReport & { fallback: boolean };
  kalaiSmorodinsky: SolutionReport;
  egalitarian: SolutionReport;
  welfare: SolutionReport;
  compat: { negmas: Record<string, unknown>; genius: Record<string, unknown>; variants: Record<string, unknown> };
  /** Null where no outcome is rational. */
  opposition: { negmas: number | null; genius: number | null };
  noZoneOfAgreement: boolean;
  /** False when a part was left out or drawn by lot. */
  exact: boolean;
  /** Standard errors of counts that are estimates; 0 for exact ones. */
  errors: { rational: number; strictlyRational: number };
  name: string;
  parties: string[];
  issues: string[];
  reservation: number[];
  least: number[];
  ideal: number[];
  distances?: { utilities: number[]; to: Distances };
}

/** What a report is made from; a domain's space and a game's are brought to it. */
export interface ReportInput {
  name: string;
  parties: string[];
  issues: string[];
  /** Exact when below 2^53, else every digit as text. */
  outcomes: number | string;
  rational: { value: number; error: number };
  strictlyRational: { value: number; error: number };
  exact: boolean;
  reservation: number[];
  least: number[];
  ideal: number[];
  frontier: FrontierPoint[];
  nash: Solution & { fallback: boolean };
  kalaiSmorodinsky: Solution;
  egalitarian: Solution;
  welfare: Solution;
  compat: Compat;
  nameOf(outcome: ArrayLike<number>): string[];
}

export function reportOf(input: ReportInput): SpaceReport {
  const { frontier, compat, nameOf } = input;
  const list = (points: FrontierPoint[]): PointList => ({
    outcomes: points.reduce((sum, point) => sum + point.outcomes, 0),
    points: points.map(({ u }) => u),
    packages: points.map(({ outcome }) => nameOf(outcome)),
  });
  const solution =
    (points: FrontierPoint[]) =>
    ({ value, at }: Solution): SolutionReport => ({
      value: at.length > 0 ? value : null,
      ...list(at.map(k => points[k]!)),
    });
  const told = solution(frontier);
  return {
    outcomes: input.outcomes,
    rational: input.rational.value,
    strictlyRational: input.strictlyRational.value,
    frontier: { distinct: frontier.length, ...list(frontier) },
    nash: { ...told(input.nash), fallback: input.nash.fallback },
    kalaiSmorodinsky: told(input.kalaiSmorodinsky),
    egalitarian: told(input.egalitarian),
    welfare: told(input.welfare),
    compat: {
      negmas: tellAll(compat.negmas, told),
      genius: {
        frontier: { distinct: compat.genius.frontier.length, ...list(compat.genius.frontier) },
        nash: solution(compat.genius.frontier)(compat.genius.nash),
        kalaiSmorodinsky: told(compat.genius.kalaiSmorodinsky),
        welfare: told(compat.genius.welfare),
        opposition: finite(compat.genius.opposition),
      },
      variants: tellAll(compat.variants, told),
    },
    opposition: { negmas: finite(compat.negmas.opposition), genius: finite(compat.genius.opposition) },
    noZoneOfAgreement: frontier.length === 0 && input.exact,
    exact: input.exact,
    errors: { rational: input.rational.error, strictlyRational: input.strictlyRational.error },
    name: input.name,
    parties: input.parties,
    issues: input.issues,
    reservation: input.reservation,
    least: input.least,
    ideal: input.ideal,
  };
}

const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);

const isSolution = (x: unknown): x is Solution => typeof x === 'object' && x !== null && 'value' in x;

/** Solutions as their points, numbers as they are. */
function tellAll(group: object, told: (solution: Solution) => SolutionReport): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(group).map(([key, x]: [string, unknown]) => {
      if (isSolution(x)) return [key, told(x)];
      return [key, typeof x === 'number' ? finite(x) : x];
    }),
  );
}
