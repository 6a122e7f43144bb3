/** The course of the game: start, tracks and what they change, calendar (rules 1.4, 2.1, 2.5). */
import type { CalendarEntry, Scenario, TrackDef, TrackModifier } from '../../engine/scenario.ts';
import { pathText } from '../findings.ts';
import type { Path } from '../locate.ts';
import type { Told } from '../sayings.ts';
import { effectsOf } from './effects.ts';
import { entriesOf, reportTwice } from './entries.ts';
import { lookup, type Names, pairOf, pairTexts, sourcesOf } from './names.ts';

export function startDef(names: Names): Scenario['start'] | null {
  const { start } = names.draft;
  if (!start) return null;
  const support = names.parties.map((id): [number, number, number] => {
    const three = Object.hasOwn(start.support, id) ? start.support[id] : null;
    if (!three) reportLeftOut(names, ['start', 'support'], id, '[4, 5, 6]');
    return three ? [three[0], three[1], three[2]] : [0, 0, 0];
  });
  for (const id of Object.keys(start.support)) lookup(names, 'party', id, ['start', 'support', id], 'key');
  return { tension: start.tension, trust: trustOf(names, start.trust), support };
}

/** Trust of every pair, in lexicographic order of pairs. */
function trustOf(names: Names, doc: Readonly<Record<string, number>>): number[] {
  const path = ['start', 'trust'];
  const texts = pairTexts(names.parties);
  const trust = texts.map(() => -1);
  for (const [text, value] of Object.entries(doc)) {
    const pair = pairOf(names, text, [...path, text], 'key');
    if (pair < 0) continue;
    if (trust[pair] >= 0) {
      const message: Told = { id: 'fault.trustTwice', values: { pair: texts[pair]! } };
      names.report([...path, text], 'duplicate-id', message, { id: 'fix.deleteOne' }, 'key');
    }
    trust[pair] = value;
  }
  for (const [pair, value] of trust.entries()) if (value < 0) reportLeftOut(names, path, texts[pair], '5');
  return trust;
}

function reportLeftOut(names: Names, path: Path, id: string, example: string): void {
  const message: Told = { id: 'fault.noEntry', values: { path: pathText(path), id } };
  names.report(path, 'missing', message, { id: 'fix.addEntry', values: { entry: `${id}: ${example}` } });
}

export function tracksDef(names: Names): TrackDef[] {
  return entriesOf(names.draft.tracks).map(({ id, doc }) => {
    const { name, text, min, max, start } = doc;
    if (min >= max || start < min || start > max) {
      const message: Told = { id: 'fault.trackOrder', values: { track: id } };
      const [key, fix]: [string, Told] =
        min >= max ? ['min', { id: 'fix.raiseMax' }] : ['start', { id: 'fix.start', values: { min, max } }];
      names.report(['tracks', id, key], 'bad-bounds', message, fix);
    }
    return { id, name, text, min, max, start };
  });
}

export function modifiersDef(names: Names): TrackModifier[] {
  return names.draft.modifiers.flatMap((doc, index) => {
    if (!doc) return [];
    const path = ['modifiers', index];
    const track = names.draft.tracks.get(doc.track);
    const expected = track ? track.max - track.min + 1 : 0;
    if (expected > 0 && doc.steps.length !== expected) {
      const values = { track: doc.track, values: expected, steps: doc.steps.length };
      const fix: Told = { id: 'fix.steps', values: { count: expected } };
      names.report([...path, 'steps'], 'wrong-length', { id: 'fault.steps', values }, fix);
    }
    const parties = doc.parties.map((id, at) => lookup(names, 'party', id, [...path, 'parties', at]));
    reportTwice(names, parties, [...path, 'parties']);
    const clauses = Object.entries(doc.clauses).map(([id, sign]) => ({
      clause: lookup(names, 'clause', id, [...path, 'clauses', id], 'key'),
      sign,
    }));
    return [
      {
        track: lookup(names, 'track', doc.track, [...path, 'track']),
        steps: doc.steps,
        parties,
        clauses,
        cap: doc.cap,
      },
    ];
  });
}

export function calendarDef(names: Names): CalendarEntry[] {
  return names.draft.calendar.flatMap((doc, at) => {
    if (!doc) return [];
    const { id, date, title, text } = doc;
    const path = ['calendar', at];
    const effects = effectsOf(names, doc.effects, path);
    return [{ id, date, title, text, effects, sources: sourcesOf(names, doc.sources, path) }];
  });
}
