/** Nothing a reader sees is missing in a language: catalogues, what the sources ask of them, and what the sources say by themselves. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../../src/scenario/index.ts';
import { AREAS, bestLanguage, LANGUAGES, load } from '../../../src/words/catalogues.ts';
import { isMeant, saidIn } from '../../support/said.ts';
import { sourceFiles } from '../../support/sources.ts';

interface Parts {
  values: string[];
  tags: string[];
  plurals: string[][];
}

/** What a message needs: values, tags, and the plural forms of each plural in it. */
function partsOf(
  elements: readonly MessageFormatElement[],
  into: Parts = { values: [], tags: [], plurals: [] },
): Parts {
  for (const element of elements) {
    if (element.type === TYPE.tag) {
      into.tags.push(element.value);
      partsOf(element.children, into);
    } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) into.values.push(element.value);
    if (element.type === TYPE.plural) into.plurals.push(Object.keys(element.options));
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const { value } of Object.values(element.options)) partsOf(value, into);
  }
  return into;
}

const named = (text: string): Parts => partsOf(parse(text));
const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

const catalogues = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async language => {
      const areas = await Promise.all(AREAS.map(area => load(language, area)));
      return [language, areas.flatMap(messages => Object.entries(messages))] as const;
    }),
  ),
);
const english = new Map(catalogues.en);
const sources = sourceFiles('src').filter(file => !file.path.startsWith('src/words/messages/'));
const said = sources.map(saidIn);

describe('the catalogues', () => {
  it('give each id once, and the same ids in every language', () => {
    for (const language of LANGUAGES) {
      const ids = catalogues[language].map(([id]) => id);
      expect(ids.length).toBe(new Set(ids).size);
      expect(sorted(ids)).toEqual(sorted([...english.keys()]));
    }
  });

  it('need the same values and tags in every language, and end every plural', () => {
    const wrong = LANGUAGES.flatMap(language =>
      catalogues[language].flatMap(([id, text]) => {
        const [here, there] = [named(text), named(english.get(id) ?? '')];
        const same = `${sorted(here.values)}|${sorted(here.tags)}` === `${sorted(there.values)}|${sorted(there.tags)}`;
        const ended = here.plurals.every(forms => forms.includes('other'));
        return same && ended ? [] : [`${language} ${id}: ${text}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('name no tag like a value of the same message: one would stand for the other', () => {
    const clashing = [...english].filter(([, text]) => named(text).tags.some(tag => named(text).values.includes(tag)));
    expect(clashing).toEqual([]);
  });

  it('are written in their language', () => {
    const prose = (text: string): string => text.replace(/\{[^{}]*\}|<[^<>]*>/g, '');
    expect(
      catalogues.ru.filter(
        ([id, text]) => /[a-z]{3}/i.test(prose(english.get(id) ?? '')) && !/[а-яё]/i.test(text) && !OWN_NAMES.has(id),
      ),
    ).toEqual([]);
    const many = (text: string): boolean => (prose(text).match(/[a-z]{3,}/gi) ?? []).length >= 3;
    expect(catalogues.fr.filter(([id, text]) => many(text) && text === english.get(id))).toEqual([]);
  });

  it('keep the typography of French: no sign with a space before it may begin a line', () => {
    expect(catalogues.fr.filter(([, text]) => / [;:!?»]|« /.test(text))).toEqual([]);
  });

  it('keep lengths that fit where the English fits', () => {
    const long = LANGUAGES.flatMap(language =>
      catalogues[language].filter(([id, text]) => text.length > 1.75 * (english.get(id)?.length ?? 0) + 16),
    );
    expect(long).toEqual([]);
  });
});

/** Names that stay as they are in every language. */
const OWN_NAMES = new Set(['app.name']);

describe('the sources', () => {
  it('ask for messages that are there, with every value they need', () => {
    const wrong = said.flatMap(file =>
      file.asked.flatMap(({ at, ids, values }) =>
        ids.flatMap(pattern => {
          if (pattern === '*') return [];
          const meant = [...english].filter(([id]) => isMeant(pattern, id));
          if (meant.length === 0) return [`${at}: no message ${pattern}`];
          if (values === null) return [];
          const missing = meant.flatMap(([id, text]) =>
            named(text)
              .values.filter(name => !values.includes(name))
              .map(name => `${at}: ${id} needs ${name}`),
          );
          return missing;
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('use every message', () => {
    const patterns = said.flatMap(file => file.asked.flatMap(({ ids }) => ids)).filter(pattern => pattern !== '*');
    const texts = sources.map(file => file.text).join('\n');
    const described = schemaText(id => id);
    const unused = [...english.keys()].filter(
      id =>
        !described.includes(`"${id}"`) && !patterns.some(pattern => isMeant(pattern, id)) && !texts.includes(`'${id}'`),
    );
    expect(unused).toEqual([]);
  });

  it('say nothing that is not a message', () => {
    const places = ['src/words/', 'src/web/', 'src/print/', 'src/scenario/', 'src/lint/'];
    const prose = said.flatMap(file => file.prose).filter(at => places.some(place => at.startsWith(place)));
    // The names of the languages are the same in all of them, and a style sheet names fonts.
    const excused = ['src/words/catalogues.ts', 'src/print/css.ts'];
    expect(prose.filter(at => !excused.some(place => at.startsWith(place)))).toEqual([]);
  });
});

describe('the choice of a language', () => {
  it('is the first of the reader’s that is ours', () => {
    expect(bestLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr');
    expect(bestLanguage(['ru'])).toBe('ru');
    expect(bestLanguage(['ja', 'de'])).toBe('en');
    expect(bestLanguage([])).toBe('en');
  });
});
