/** Scenario files as strangers may send them, each broken in one named way; drawn from a seed. */
import { parse, stringify } from 'yaml';
import type { Rng } from '../../src/engine/rng.ts';
import { LIMITS, type ScenarioFile, textsOf } from '../../src/scenario/index.ts';
import { scrambleText } from './scramble-text.ts';

export const KINDS = ['text', 'types', 'references', 'sizes', 'bombs', 'prototypes', 'html'] as const;
export type MutantKind = (typeof KINDS)[number];

type Path = (string | number)[];
type Place = { holder: Record<string | number, unknown>; key: string | number };

const MAIN = 'scenario.yaml';
const pick = <X>(list: readonly X[], rng: Rng): X => list[rng.int(list.length)]!;

const textOf = (files: readonly ScenarioFile[]): string => files.find(({ name }) => name === MAIN)?.text ?? '';
const withText = (files: readonly ScenarioFile[], text: string): ScenarioFile[] =>
  files.map(file => (file.name === MAIN ? { name: MAIN, text } : file));

/** Every key and item of a document, deepest last. */
function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  const keys: (string | number)[] = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [...keys.map(key => ({ holder, key })), ...keys.flatMap(key => placesOf(holder[key]))];
}

/** Some changes of the document's values, written out again in block or flow style. */
function changed(
  files: readonly ScenarioFile[],
  rng: Rng,
  change: (place: Place, all: Place[]) => void,
  most = 3,
): ScenarioFile[] {
  const document: unknown = parse(textOf(files));
  for (let left = 1 + rng.int(most); left > 0; left--) {
    const places = placesOf(document);
    change(pick(places, rng), places);
  }
  return withText(files, rng.int(4) === 0 ? JSON.stringify(document) : written(document));
}

/** What stands twice in memory is written out twice: anchors have a kind of their own. */
const written = (document: unknown): string => stringify(document, { aliasDuplicateObjects: false });

/** Without about half of its sections: what is missing must not matter to the rest. */
const thinned = (text: string, rng: Rng): string =>
  text
    .split(/^(?=[a-z])/m)
    .filter(() => rng.int(2) === 0)
    .join('');

function text(files: readonly ScenarioFile[], rng: Rng): ScenarioFile[] {
  const target = rng.int(25) === 0 ? pick(files, rng).name : MAIN;
  return files.map(file => {
    if (file.name !== target) return file;
    let broken = rng.int(4) === 0 ? file.text : thinned(file.text, rng);
    for (let left = 1 + rng.int(3); left > 0; left--) broken = scrambleText(broken, rng);
    return { name: file.name, text: broken };
  });
}

const OTHER_TYPES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e300, '', 'x', '3', '[]'],
  ...[[], [null], [[]], [1, 'x', {}], {}, { a: 1 }, { a: { b: null } }],
];

const types = (files: readonly ScenarioFile[], rng: Rng): ScenarioFile[] =>
  changed(files, rng, ({ holder, key }) => {
    holder[key] = structuredClone(pick(OTHER_TYPES, rng));
  });

const STRANGE_IDS = [
  'nobody',
  'p/p',
  'p/nobody',
  '/',
  'p.',
  '.hard',
  'p.hard.hard',
  'P',
  'p ',
  'a/b/c',
  'x'.repeat(90),
];

/** A text becomes another text of the document, a near miss of itself, or a name of nothing. */
const references = (files: readonly ScenarioFile[], rng: Rng): ScenarioFile[] =>
  changed(files, rng, (_, all) => {
    const texts = all.filter(({ holder, key }) => typeof holder[key] === 'string');
    const { holder, key } = pick(texts, rng);
    const own = String(holder[key]);
    const other = pick(texts, rng);
    const near = own.slice(0, rng.int(own.length + 1)) + own.slice(1 + rng.int(own.length + 1));
    holder[key] = pick(
      [String(other.holder[other.key]), String(pick(all, rng).key), near, pick(STRANGE_IDS, rng)],
      rng,
    );
  });

function nest(depth: number, inner: unknown, rng: Rng): unknown {
  let value = inner;
  for (let at = 0; at < depth; at++) value = rng.int(2) === 0 ? [value] : { not: value };
  return value;
}

function grown(value: unknown, rng: Rng): unknown {
  const size = JSON.stringify(value)?.length ?? 1;
  const times = Math.min(pick([2, LIMITS.list + 1, 201, 500], rng), Math.ceil(1_000_000 / size));
  if (Array.isArray(value)) return Array.from({ length: times }, (_, at) => value[at % Math.max(1, value.length)] ?? 1);
  if (typeof value === 'string') return value.padEnd(pick([25, 121, 2001, LIMITS.scalar + 1], rng), 'x ');
  if (typeof value === 'number') return pick([2 ** 31, 2 ** 53, -(2 ** 40), 21, 1001, 1e-9], rng);
  if (typeof value !== 'object' || value === null) return 'x'.repeat(times);
  const [first = 1] = Object.values(value);
  return { ...value, ...Object.fromEntries(Array.from({ length: times }, (_, at) => [`more-${at}`, first])) };
}

const sizes = (files: readonly ScenarioFile[], rng: Rng): ScenarioFile[] => {
  if (rng.int(40) === 0) return withText(files, textOf(files) + pick(['#', ' ', '\n', 'x'], rng).repeat(LIMITS.bytes));
  const grow = ({ holder, key }: Place): void => {
    holder[key] = rng.int(3) === 0 ? nest(1 + rng.int(60), holder[key], rng) : grown(holder[key], rng);
  };
  return changed(files, rng, grow, 1);
};

/** Texts that grow when they are read: each level names the one before several times; some name themselves. */
function bomb(rng: Rng): string {
  const levels = 3 + rng.int(30);
  const wide = 2 + rng.int(9);
  const [open, close] = pick(
    [
      ['[', ']'],
      ['{ k: ', ' }'],
    ] as const,
    rng,
  );
  const lines = [`bomb0: &b0 ${open}x${close}`];
  for (let at = 1; at < levels; at++) {
    const names = Array.from({ length: wide }, () => `*b${rng.int(12) === 0 ? at : at - 1}`);
    lines.push(
      rng.int(8) === 0 ? `bomb${at}: &b${at} { <<: ${names[0]} }` : `bomb${at}: &b${at} [${names.join(', ')}]`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function bombs(files: readonly ScenarioFile[], rng: Rng): ScenarioFile[] {
  const sections = textOf(files).split(/^(?=[a-z])/m);
  sections.splice(rng.int(sections.length + 1), 0, bomb(rng));
  const armed = sections.join('');
  return withText(files, rng.int(2) === 0 ? armed : armed.replace(/: (?=[a-z])/, `: *b${rng.int(4)} `));
}

const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'],
  ...['__lookupGetter__', 'isPrototypeOf', 'then', 'toJSON', 'length', 'name'],
];

/** A key or a text becomes a name objects answer to; or a map that would change what all objects inherit is put in. */
function prototypes(files: readonly ScenarioFile[], rng: Rng): ScenarioFile[] {
  const name = pick(NAMES, rng);
  const words = [...textOf(files).matchAll(/[A-Za-z][\w-]*/g)];
  const word = pick(words, rng);
  const shown = rng.int(6) === 0 ? `"\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}"` : name;
  const put = rng.int(3) === 0 ? `{ ${shown}: { polluted: yes }, ${word[0]}: 1 }` : shown;
  const changedText = textOf(files).slice(0, word.index) + put + textOf(files).slice(word.index + word[0].length);
  const odd = rng.int(20) === 0 ? [{ name: `brief.${name}.md`, text: 'x' }] : [];
  return [...withText(files, changedText), ...odd];
}

export const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></section></title><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1)) [[<b>x</b>|<i>y</i>]]',
  '[x](data:text/html,<script>alert(1)</script>)',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<!-- --><style>*{display:none}</style>',
  '**<b onclick=alert(1)>** `<u>` | <td> |',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];
/** Tight places hold 24 signs. */
const SHORT_ATTACKS = ['<script>1</script>', '<b onclick=x>', '"><svg onload=x>'];

/** Attacks in every text of the document and in all Markdown; at times an address that is none. */
function html(files: readonly ScenarioFile[], rng: Rng): ScenarioFile[] {
  const document = parse(textOf(files)) as Place['holder'];
  for (const { path } of textsOf(document)) {
    const { holder, key } = placeAt(document, [...path]);
    holder[key] = ['short', 'date'].includes(String(key)) ? pick(SHORT_ATTACKS, rng) : pick(ATTACKS, rng);
  }
  const [source] = Object.values((document.sources ?? {}) as Record<string, { url?: unknown }>);
  if (source && rng.int(2) === 0)
    source.url = pick(
      ['javascript:alert(1)', 'https://example.org/?q=%3Cscript%3E&a=b', 'https://x"onclick=alert(1)'],
      rng,
    );
  const marked = () =>
    `# ${pick(ATTACKS, rng)}\n\n${pick(ATTACKS, rng)}\n\n- ${pick(ATTACKS, rng)}\n\n> ${pick(ATTACKS, rng)}`;
  return files.map(file => ({ ...file, text: file.name === MAIN ? stringify(document) : marked() }));
}

function placeAt(document: Place['holder'], path: Path): Place {
  let holder = document;
  for (const step of path.slice(0, -1)) holder = holder[step] as Place['holder'];
  return { holder, key: path[path.length - 1]! };
}

const MAKERS: Record<MutantKind, (files: readonly ScenarioFile[], rng: Rng) => ScenarioFile[]> = {
  ...{ text, types, references, sizes, bombs, prototypes, html },
};

export const mutant = (kind: MutantKind, files: readonly ScenarioFile[], rng: Rng): ScenarioFile[] =>
  MAKERS[kind](files, rng);
