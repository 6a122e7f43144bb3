/** What comes in: a file somebody chose. Apart from `files.ts` because checking strangers' data is a large library. */
import { err, ok, type Result } from '../../engine/result.ts';
import { type GameRecord, LIMITS, parseRecord } from '../../record/index.ts';
import { say } from '../../words/say.ts';
import { textProblemText } from './problem-text.ts';

/** The error is a list of sentences; whether the moves are legal is checked on opening. */
export async function readFile(file: File): Promise<Result<GameRecord, string[]>> {
  if (file.size > LIMITS.text * 2) return err([say('trouble.large', { bytes: file.size })]);
  const parsed = parseRecord(await file.text());
  return parsed.ok ? ok(parsed.value) : err(parsed.error.map(textProblemText));
}
