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
    const last = clause.options.length - 1;
    if (worth === undefined)
      yield {
        where,
        message: { id: 'flaw.briefOption', values: { clause: clause.id, option: Number(option), last } },
        fix: { id: 'mend.briefOption', values: { last } },
      };
    else if (worth !== said)
      yield {
        where,
        message: { id: 'flaw.briefWorth', values: { clause: clause.id, option: Number(option), said, worth } },
        fix: { id: 'mend.briefWorth', values: { worth } },
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
        message: { id: 'flaw.briefSame', values: { brief: brief.name } },
        fix: { id: 'mend.briefSame' },
      };
  }
}

export const BRIEFS: Lint = {
  code: 'brief-contradicts',
  *check(context): Iterable<Finding> {
    for (const party of context.scenario.parties.keys()) {
      yield* quoted(context, party);
      yield* variants(context, party);
    }
  },
};
