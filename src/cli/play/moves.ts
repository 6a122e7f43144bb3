/** A typed line → a move. The engine alone says whether it is legal; here it only has to be understood. */
import { err, type MoveBody, ok, REASONS, type Reason, type Result, type Text } from '../../engine/index.ts';
import { say } from '../../words/say.ts';
import { named } from '../names.ts';
import { readTerms } from './terms.ts';
import type { Words } from './words.ts';
import * as read from './words.ts';

/** What a line may refer to: the draft, and the text it would amend. */
export interface Desk {
  draft: Text;
  working: readonly number[];
  pillars: number;
  /** Ids of the choices of the card that waits, if one does. */
  choices: readonly { id: string; name: string }[];
}

type Reader = (words: Words, desk: Desk) => Result<MoveBody, string>;

/** By the first word of the line. */
const READERS: Record<string, Reader> = {
  accept: () => ok({ kind: 'accept' }),
  allocate: readAllocation,
  amend: readAmendment,
  caucus: readCaucus,
  chair: (_, { draft }) => ok({ kind: 'chair', text: draft }),
  choose: readChoice,
  climbdown: words => mapped(read.nextPlace(words, 'climbdown'), redLine => ({ kind: 'climbDown', redLine })),
  counter: (words, { draft }) => mapped(readReason(words), reason => ({ kind: 'counter', text: draft, reason })),
  deploy: words =>
    mapped(named(words.scenario.deployments, read.next(words) ?? '', 'deployment'), deployment => ({
      kind: 'deploy',
      deployment,
    })),
  disclose: words => mapped(read.nextClause(words), clause => ({ kind: 'disclose', clause })),
  harvest: words =>
    mapped(named(words.scenario.interims, read.next(words) ?? '', 'interim'), interim => ({
      kind: 'harvest',
      interim,
    })),
  pass: () => ok({ kind: 'pass' }),
  promise: readPromise,
  refuse: words => mapped(readReason(words), reason => ({ kind: 'refuse', reason })),
  return: () => ok({ kind: 'return' }),
  table: (_, { draft }) => ok({ kind: 'table', text: draft }),
  verify: readVerification,
  vote: readBallot,
  walkout: () => ok({ kind: 'walkOut' }),
};

export const isMove = (verb: string): boolean => Object.hasOwn(READERS, verb);

/** `words` without its first word, which is `verb`. */
export function readMove(verb: string, words: Words, desk: Desk): Result<MoveBody, string> {
  const reader = READERS[verb];
  if (reader === undefined) return err(say('complain.move', { verb: JSON.stringify(verb) }));
  const move = reader(words, desk);
  return move.ok ? read.nothingLeft(words, move.value) : move;
}

const mapped = <T>(result: Result<T, string>, make: (value: T) => MoveBody): Result<MoveBody, string> =>
  result.ok ? ok(make(result.value)) : result;

function readReason(words: Words): Result<Reason, string> {
  const typed = read.next(words)?.toLowerCase();
  const reason = typed === undefined ? 'interests' : REASONS.find(known => known.toLowerCase() === typed);
  return reason === undefined ? err(say('complain.reasons', { known: REASONS.join(', ') })) : ok(reason);
}

function readChoice(words: Words, { choices }: Desk): Result<MoveBody, string> {
  const typed = read.next(words) ?? '';
  const place = /^\d+$/.test(typed) ? ok(Number(typed) - 1) : named(choices, typed, 'choice');
  return mapped(place, option => ({ kind: 'choose', option: Math.max(0, option) }));
}

/** posture N, work PILLAR N (again and again), home N, back PARTY, line N, in any order. */
function readAllocation(words: Words, { pillars }: Desk): Result<MoveBody, string> {
  const move = {
    kind: 'allocate' as const,
    posture: 0,
    work: new Array<number>(pillars).fill(0),
    home: 0,
    back: -1,
    redLine: -1,
  };
  while (words.left.length > 0) {
    const part = readPart(words);
    if (!part.ok) return part;
    const { key, value, pillar } = part.value;
    if (key === 'work') move.work[pillar] = value;
    else move[key] = value;
  }
  return ok(move);
}

interface Part {
  key: 'posture' | 'work' | 'home' | 'back' | 'redLine';
  value: number;
  /** For work, else 0. */
  pillar: number;
}

function readPart(words: Words): Result<Part, string> {
  const key = read.next(words)?.toLowerCase();
  switch (key) {
    case 'posture':
    case 'home':
      return part(key, read.nextNumber(words, key));
    case 'back':
      return part(key, read.nextParty(words));
    case 'line':
      return part('redLine', read.nextPlace(words, 'line'));
    case 'work': {
      const pillar = read.nextPillar(words);
      return pillar.ok ? part('work', read.nextNumber(words, 'work'), pillar.value) : pillar;
    }
    default:
      return err(say('complain.effort', { given: JSON.stringify(key ?? '') }));
  }
}

const part = (key: Part['key'], value: Result<number, string>, pillar = 0): Result<Part, string> =>
  value.ok ? ok({ key, value: value.value, pillar }) : value;

/** CLAUSE OPTION …; without any, what the draft changes in the working text. */
function readAmendment(words: Words, { draft, working }: Desk): Result<MoveBody, string> {
  const changes: [number, number][] = [];
  while (words.left.length > 0) {
    const change = read.nextOption(words);
    if (!change.ok) return change;
    changes.push(change.value);
  }
  if (changes.length > 0) return ok({ kind: 'amend', changes });
  const fromDraft = draft.options.flatMap((option, clause): [number, number][] =>
    option === working[clause] ? [] : [[clause, option]],
  );
  return ok({ kind: 'amend', changes: fromDraft });
}

/** PARTY [text] [give TERMS] [get TERMS] (rules 4.10, 4.11). */
function readCaucus(words: Words, { draft }: Desk): Result<MoveBody, string> {
  const other = read.nextParty(words);
  if (!other.ok) return other;
  const text = read.took(words, 'text') ? draft : null;
  const gives = read.took(words, 'give') ? readTerms(words) : ok(null);
  if (!gives.ok) return gives;
  const gets = read.took(words, 'get') ? readTerms(words) : ok(null);
  if (!gets.ok) return gets;
  const letter = gives.value === null && gets.value === null ? null : { gives: gives.value, gets: gets.value };
  return ok({ kind: 'caucus', with: other.value, text, letter });
}

function readPromise(words: Words): Result<MoveBody, string> {
  const to = read.nextParty(words);
  if (!to.ok) return to;
  return mapped(readTerms(words), terms => ({ kind: 'promise', to: to.value, terms }));
}

/** promise N, or letters PARTY PARTY (rule 4.15). */
function readVerification(words: Words): Result<MoveBody, string> {
  if (read.took(words, 'promise')) {
    return mapped(read.nextPlace(words, 'promise'), promise => ({ kind: 'verifyPromise', promise }));
  }
  if (!read.took(words, 'letters')) return err(say('complain.verification'));
  const one = read.nextParty(words);
  if (!one.ok) return one;
  return mapped(read.nextParty(words), two => ({
    kind: 'verifyLetters',
    parties: one.value < two ? [one.value, two] : [two, one.value],
  }));
}

/** yes or no, then points bought: hard N, institutional N, dove N (rule 5.5). */
function readBallot(words: Words): Result<MoveBody, string> {
  const yes = read.took(words, 'yes');
  if (!yes && !read.took(words, 'no')) return err(say('complain.vote'));
  const pushes: [number, number, number] = [0, 0, 0];
  for (const [k, role] of (['hard', 'institutional', 'dove'] as const).entries()) {
    if (!read.took(words, role)) continue;
    const points = read.nextNumber(words, role);
    if (!points.ok) return points;
    pushes[k] = points.value;
  }
  return ok({ kind: 'ratify', yes, pushes });
}
