import { loadScenario, scenarios } from 'virtual:scenarios';
import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, type Route } from '../../../src/web/route.ts';
import { rulesIn } from '../../../src/web/rulebook/rules-in.ts';
import { LANGUAGES } from '../../../src/words/catalogues.ts';
import { parseRules } from '../../../src/words/rulebook.ts';

/** A rule by its number, the defaults in it and the rules it names. */
const numbersOf = ({ id, text }: { id: string; text: string }) => ({
  id,
  bold: (text.match(/\*\*[+−]?\d+\*\*/g) ?? []).sort(),
  named: (text.match(/\b\d{1,2}\.\d{1,2}\b/g) ?? []).sort(),
});

describe('the rulebook as data', () => {
  it('joins wrapped lines and keeps chapters apart', () => {
    expect(
      parseRules(
        '# T\n\nIntro\nmore.\n\n## 1. One\n\n- **1.1** a\n  b\n- **1.2** c\n\n## 2. Two\n\nBefore.\n\n- **2.1** d',
      ),
    ).toEqual({
      intro: 'Intro more.',
      chapters: [
        { number: '1', title: 'One', intro: '' },
        { number: '2', title: 'Two', intro: 'Before.' },
      ],
      paragraphs: [
        { id: '1.1', chapter: '1', text: 'a b' },
        { id: '1.2', chapter: '1', text: 'c' },
        { id: '2.1', chapter: '2', text: 'd' },
      ],
    });
  });

  it('has every paragraph of docs/rules.md once', async () => {
    const rulebook = await rulesIn('en');
    const ids = rulebook.paragraphs.map(each => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('3.7');
    expect(rulebook.chapters).toHaveLength(11);
  });

  it('has the same rules in every language, with the same numbers in them', async () => {
    const english = (await rulesIn('en')).paragraphs.map(numbersOf);
    for (const language of LANGUAGES) expect((await rulesIn(language)).paragraphs.map(numbersOf)).toEqual(english);
  });
});

describe('shipped scenarios as modules', () => {
  it('lists cards and loads the whole by id', async () => {
    expect(scenarios.length).toBeGreaterThan(0);
    const [card] = scenarios;
    const scenario = await loadScenario(card.id);
    expect(scenario.title).toBe(card.title);
    expect(scenario.parties.map(party => party.id)).toEqual(card.parties.map(party => party.id));
    await expect(loadScenario('constructor')).rejects.toThrow();
  });
});

describe('addresses', () => {
  it.each<Route>([
    { at: 'home' },
    { at: 'about' },
    { at: 'table', game: 'ab1', tutorial: false },
    { at: 'table', game: 'ab1', tutorial: true },
    { at: 'end', game: 'ab1' },
    { at: 'watch', from: { game: 'ab1' } },
    { at: 'watch', from: { link: 'eJx_-9' } },
    { at: 'watch', from: { history: 'lisbon-track' } },
    { at: 'watch', from: { history: 'lisbon-track' }, step: 40, seat: 2 },
    { at: 'watch', from: { game: 'ab1' }, step: 3 },
    { at: 'watch', from: { link: 'eJx_-9' }, step: 3, seat: 0 },
    { at: 'debrief', from: { game: 'ab1' } },
    { at: 'debrief', from: { link: 'eJx_-9' } },
    { at: 'debrief', from: { history: 'lisbon-track' } },
  ])('lead back to the screen they were made for: $at', route => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });

  it('lead home when they say nothing that is known', () => {
    for (const hash of ['', '#', '#/nowhere/x', '#/table', '#/end/', '#/watch', '#/debrief/'])
      expect(parseRoute(hash)).toEqual({ at: 'home' });
  });
});
