/** Briefs whose numbers contradict the payoffs. */
import type { Party } from '../engine/index.ts';
import { languageOf } from '../scenario/index.ts';
import type { Context, Finding, Lint } from './types.ts';

/** `W2=3: +7` or `W2=3 (-4)`: how a brief quotes what an option is worth. */
const QUOTED = /\b([A-Za-z][A-Za-z0-9-]*)=(\d{1,2})\s*(?::\s*|\()([+\-−]?)(\d{1,3})\b/g;

/** Quoted worths of a party's Markdown that are not those of its payoffs. */
function* quoted({ scenario, files }: Context, party: Party): Iterable<Finding> {
  const file = `brief.${scenario.parties[party]!.id}.md`;
  const text = files.find(({ name }) => name === file && languageOf(name) === null)?.text ?? '';
  for (const match of text.matchAll(QUOTED)) {
    const [all, id, option, sign, digits] = match;
    const clause = scenario.clauses.find(each => each.id === id);
    if (!clause) continue;
    const where = { file, span: { start: match.index, end: match.index + all.length } };
    const worth = clause.options[Number(option)]?.values[party];
    const said = Number(digits) * (sign === '' || sign === '+' ? 1 : -1);
    if (worth === undefined)
      yield {
        where,
        message: `The brief speaks of option ${option} of ${id}, which ends at ${clause.options.length - 1}.`,
        fix: `Write a number from 0 to ${clause.options.length - 1}.`,
      };
    else if (worth !== said)
      yield {
        where,
        message: `The brief says that ${id}=${option} is worth ${said}; the payoffs say ${worth}.`,
        fix: `Write ${worth} here, or change "worth:" of that option.`,
      };
  }
}

function* variants({ scenario }: Context, party: Party): Iterable<Finding> {
  const { id } = scenario.parties[party]!;
  for (const [at, brief] of scenario.briefs[party]!.entries()) {
    const changes = brief.shifts.some(({ by }) => by.some(number => number !== 0));
    if (!changes && scenario.briefs[party]!.length > 1)
      yield {
        where: { path: ['briefs', id, at, 'id'] },
        message: `The brief "${brief.name}" says that something counts more, but shifts no worth.`,
        fix: 'Add "shifts:", or delete the variant.',
      };
  }
}

export const BRIEFS: Lint = {
  code: 'brief-contradicts',
  title: 'A brief whose numbers contradict the payoffs',
  about:
    "A worth quoted in a party's Markdown as `W2=3: +7` or `W2=3 (+7)` that is not the worth of that option; a variant that " +
    'shifts the status quo, shifts more options than a clause has, or shifts nothing.',
  example: '- The high dam is what you came for: W2=2: +9.     # while its "worth:" says 7',
  *check(context): Iterable<Finding> {
    for (const party of context.scenario.parties.keys()) {
      yield* quoted(context, party);
      yield* variants(context, party);
    }
  },
};
