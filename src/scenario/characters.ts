/** Which characters a text for people may hold. */
import { type Problem, problemAt, type Source } from './problems.ts';

/** Control characters but tab and newline, marks that turn the direction of text, and halves of surrogate pairs. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Everything that is surely printable: one class of characters is searched several times faster than what is spelled out above. */
const DOUBTFUL = /[^\t\n -~\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

const unprintable = (text: string): RegExpExecArray | null => (DOUBTFUL.test(text) ? UNPRINTABLE.exec(text) : null);

export const isPrintable = (text: string): boolean => unprintable(text) === null;

/** Refuses what is no text for people: the first bad character, or null. */
export function textProblem(source: Source): Problem | null {
  const found = unprintable(source.text);
  if (!found) return null;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const span = { start: found.index, end: found.index + 1 };
  return problemAt(source, span, 'bad-text', { id: 'fault.character', values: { code } }, { id: 'fix.delete' });
}
