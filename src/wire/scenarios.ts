/** Scenarios between the host's page and the server. */

/** A scenario's files by name: `scenario.yaml`, `brief.us.md`. */
export interface BringScenario {
  files: { name: string; text: string }[];
}

/** A scenario that a class may be opened with; `id` is what `OpenClass` names it by. */
export interface OfferedScenario {
  id: string;
  title: string;
  summary: string;
  parties: { name: string; short: string }[];
  lengths: { id: string; name: string; rounds: number }[];
  /** Brought by whoever runs the server, not part of the program. */
  own: boolean;
}
