/** The notes of a record as another language has them; the record itself stays as it was written. */
import type { RecordNote } from './types.ts';

/** What there is to translate, by step. A step with several notes is left out: its number names none of them. */
export function notesByStep(notes: readonly RecordNote[]): Map<number, string> {
  const single = notes.filter(({ step }) => notes.filter(other => other.step === step).length === 1);
  return new Map(single.map(({ step, text }) => [step, text]));
}

/** The same notes with the texts there are; the others keep their own. */
export const notesTold = (notes: readonly RecordNote[], texts: Readonly<Record<string, string>>): RecordNote[] =>
  notes.map(note => ({ ...note, text: texts[note.step] ?? note.text }));
