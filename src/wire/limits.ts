/** Sizes and rates of everything that comes over the network; docs/limits.md states the same numbers. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 65_536,
  /** Bytes of a roster or of an opened class. */
  rosterBytes: 262_144,
  /** Characters of a name, of a table's name, of a title, of what is said at once, of an id a client makes up. */
  name: 60,
  tableName: 40,
  title: 120,
  said: 2_000,
  clientId: 40,
  /** Characters at least of the id of a request to join, to re-claim or to open a class. */
  requestIdLeast: 20,
  seed: 64,
  /** Bytes of a scenario brought by the host, files in it, and how many of them a server keeps. */
  scenarioBytes: 2_097_152,
  scenarioFiles: 40,
  scenarios: 60,
  tables: 80,
  peopleAClass: 480,
  peopleADelegation: 12,
  /** Advice open in one delegation, and things said at one table. */
  advice: 12,
  saidATable: 5_000,
  entriesATable: 20_000,
  /** Requests a second a seat may sustain, and how many at once. */
  seatRate: 50,
  seatBurst: 150,
  /** Things a person may say at once, and milliseconds to each one more: what somebody could still read. */
  sayBurst: 10,
  sayEvery: 2_000,
  /** Requests a minute from one address, seats not counted. */
  addressRate: 30_000,
  /** Attempts to join or re-claim an address may sustain a minute, and at once: a whole school may share one address. */
  joinRate: 600,
  joinBurst: 300,
  /** How many attempts a wrong code, key or re-claim code counts for. */
  guessCost: 10,
  /** Push connections of one person at a time; the oldest gives way. */
  streams: 4,
  /** Milliseconds between two signs of life on a stream. */
  beat: 5_000,
  /** Unsent bytes after which a slow page is cut off; it comes back and catches up. */
  backlog: 1_048_576,
  /** Longest clock, in seconds; and the least that shortening one leaves. */
  clock: 7_200,
  clockLeast: 10,
} as const;
