/** Bounds on files of other platforms; docs/limits.md lists them, a test compares. */
export const IMPORT_LIMITS = {
  /** Bytes of a file. */
  bytes: 8_388_608,
  /** How deep elements may nest. */
  depth: 32,
  elements: 50_000,
  attributes: 32,
  /** Problems and repairs listed of one file before the rest is only counted. */
  notes: 50,
  parties: 5,
  issues: 200,
  /** Options of an issue; the steps of a range. */
  options: 10_000,
  /** Characters of a name. */
  name: 400,
} as const;
