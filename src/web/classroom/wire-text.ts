/** What the server refuses, and why, in the reader's language. */
import { ERROR_CODES, WHYS, type WireError } from '../../wire/types.ts';
import { refusalText } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** What the reasons speak of; one that a server leaves out is not worth a page that breaks. */
const NOTHING = { line: '', name: '', given: '', most: '' };

/** Codes of a server newer than this page go by the server's own words. */
export function wireText({ code, why, about, refusal, message }: WireError): string {
  if (refusal) return refusalText(null, refusal);
  const reason = WHYS.find(each => each === why);
  if (reason) return say(`wire.why.${reason}`, { ...NOTHING, ...about });
  const known = ERROR_CODES.find(each => each === code);
  return known ? say(`wire.${known}`) : message;
}
