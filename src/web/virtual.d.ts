/** What the plugin in vite.config.ts makes of scenarios/ and docs/rules.md, in each language, at build. */

declare module 'virtual:scenarios' {
  import type { PartyDef } from '../engine/scenario.ts';

  /** Enough of a scenario to choose it by; the whole is a chunk of its own. */
  export interface ScenarioCard {
    id: string;
    title: string;
    summary: string;
    parties: PartyDef[];
    lengths: { id: string; name: string; rounds: number }[];
    /** Whether the scenario brings a record of how it went in the world. */
    history: boolean;
  }
  export const scenarios: ScenarioCard[];
  /** Loads one by id; throws on an id that is not in `scenarios`. */
  export function loadScenario(id: string): Promise<import('../engine/scenario.ts').Scenario>;
  /** The texts of a scenario in another language; null when it is not translated into that. */
  export function loadTranslation(
    id: string,
    language: string,
  ): Promise<import('../scenario/index.ts').Translation | null>;
  /** `scenarios` as they read in a language; what is not translated into it stays in its own. */
  export function loadCards(language: string): Promise<ScenarioCard[]>;
  /** The record a scenario brings, by the scenario's id; null when it brings none. */
  export function loadHistory(id: string): Promise<import('../record/index.ts').GameRecord | null>;
  /** Its notes in another language, by step; empty when they are not translated into that. */
  export function loadNotes(id: string, language: string): Promise<Readonly<Record<string, string>>>;
}

declare module 'virtual:scenario/*' {
  export const scenario: import('../engine/scenario.ts').Scenario;
}

declare module 'virtual:history/*' {
  export const record: import('../record/index.ts').GameRecord;
}

declare module 'virtual:rules/*' {
  export const rulebook: import('../words/rulebook.ts').Rulebook;
}
