/** Promises and side letters: keeping, breaking, exposing (rules 4.11–4.13, 9.10). */
import { promiseOutcome, type Turn, trust } from './change.ts';
import type { Game } from './game.ts';
import type { Allocation, Letter, Package, Party, PromiseMade, PromiseTerms, State } from './types.ts';

export const copyTerms = (x: PromiseTerms): PromiseTerms => ({
  kind: x.kind,
  until: x.until,
  party: x.party,
  clause: x.clause,
  min: x.min,
  max: x.max,
});

export const copyPromise = (p: PromiseMade): PromiseMade => ({
  by: p.by,
  to: p.to,
  made: p.made,
  terms: copyTerms(p.terms),
  status: p.status,
});

export const copyLetter = (l: Letter): Letter => ({
  by: l.by,
  with: l.with,
  made: l.made,
  gives: l.gives && copyTerms(l.gives),
  gets: l.gets && copyTerms(l.gets),
  status: [l.status[0], l.status[1]],
  exposed: l.exposed,
});

/** A letter lies with both its parties; this finds each copy, so that both change alike. */
function copiesOf(s: State, letter: Letter): Letter[] {
  return [letter.by, letter.with].flatMap(p =>
    s.private[p]!.letters.filter(l => l.by === letter.by && l.with === letter.with && l.made === letter.made),
  );
}

/** A pair gains trust from kept promises once a round, however many fall due: else cheap promises would pump it. */
function unrewarded(game: Game, by: Party, to: Party, rewarded: number[]): Party[] {
  const pair = game.pairOf[by]![to]!;
  if (rewarded.includes(pair)) return [];
  rewarded.push(pair);
  return [to];
}

function endLetterSide(t: Turn, letter: Letter, side: 0 | 1, status: 'kept' | 'broken', rewarded: number[] = []): void {
  const by = side === 0 ? letter.by : letter.with;
  const to = side === 0 ? letter.with : letter.by;
  for (const copy of copiesOf(t.s, letter)) copy.status[side] = status;
  for (const l of t.s.public.exposed)
    if (l.by === letter.by && l.with === letter.with && l.made === letter.made) l.status[side] = status;
  // A letter that has come to light is a promise made aloud: all have heard it.
  const heard = status === 'kept' ? unrewarded(t.game, by, to, rewarded) : letter.exposed ? t.game.others[by]! : [to];
  const audience = letter.exposed ? null : [by, to];
  t.emit?.(
    { kind: 'letterEnd', letter: { ...copyLetter(letter), status: [...letter.status] }, side },
    '4.13',
    audience,
  );
  promiseOutcome(t, by, heard, status, !letter.exposed);
}

function endPromise(t: Turn, promise: PromiseMade, status: 'kept' | 'broken', rewarded: number[] = []): void {
  promise.status = status;
  t.emit?.({ kind: 'promiseEnd', promise: copyPromise(promise) }, '4.13');
  const { by, to } = promise;
  const heard = status === 'kept' ? unrewarded(t.game, by, to, rewarded) : t.game.others[by]!;
  promiseOutcome(t, by, heard, status, false);
}

/** Breaks every running promise of a party that the predicate finds violated, aloud and secret. */
function breakWhere(t: Turn, party: Party, violated: (terms: PromiseTerms, made: number) => boolean): void {
  if (t.s.public.promises.length === 0 && t.s.private[party]!.letters.length === 0) return;
  for (const p of t.s.public.promises)
    if (p.by === party && p.status === 'running' && violated(p.terms, p.made)) endPromise(t, p, 'broken');
  for (const l of t.s.private[party]!.letters) {
    const side = l.by === party ? 0 : 1;
    const terms = side === 0 ? l.gives : l.gets;
    if (terms && l.status[side] === 'running' && violated(terms, l.made)) endLetterSide(t, l, side, 'broken');
  }
}

/** Work put in, before rule 3.11 takes from it. */
export function workOf(a: Allocation): number {
  let sum = 0;
  for (const w of a.work) sum += w;
  return sum;
}

/** After a Capitals: quiet and groundwork are plain to see, a forbidden back channel is not until it falls due. */
export function checkAllocation(t: Turn, party: Party, a: Allocation): void {
  const work = workOf(a);
  breakWhere(t, party, terms => (terms.kind === 'quiet' && a.posture > 0) || (terms.kind === 'groundwork' && work < 2));
}

export function checkDeployment(t: Turn, party: Party): void {
  breakWhere(t, party, terms => terms.kind === 'noDeployment');
}

export function checkText(t: Turn, party: Party, options: Package): void {
  breakWhere(
    t,
    party,
    terms => terms.kind === 'clause' && (options[terms.clause]! < terms.min || options[terms.clause]! > terms.max),
  );
}

/** Whether a back channel sought since the promise was made breaks it; known to the maker alone until verified or due. */
export function channelBroken(s: State, by: Party, terms: PromiseTerms, made: number): boolean {
  return terms.kind === 'noChannel' && s.private[by]!.channels.slice(made).includes(terms.party);
}

/** Promises due this round are kept, or turn out to have been broken in secret (rule 6.3). */
export function settleDue(t: Turn): void {
  const { round } = t.s.public;
  const rewarded: number[] = [];
  for (const p of t.s.public.promises)
    if (p.status === 'running' && p.terms.until <= round)
      endPromise(t, p, channelBroken(t.s, p.by, p.terms, p.made) ? 'broken' : 'kept', rewarded);
  t.s.private.forEach((own, party) => {
    for (const l of own.letters) {
      const side = l.by === party ? 0 : 1;
      const terms = side === 0 ? l.gives : l.gets;
      if (terms && l.status[side] === 'running' && terms.until <= round)
        endLetterSide(t, l, side, channelBroken(t.s, party, terms, l.made) ? 'broken' : 'kept', rewarded);
    }
  });
}

/** The third parties learn of a letter: trust −2 between each of its two and every other party (rule 4.11). */
export function expose(t: Turn, letter: Letter, rule: string): void {
  for (const copy of copiesOf(t.s, letter)) copy.exposed = true;
  const shown = { ...copyLetter(letter), exposed: true };
  t.s.public.exposed.push(copyLetter(shown));
  t.emit?.({ kind: 'exposed', letter: shown }, rule);
  for (const p of [letter.by, letter.with])
    for (const j of t.game.others[p]!)
      if (j !== letter.by && j !== letter.with) trust(t, t.game.pairOf[p]![j]!, -2, 'letterExposed', '4.11');
}

/** Letters still secret, oldest first, each once. */
export function secretLetters(s: State): Letter[] {
  return s.private
    .flatMap((own, party) => own.letters.filter(l => l.by === party && !l.exposed))
    .sort((a, b) => a.made - b.made || a.by - b.by);
}

/** Breaks a promise that secret conduct has already broken; the leak's second half (rule 9.10). */
export function holdToLight(t: Turn, promise: PromiseMade): void {
  if (channelBroken(t.s, promise.by, promise.terms, promise.made)) endPromise(t, promise, 'broken');
}
