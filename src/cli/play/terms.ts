/** Promises and riders as typed: "clause D1 1 2 until 4", "D2 0 if pillar jta max 1". */
import {
  type Bounds,
  type Condition,
  err,
  ok,
  type PromiseKind,
  type PromiseTerms,
  type Result,
  type Rider,
} from '../../engine/index.ts';
import { say } from '../../words/say.ts';
import { named } from '../names.ts';
import { next, nextClause, nextNumber, nextOption, nextParty, nextPillar, took, type Words } from './words.ts';

const KINDS: Record<string, PromiseKind> = {
  quiet: 'quiet',
  groundwork: 'groundwork',
  nodeployment: 'noDeployment',
  nochannel: 'noChannel',
  clause: 'clause',
};

/** KIND [PARTY | CLAUSE MIN MAX] until ROUND (rule 4.12). */
export function readTerms(words: Words): Result<PromiseTerms, string> {
  const kind = KINDS[next(words)?.toLowerCase() ?? ''];
  if (kind === undefined) return err(say('complain.promise', { known: Object.keys(KINDS).join(', ') }));
  const blank = { kind, until: 0, party: -1, clause: -1, min: 0, max: 0 };
  const subject = readSubject(words, kind);
  if (!subject.ok) return subject;
  if (!took(words, 'until')) return err(say('complain.until'));
  const until = nextNumber(words, 'until');
  return until.ok ? ok({ ...blank, ...subject.value, until: until.value }) : until;
}

function readSubject(words: Words, kind: PromiseKind): Result<Partial<PromiseTerms>, string> {
  if (kind === 'noChannel') {
    const party = nextParty(words);
    return party.ok ? ok({ party: party.value }) : party;
  }
  if (kind !== 'clause') return ok({});
  const low = nextOption(words);
  if (!low.ok) return low;
  const high = nextNumber(words, 'MAX');
  return high.ok ? ok({ clause: low.value[0], min: low.value[1], max: high.value }) : high;
}

/** CLAUSE OPTION if CONDITION (rule 7.5). */
export function readRider(words: Words): Result<Rider, string> {
  const place = nextOption(words);
  if (!place.ok) return place;
  if (!took(words, 'if')) return err(say('complain.if'));
  const when = readCondition(words);
  return when.ok ? ok({ clause: place.value[0], then: place.value[1], when: when.value }) : when;
}

/** round|tension|track ID|pillar ID|clause ID, then min N and/or max N: what a rider may ask (rule 7.5). */
function readCondition(words: Words): Result<Condition, string> {
  const is = next(words)?.toLowerCase();
  switch (is) {
    case 'round':
    case 'tension':
      return bounded(words, bounds => ({ is, ...bounds }));
    case 'track': {
      const track = named(words.scenario.tracks, next(words) ?? '', 'track');
      return track.ok ? bounded(words, bounds => ({ is, track: track.value, ...bounds })) : track;
    }
    case 'pillar': {
      const pillar = nextPillar(words);
      return pillar.ok ? bounded(words, bounds => ({ is, pillar: pillar.value, ...bounds })) : pillar;
    }
    case 'clause': {
      const clause = nextClause(words);
      return clause.ok ? bounded(words, bounds => ({ is, clause: clause.value, ...bounds })) : clause;
    }
    default:
      return err(say('complain.rider'));
  }
}

function bounded(words: Words, make: (bounds: Bounds) => Condition): Result<Condition, string> {
  const bounds: Bounds = {};
  while (words.left[0] === 'min' || words.left[0] === 'max') {
    const key = words.left[0];
    words.left.shift();
    const value = nextNumber(words, key);
    if (!value.ok) return value;
    bounds[key] = value.value;
  }
  return bounds.min === undefined && bounds.max === undefined ? err(say('complain.bounds')) : ok(make(bounds));
}
