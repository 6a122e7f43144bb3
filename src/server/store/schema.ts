/** The tables, one shape for SQLite and PostgreSQL. `entries` is the truth; everything else can be lost but for names and texts. */

/** The append-only log. `stream` is a class or a table; `seq` counts from 1 without gaps. */
export interface EntryRow {
  stream: string;
  seq: number;
  /** Milliseconds since 1970, by the clock of the process that wrote it. */
  at: number;
  /** JSON of an entry (`entry.ts`). */
  body: string;
  /** SHA-256, in hex, of the entry before it in the stream, this one's number, time and body. */
  chain: string;
}

/** How to find a class. */
export interface ClassRow {
  id: string;
  code: string;
  opened: number;
  /** SHA-256 of the console's key, in hex. */
  key_hash: string;
}

/** A scenario as it was when a class opened with it, so that an edited file harms no running class. */
export interface ScenarioRow {
  digest: string;
  body: string;
}

/** Who somebody is: the only place of a name, so that it can be deleted. */
export interface PersonRow {
  id: string;
  class: string;
  name: string;
  /** SHA-256 of the secret the browser keeps, and of the re-claim code; in hex. */
  secret_hash: string;
  reclaim_hash: string;
  joined: number;
}

/** What was said, by its entry; apart from the log, so that it can be taken down or deleted and the chain still holds. */
export interface TextRow {
  stream: string;
  id: string;
  salt: string;
  text: string;
}

/** Small facts of the whole server, by name. */
export interface FactRow {
  name: string;
  value: string;
}

/** A scenario that the host has brought, by the digest of its text. */
export interface OfferRow {
  digest: string;
  added: number;
}

export interface Schema {
  entries: EntryRow;
  classes: ClassRow;
  scenarios: ScenarioRow;
  offers: OfferRow;
  people: PersonRow;
  texts: TextRow;
  facts: FactRow;
}
