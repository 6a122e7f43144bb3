/**
 * Whole games, told in every language. All names of the scenario are made Cyrillic, so that in Russian any Latin word left
 * is a sentence that was never translated or was glued from pieces.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delegation } from '../../../src/bots/index.ts';
import { rulebook } from '../../../src/cli/files.ts';
import {
  compareCells,
  compareFar,
  figuresOf,
  INTERCEPTORS,
  LENS_NAMES,
  RADARS,
  SITES,
  storyOf,
  subjectOf,
} from '../../../src/engine/cover.ts';
import { compile, type Game, play, REFUSAL_CODES, setup, standingText, viewFor } from '../../../src/engine/index.ts';
import type { LogEntry, Move, Scenario, State } from '../../../src/engine/types.ts';
import { printPack } from '../../../src/print/index.ts';
import { AREAS, LANGUAGES, type Language } from '../../../src/words/catalogues.ts';
import { clockSteps, lensesText, storyText } from '../../../src/words/cover-clock.ts';
import { placeName, stationOf } from '../../../src/words/cover-places.ts';
import { cellText, coverLines, coverSentence, farLines } from '../../../src/words/coverage.ts';
import * as words from '../../../src/words/index.ts';
import { say, speak } from '../../../src/words/say.ts';
import { busyWorld } from '../../support/busy-world.ts';
import { shipped as tablesOf } from '../../support/coverage.ts';
import { shipped } from '../../support/games.ts';
import { randomGame } from '../../support/random-game.ts';

const TEXTS = new Set(['name', 'short', 'voice', 'title', 'text', 'date', 'wants', 'summary', 'background']);
const LISTS = new Set(['briefTexts', 'flags']);

/** The same with a Cyrillic word for every name and text in it. */
function renamed<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (TEXTS.has(key) ? 'Имя' : value) as T;
  if (Array.isArray(value))
    return value.map(each => (LISTS.has(key) && typeof each === 'string' ? 'Имя' : renamed(each, key))) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each, name)])) as T;
}

interface Moment {
  move: Move;
  after: State;
  log: LogEntry[];
}

/** All that a game says of one of its moves. */
function told(game: Game, { move, after, log }: Moment): string[] {
  const { scenario } = game;
  const { seat: _, ...body } = move;
  const lines = [words.moveText(scenario, body), ...log.map(entry => words.describe(scenario, entry, after.public))];
  for (let seat = 0; seat < game.n; seat++) {
    const prompt = words.promptText(scenario, viewFor(game, after, seat), game.rules.effort);
    lines.push(prompt.title, prompt.text);
  }
  const { ending } = after.public;
  if (!ending) return lines;
  const page = words.communique(scenario, ending);
  lines.push(page.title, page.preamble, page.closing, ...page.yardsticks.map(({ reached }) => reached));
  lines.push(...page.articles.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]));
  lines.push(words.outcomeText(ending.outcome), words.winnersText(scenario, ending));
  for (let seat = 0; seat < game.n; seat++)
    lines.push(...words.scoreLines(scenario, ending, seat).flatMap(({ label, detail }) => [label, detail]));
  return lines;
}

/** A game of scripted delegations, with why each did what it did. */
function scripted(game: Game, seed: string): { moments: Moment[]; reasons: () => string[] } {
  const seats = (['hardliner', 'alliance-manager', 'opportunist'] as const).map((persona, seat) =>
    delegation(game, seat, persona, 'normal', seed),
  );
  const moments: Moment[] = [];
  const why: (() => string)[] = [];
  for (let state = setup(game, seed); !state.public.ending; state = moments.at(-1)!.after) {
    const seat = state.public.waiting.indexOf(true);
    const { move, reasons } = seats[seat]!.choose(viewFor(game, state, seat));
    const played = play(game, state, move);
    if (!played.ok) throw new Error(JSON.stringify(played.error));
    moments.push({ move, after: played.value.state, log: played.value.log });
    why.push(() => words.sayReasons(game.scenario, seat, reasons));
  }
  return { moments, reasons: () => why.map(line => line()) };
}

/** Tags, style and the short codes of clauses are no words; what the rules stress differs from language to language. */
const wordsOfPack = (html: string): string[] =>
  html
    .replace(/<\/?(em|strong)>/g, '')
    .replace(/<style>[\s\S]*<\/style>|&[#a-z0-9]+;|\b[A-Z]\d\b(=\d)?/g, ' ')
    .split(/<[^>]*>/)
    .filter(text => text.trim() !== '');

/** What the scenario calls things, and the makers their interceptors, the longest first: names that stay as they are. */
function givenNames(): string[] {
  const { names } = shipped('lisbon-track').coverage!;
  const scenario = [names.people, names.reach, names.net, names.partner, names.classes, names.counts].flat();
  const interceptors = Object.values(INTERCEPTORS).map(({ name }) => name);
  return [...scenario, ...Object.values(names.lenses), ...interceptors].sort((a, b) => b.length - a.length);
}

function coverTold(): string[] {
  const game = compile(shipped('lisbon-track'));
  const { public: pub } = setup(game, 'cover');
  const subject = subjectOf(
    game,
    { ...pub, flags: pub.flags.map(() => true) },
    standingText(pub).map(() => 3),
  );
  if (subject === null) throw new Error('no coverage section');
  const sets = LENS_NAMES.map(name => tablesOf(name));
  const base = sets[LENS_NAMES.indexOf('base')]!;
  const { coverage, now, then } = subject;
  const figures = figuresOf(subject, base, sets);
  const paths = base.threat
    .filter((_, at) => at % 41 === 0)
    .map(([cell, launch]) => ({ kind: 'cell', cell, launch }) as const);
  const stories = paths.flatMap(id => [now, then].map(config => storyOf(base, 'base', config, id)));
  return [
    say('cover.title'),
    say('cover.part.flight'),
    coverSentence(coverage, figures),
    ...coverLines(coverage, figures),
    ...farLines(base, compareFar(base, now, then)),
    ...compareCells(base, now, then).map(cell => cellText(base.cells[cell.cell]![2], cell.now, cell.then)),
    ...stories.flatMap(story => [storyText(coverage, story), ...clockSteps(coverage, story).map(({ text }) => text)]),
    lensesText(coverage, [['base', stories[0]!]]),
  ];
}

const sample = renamed(busyWorld(3));
const track = compile(renamed({ ...shipped('lisbon-track'), coverage: null } as Scenario));
const games = [2, 3, 4, 5].map(parties => compile(renamed(busyWorld(parties))));
const random = games.flatMap(game =>
  ['one', 'two', 'three'].flatMap(seed => [...randomGame(game, `tongue-${seed}`)].map(moment => ({ game, moment }))),
);
const sitting = scripted(track, 'tongue');

/** Everything at once, in the language that is set: the same places in the same order for each. */
const everything = (): string[] => [
  ...random.flatMap(({ game, moment }) => told(game, moment)),
  ...sitting.moments.flatMap(moment => told(track, moment)),
  ...sitting.reasons(),
  ...REFUSAL_CODES.map(code => words.refusalText(sample, { code, rule: '4.17', at: 'text.options.3' })),
  ...[sample, track.scenario].flatMap(scenario => wordsOfPack(printPack(scenario, undefined, 'a4', rulebook()))),
];

const lines = {} as Record<Language, string[]>;
beforeAll(async () => {
  for (const language of LANGUAGES) {
    await speak(language, AREAS);
    lines[language] = everything();
  }
}, 60_000);
afterAll(() => speak('en', AREAS));

const distinct = (all: readonly string[]): string[] => [...new Set(all)];

describe('whole games', () => {
  it.each(LANGUAGES)('are told line by line in %s, without holes', language => {
    expect(lines[language].length).toBe(lines.en.length);
    expect(distinct(lines[language]).length).toBeGreaterThan(1000);
    expect(distinct(lines[language]).filter(line => /undefined|\[object|NaN|null|[{}]/.test(line))).toEqual([]);
  });

  it('hold no Latin word in Russian', () => {
    // Formulas are written with the signs of mathematics.
    expect(distinct(lines.ru).filter(line => /[a-z]{2}/i.test(line.replace(/\b(max|min)\b/g, '')))).toEqual([]);
  });

  it('are another sentence in French than in English, and keep its typography', () => {
    const many = (text: string): boolean => (text.match(/[a-z’]{3,}/gi) ?? []).length >= 3;
    expect(distinct(lines.fr.filter((line, at) => many(line) && line === lines.en[at]))).toEqual([]);
    expect(distinct(lines.fr).filter(line => /\S [;:!?»]|« /.test(line))).toEqual([]);
  });
});

describe('the coverage picture', () => {
  it('is told in Russian, but for names of the scenario and of interceptors', async () => {
    await speak('ru', AREAS);
    const names = givenNames();
    const left = coverTold().map(line => names.reduce((rest, name) => rest.replaceAll(name, ''), line));
    expect(distinct(left).filter(line => /[a-z]{2}/i.test(line))).toEqual([]);
    expect(distinct(left).length).toBeGreaterThan(50);
    await speak('en', AREAS);
  });

  it('calls each place of the model by its own name, in English the one in the tables', () => {
    const tables = LENS_NAMES.map(name => tablesOf(name));
    const places = tables.flatMap(({ cells, launch, fields, us_t }) => [
      ...cells.map(([, , name]) => name),
      ...[launch, fields, us_t].flatMap(rows => rows.map(([name]) => name)),
    ]);
    expect(places.filter(name => placeName(name) !== name)).toEqual([]);
    for (const { name } of Object.values(RADARS)) expect(placeName(name)).toBe(name);
    for (const [id, { name }] of Object.entries(SITES)) expect(stationOf(id).station).toBe(name);
  });
});
