/** Historical claims without a source, in a scenario that cites sources. */
import type { LintTold } from './sayings.ts';
import type { Context, Finding, Lint } from './types.ts';

/** A year of the last two centuries, standing alone: a text that names one says what happened. */
const YEAR = /(?<![\d.,])(1[89]\d\d|20\d\d)(?![\d.,]*\d)/;

interface Claim {
  path: (string | number)[];
  text: string;
  sources: string[];
}

/** Texts that may speak of the world as it was; cards marked counterfactual do not. */
function claimsOf({ scenario }: Context): Claim[] {
  const { calendar, events, deployments, glossary, map } = scenario;
  const named = (section: string) => (entry: { id: string; text: string; sources: string[] }) => ({
    path: [section, entry.id, 'text'],
    ...{ text: entry.text, sources: entry.sources },
  });
  return [
    ...calendar.map(({ text, sources }, at) => ({ path: ['calendar', at, 'text'], text, sources })),
    ...events.filter(({ counterfactual }) => !counterfactual).map(named('events')),
    ...deployments.map(named('deployments')),
    ...glossary.map(named('glossary')),
    ...(map?.places.map(({ id, text, sources }) => ({ path: ['map', 'places', id, 'text'], text, sources })) ?? []),
  ];
}

export const SOURCED: Lint = {
  code: 'unsourced-claim',
  *check(context): Iterable<Finding> {
    const { scenario } = context;
    if (scenario.sources.length === 0) return;
    const fix: LintTold = { id: 'mend.unsourced' };
    for (const [at, { date, sources }] of scenario.history.entries())
      if (sources.length === 0)
        yield {
          where: { path: ['history', at, 'text'] },
          message: { id: 'flaw.eventUnsourced', values: { date } },
          fix,
        };
    for (const { path, text, sources } of claimsOf(context)) {
      const [year] = YEAR.exec(text) ?? [];
      if (year !== undefined && sources.length === 0)
        yield { where: { path }, message: { id: 'flaw.yearUnsourced', values: { year } }, fix };
    }
  },
};
