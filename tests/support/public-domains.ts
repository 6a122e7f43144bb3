/**
 * Public domains with published answers, read where they lie beside the checkout; the project ships none of them. Where
 * they are missing the tests on them have nothing to run on, and those on our own domains still do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportFile, importDomain } from '../../src/analysis/index.ts';
import { ROOT } from './sources.ts';

const FOLDER = join(ROOT, '../shared/negotiation-domains');

export interface ExpectedPoint {
  u: number[];
  n_outcomes: number;
  outcome: string[];
}

export interface ExpectedMode {
  disagreement: number[];
  max: number[];
  min: number[];
  rational: number;
  strictly_rational: number;
  rational_fraction_negmas: number;
  pareto_distinct: number;
  pareto_outcomes_with_ties: number;
  frontier_sum: number[];
  frontier?: number[][];
  opposition_negmas: number;
  opposition_genius: number;
  solutions: Record<string, { value: number | number[]; points: ExpectedPoint[] }>;
}

export interface ExpectedScenario {
  id: string;
  outcomes: number;
  issues: { name: string; size: number }[];
  profiles: { reservation: string | null; discount_factor: string | null }[];
  modes: Record<string, ExpectedMode>;
  genius_java: { pareto_with_ties: number };
}

/** Empty where the folder is missing. */
export function publicScenarios(): ExpectedScenario[] {
  const file = join(FOLDER, 'expected.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { scenarios: ExpectedScenario[] }).scenarios;
}

export function filesOf(folder: string): ImportFile[] {
  return readdirSync(folder)
    .filter(name => /\.(xml|json)$/.test(name))
    .sort()
    .map(name => ({ name, bytes: readFileSync(join(folder, name)) }));
}

export const publicFolder = (id: string): string => join(FOLDER, id);
export const readPublic = (id: string) => importDomain(filesOf(publicFolder(id)));
