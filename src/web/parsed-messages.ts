/**
 * Messages are parsed when the page is built: its catalogues hold what the library's parser makes of them, and the parser,
 * two thirds of the library, stays at home. Development and the command line read the sentences as they are written.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { type Plugin, parseSync, Visitor } from 'vite';
import { isBare } from '../words/say.ts';

const PARSER = '@formatjs/icu-messageformat-parser';
const CATALOGUES = /\/src\/words\/messages\/([a-z]{2})\/[a-z-]+\.ts$/;

/** The source of a catalogue with every message parsed that is more than bare words. */
export function withMessagesParsed(code: string, language: string): string {
  const pieces: string[] = [];
  let at = 0;
  const visitor = new Visitor({
    Property({ value }) {
      if (value.type !== 'Literal' || typeof value.value !== 'string' || isBare(value.value)) return;
      pieces.push(code.slice(at, value.start), JSON.stringify(new IntlMessageFormat(value.value, language).getAst()));
      at = value.end;
    },
  });
  visitor.visit(parseSync('catalogue.ts', code).program);
  return [...pieces, code.slice(at)].join('');
}

export function parsedMessages(): Plugin {
  return {
    name: 'parsed-messages',
    apply: 'build',
    enforce: 'pre',
    // The library's own variant for messages parsed ahead.
    config: () => ({ resolve: { alias: { [PARSER]: `${PARSER}/no-parser.js` } } }),
    transform: {
      filter: { id: CATALOGUES },
      handler: (code, id) => ({ code: withMessagesParsed(code, CATALOGUES.exec(id)?.[1] ?? ''), map: null }),
    },
  };
}
