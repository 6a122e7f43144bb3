/** A document that fits the schema -> a Scenario, with everything checked that one entry says about another. */
import type { Scenario } from '../engine/scenario.ts';
import type { Draft } from './draft.ts';
import type { Report } from './findings.ts';
import { ENGLISH } from './language.ts';
import * as cards from './resolve/cards.ts';
import * as course from './resolve/course.ts';
import { coverageDef } from './resolve/coverage.ts';
import { entriesOf } from './resolve/entries.ts';
import * as home from './resolve/home.ts';
import { readNames } from './resolve/names.ts';
import * as places from './resolve/places.ts';
import * as rules from './resolve/rules.ts';
import * as table from './resolve/table.ts';

/** The Markdown beside the document. */
export interface Texts {
  background: string;
  /** By party id. */
  briefs: ReadonlyMap<string, string>;
}

/**
 * Resolves all of `draft` and reports whatever is wrong. The Scenario is sound only if nothing was reported, here or
 * before; null when a part without which there is none could not be read.
 */
export function resolve(draft: Draft, texts: Texts, report: Report): Scenario | null {
  const names = readNames(draft, report);
  const start = course.startDef(names);
  const allRules = rules.rulesDef(names);
  const rest = {
    parties: table.partiesDef(names),
    reliesOn: table.reliesOn(names),
    adversaries: table.adversaries(names),
    chair: table.chairOf(names),
    decision: table.decisionOf(names),
    groups: [...draft.groups].map(([id, name]) => ({ id, name: name ?? id })),
    pillars: entriesOf(draft.pillars).map(({ id, doc }) => ({ id, ...doc })),
    clauses: table.clausesDef(names),
    briefs: home.briefsDef(names),
    briefTexts: names.parties.map(id => texts.briefs.get(id) ?? ''),
    homes: home.homesDef(names),
    tracks: course.tracksDef(names),
    modifiers: course.modifiersDef(names),
    flags: draft.flags.filter(flag => flag !== null),
    calendar: course.calendarDef(names),
    lengths: rules.lengthsDef(names, allRules),
    rules: allRules,
    redLines: home.redLinesDef(names),
    interims: cards.interimsDef(names),
    deployments: cards.deploymentsDef(names),
    events: cards.eventsDef(names),
    endings: cards.endingsDef(names),
    map: places.mapDef(names),
    coverage: coverageDef(names),
    glossary: places.glossaryDef(names),
    history: places.historyDef(names),
    sources: places.sourcesDef(names),
  };
  const { format, id, version, title, summary } = draft;
  if (format === null || id === null || version === null || title === null || summary === null || !start) return null;
  const language = languageAsKept(draft.language);
  return { format, id, version, ...language, title, summary, background: texts.background, start, ...rest };
}

/** English is what a scenario is in unless it says so: writing it down must not make another scenario of it. */
const languageAsKept = (language: string | null): { language?: string } =>
  language === null || language === ENGLISH ? {} : { language };
