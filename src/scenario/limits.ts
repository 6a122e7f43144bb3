/**
 * How big a scenario may be. A scenario file can come from a stranger, so every size has a bound that is checked
 * before the work that grows with it. Generous: The Lisbon Track uses about a quarter of each.
 */
export const LIMITS = {
  /** Bytes of scenario.yaml, counted in UTF-8. */
  bytes: 512 * 1024,
  /** Bytes of each Markdown file. */
  markdownBytes: 64 * 1024,
  /** Lines of scenario.yaml: half a million empty ones take seconds to read. */
  textLines: 20_000,
  /** Characters of one text as it stands in the file, with escapes. */
  scalar: 16_000,
  /** Collections inside collections. */
  depth: 24,
  /** Keys, values, lists and maps of the whole document. */
  nodes: 40_000,
  /** Problems shown; after these one says how many more there are. */
  problems: 200,
  /** Languages a scenario is translated into. */
  languages: 12,
  partiesMin: 2,
  parties: 5,
  clauses: 40,
  groups: 12,
  pillars: 8,
  optionsMin: 2,
  options: 8,
  briefs: 8,
  tracks: 8,
  modifiers: 16,
  flags: 40,
  calendar: 24,
  roundsMin: 2,
  lengths: 8,
  redLines: 16,
  interims: 12,
  deployments: 24,
  events: 200,
  choiceOptions: 6,
  endings: 24,
  places: 120,
  lines: 40,
  linePoints: 200,
  coverageParts: 24,
  glossary: 300,
  history: 100,
  sources: 300,
  /** Entries of one list of conditions, effects or ids. */
  list: 40,
  /** Characters of an id, a label for tight places, a name, a paragraph, a web address. */
  id: 40,
  label: 24,
  name: 120,
  text: 2_000,
  url: 500,
} as const;
