/**
 * A scenario of ours from a domain: its issues as clauses, its utilities as interest points. Everything the rules would
 * add to plain values (gates, slippage, durability, home) is set to nothing, so that the game is about the domain.
 */
import { err, ok, type Result } from '../../engine/index.ts';
import type { Domain } from '../domain.ts';

/** Points of a utility of 1: the most an option may be worth in a scenario. */
const POINTS = 50;
/** What a scenario can hold; src/scenario/limits.ts has the bounds, a test that what is written here passes them. */
const MOST = { parties: 5, issues: 40, options: 7, name: 120, label: 24 } as const;
const COLOURS = ['#1f5fa8', '#b8432a', '#3f7d3a', '#7a4fa0', '#9a6b12'];
const SHAPES = ['circle', 'diamond', 'square', 'triangle', 'hexagon'];
const ROUNDS = 6;

export interface WrittenScenario {
  /** Names within the folder, and texts. */
  files: { name: string; text: string }[];
  /** What had to give way: options left out, the rounding. */
  notes: string[];
}

/** Option 0 of each clause leaves its issue open, worth nothing; the domain's options follow in their order. */
export function scenarioFrom(domain: Domain): Result<WrittenScenario, string> {
  const [parties, issues] = [domain.parties.length, domain.issues.length];
  if (parties < 2 || parties > MOST.parties) return err(`a scenario has 2 to ${MOST.parties} parties, not ${parties}`);
  if (issues > MOST.issues) return err(`a scenario has at most ${MOST.issues} clauses, not ${issues}`);
  const kept = domain.issues.map(({ options }) => evenly(options.length));
  const notes = domain.issues.flatMap(({ name, options }, k) =>
    kept[k]!.length === options.length
      ? []
      : [`"${name}": ${kept[k]!.length} of ${options.length} options, evenly chosen`],
  );
  const broad = domain.value.some(rows => rows.some(row => row.some(x => Math.abs(x) > 1)));
  if (broad || domain.reservation.some(r => Math.abs(r) > 1)) return err('utilities beyond 1 do not fit a scenario');
  notes.push(`a utility of 1 is ${POINTS} points; each option's worth is rounded to a whole point`);
  const head = '# Written from a domain of another platform; docs/analysis.md says how.\n';
  return ok({
    files: [
      { name: 'scenario.yaml', text: head + yaml(documentOf(domain, kept), '') },
      ...domain.parties.map((party, i) => ({ name: `brief.${partyId(i)}.md`, text: briefOf(domain, party, i) })),
    ],
    notes,
  });
}

/** Places of at most seven options, first and last among them. */
const evenly = (size: number): number[] =>
  size <= MOST.options
    ? Array.from({ length: size }, (_, k) => k)
    : Array.from({ length: MOST.options }, (_, k) => Math.round((k * (size - 1)) / (MOST.options - 1)));

const partyId = (i: number): string => `p${i + 1}`;
const clauseId = (k: number): string => `I${k + 1}`;
const points = (utility: number): number => Math.round(utility * POINTS);
const each = <T>(list: readonly T[], id: (k: number) => string, make: (entry: T, k: number) => unknown) =>
  Object.fromEntries(list.map((entry, k) => [id(k), make(entry, k)]));

/** One line of visible text; what has none is called by `otherwise`. */
function label(text: string, otherwise: string, most: number = MOST.name): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return Array.from(line).slice(0, most).join('').trim().slice(0, most) || otherwise;
}

type Doc = { [key: string]: unknown };

function documentOf(domain: Domain, kept: number[][]): Doc {
  const ids = domain.parties.map((_, i) => partyId(i));
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map(b => `${a}/${b}`));
  const title = label(domain.name, 'Imported domain');
  const rounds = Array.from({ length: ROUNDS }, (_, k) => `r${k + 1}`);
  return {
    format: 1,
    id: `imported-${
      label(domain.name, 'domain')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 28) || 'domain'
    }`,
    version: '1.0.0',
    title,
    summary: `${title}: ${domain.parties.length} parties, ${domain.issues.length} issues.`,
    parties: each(domain.parties, partyId, (name, i) => partyOf(name, i)),
    adversaries: [],
    decision: 'unanimity',
    groups: { issues: 'Issues' },
    pillars: { talks: { name: 'Talks', short: 'Talks', text: 'The parties meet.' } },
    clauses: each(domain.issues, clauseId, (_, k) => clauseOf(domain, k, kept[k]!)),
    briefs: each(domain.parties, partyId, () => [
      { id: 'own', name: 'Own profile', text: 'Utilities as in the file.' },
    ]),
    homes: each(domain.parties, partyId, homeOf),
    start: {
      tension: 3,
      trust: Object.fromEntries(pairs.map(pair => [pair, 5])),
      support: Object.fromEntries(ids.map(id => [id, [5, 5, 5]])),
    },
    calendar: rounds.map((id, k) => ({
      id,
      date: `Round ${k + 1}`,
      title: `Round ${k + 1}`,
      text: 'The talks go on.',
    })),
    lengths: { full: { name: `${ROUNDS} rounds`, rounds } },
    rules: rulesOf(domain),
  };
}

function partyOf(name: string, i: number): Doc {
  const bare = name.replace(/\.(xml|json)$/i, '');
  return {
    name: label(bare, `Party ${i + 1}`),
    short: label(bare, `Party ${i + 1}`, MOST.label),
    voice: label(bare, `Party ${i + 1}`),
    colour: COLOURS[i]!,
    shape: SHAPES[i]!,
    wants: 'The most by its own profile.',
  };
}

function clauseOf(domain: Domain, issue: number, kept: number[]): Doc {
  const { name, options } = domain.issues[issue]!;
  const title = label(name, `Issue ${issue + 1}`);
  return {
    name: title,
    group: 'issues',
    pillar: 'talks',
    text: `${title}.`,
    options: [
      { name: 'Left open', text: 'Nothing is agreed on this.' },
      ...kept.map(option => ({
        name: label(options[option]!, `Option ${option + 1}`),
        text: `${label(options[option]!, `Option ${option + 1}`)}.`,
        worth: each(domain.parties, partyId, (_, i) => points(domain.value[i]![issue]![option]!)),
      })),
    ],
  };
}

/** A home that asks for nothing. */
function homeOf(): Doc {
  const home = (name: string): Doc => ({ name, text: 'Follows the delegation.', watch: [] });
  return {
    hard: home('Sceptics'),
    institutional: home('Officials'),
    dove: home('Supporters'),
    ratification: { all: 0 },
  };
}

/** No agreement is worth the reservation value, a text exactly its options. */
const rulesOf = (domain: Domain): Doc => ({
  'min-depth': 1,
  'slip-trust': 0,
  'gap-tax': 0,
  'no-deal-value': each(domain.parties, partyId, (_, i) => points(domain.reservation[i]!)),
  'no-deal-home-cap': 30,
  'no-deal-tension': 0,
  'decay-rounds': [],
  levels: [13, 25, 38, 50],
});

const briefOf = (domain: Domain, party: string, i: number): string =>
  `# ${label(party.replace(/\.(xml|json)$/i, ''), `Party ${i + 1}`).replace(/[\\`*_[\]<>#!|]/g, '\\$&')}\n\n` +
  `Your profile gives every option its worth. No agreement is worth ${points(domain.reservation[i]!)} points to you.\n`;

/** Blocks of keys down to where only scalars are left; scalars and the innermost as JSON, which YAML reads. */
function yaml(doc: Doc, indent: string): string {
  return Object.entries(doc)
    .map(([key, value]) => {
      if (Array.isArray(value) && value.some(isDoc))
        return `${indent}${key}:\n${value.map(entry => `${indent}  - ${JSON.stringify(entry)}\n`).join('')}`;
      if (!isDoc(value) || !Object.values(value).some(inner => typeof inner === 'object' && inner !== null))
        return `${indent}${key}: ${JSON.stringify(value)}\n`;
      return `${indent}${key}:\n${yaml(value, `${indent}  `)}`;
    })
    .join('');
}

const isDoc = (x: unknown): x is Doc => typeof x === 'object' && x !== null && !Array.isArray(x);
