/** Colours and names that players would take for one another. */
import type { Path } from '../scenario/index.ts';
import { colourDistance, contrast } from './colour.ts';
import type { NamedKind } from './sayings.ts';
import type { Context, Finding, Lint } from './types.ts';

/** Two marks on a map closer than this are taken for one another at a glance. */
const APART = 25;
/** The paper of the board and the pages; large text and marks need 3 to 1 on it (WCAG 2). */
const PAPER = '#fbf8f1';
const LEGIBLE = 3;

function* colours({ scenario }: Context): Iterable<Finding> {
  const { parties } = scenario;
  for (const [b, { id, name, colour }] of parties.entries()) {
    const where = { path: ['parties', id, 'colour'] };
    const near = parties.slice(0, b).find(other => colourDistance(colour, other.colour) < APART);
    if (near)
      yield {
        where,
        message: { id: 'flaw.coloursAlike', values: { one: name, other: near.name } },
        fix: { id: 'mend.colour' },
      };
    if (contrast(colour, PAPER) < LEGIBLE)
      yield { where, message: { id: 'flaw.colourPale', values: { party: name } }, fix: { id: 'mend.darker' } };
  }
}

interface Named {
  name: string;
  path: Path;
}

/** What a list is of: a kind, or the options of a clause. */
type ListOf = NamedKind | { clause: string };

/** Lists of names that stand side by side somewhere. */
function lists({ scenario }: Context): [of: ListOf, names: Named[]][] {
  const { parties, clauses, pillars, groups, events, glossary, deployments } = scenario;
  const of = (section: string, field: string, entries: readonly { id: string }[]): Named[] =>
    entries.map(entry => ({
      name: String((entry as Record<string, unknown>)[field]),
      path: [section, entry.id, ...(section === 'groups' ? [] : [field])],
    }));
  return [
    ['parties', of('parties', 'name', parties)],
    ['parties', of('parties', 'short', parties)],
    ['parties', of('parties', 'voice', parties)],
    ['groups', of('groups', 'name', groups)],
    ['pillars', of('pillars', 'short', pillars)],
    ['clauses', of('clauses', 'name', clauses)],
    ['cards', of('events', 'title', events)],
    ['deployments', of('deployments', 'name', deployments)],
    ['terms', of('glossary', 'term', glossary)],
    ...clauses.map(({ id, name, options }): [ListOf, Named[]] => [
      { clause: name },
      options.map((option, k) => ({ name: option.name, path: ['clauses', id, 'options', k, 'name'] })),
    ]),
  ];
}

/** What is left of a name when case, spaces and signs do not count. */
const heard = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** One letter more, less or other, in a name long enough for that to be overlooked; a figure is read with care. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (/\d/.test(`${short[at] ?? ''}${long[at] ?? ''}`)) return false;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}

function* names(context: Context): Iterable<Finding> {
  for (const [of, list] of lists(context)) {
    const plain = list.map(({ name }) => heard(name));
    for (const [b, { name, path }] of list.entries()) {
      const a = plain.findIndex((other, at) => at < b && (other === plain[b] || oneSlipApart(other, plain[b]!)));
      if (a < 0) continue;
      const two = { one: list[a]!.name, other: name };
      yield {
        where: { path },
        message:
          typeof of === 'string'
            ? { id: 'flaw.namesAlike', values: { kind: of, ...two } }
            : { id: 'flaw.optionsAlike', values: { ...of, ...two } },
        fix: { id: 'mend.name' },
      };
    }
  }
}

export const ALIKE: Lint = {
  code: 'too-alike',
  *check(context): Iterable<Finding> {
    yield* colours(context);
    yield* names(context);
  },
};
