/** Promises made aloud and in side letters, and whether they were kept. */
import type { Party, PromiseStatus, PromiseTerms } from '../../engine/index.ts';
import type { Moment } from './moment.ts';

export interface PromiseStory {
  by: Party;
  to: Party;
  /** Round it was made in. */
  made: number;
  terms: PromiseTerms;
  /** Running ones had not fallen due when the game ended. */
  status: PromiseStatus;
  secret: boolean;
  /** Whether a secret one came to light. */
  exposed: boolean;
}

/** Those made aloud first, then the letters' (each party keeps its copy; the author's is read). */
export function promisesOf(moments: Moment[]): PromiseStory[] {
  const { public: pub, private: secret } = moments.at(-1)!.state;
  const aloud = pub.promises.map(promise => ({ ...promise, secret: false, exposed: false }));
  const letters = secret.flatMap((own, party) =>
    own.letters
      .filter(letter => letter.by === party)
      .flatMap(({ by, with: other, made, gives, gets, status, exposed }): PromiseStory[] => [
        ...(gives ? [{ by, to: other, made, terms: gives, status: status[0], secret: true, exposed }] : []),
        ...(gets ? [{ by: other, to: by, made, terms: gets, status: status[1], secret: true, exposed }] : []),
      ]),
  );
  return [...aloud, ...letters];
}
