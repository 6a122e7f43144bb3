/** What the rules add to plain sums of values, one switch each. */
export interface Layers {
  /** Only options that may be written as the pillars stand, not blocked, not below what is banked (rule 4.17). */
  gates: boolean;
  /** Nothing below what is banked (7.7), whatever the gates say. */
  banked: boolean;
  /** Only texts deep enough to be tabled (4.4). */
  depth: boolean;
  /** Only texts that enough capitals would ratify as support stands, buying what they can pay (1.1, 5.4, 5.5). */
  ratification: boolean;
  /** Promises are worth what trust makes them (7.2). */
  slippage: boolean;
  /** An uneven agreement is worth less to all (7.3). */
  durability: boolean;
  /** Points for one's own red lines, crossed (7.4) and held (8.8). */
  redLines: boolean;
  /** Points of the scenario's ending modifiers (8.7). */
  endings: boolean;
}

const every = (on: boolean): Layers => ({
  gates: on,
  banked: on,
  depth: on,
  ratification: on,
  slippage: on,
  durability: on,
  redLines: on,
  endings: on,
});

/** The rules as they are: what could be signed and ratified now. */
export const ALL_LAYERS: Layers = every(true);
/** Plain sums of values over every package there is. */
export const NO_LAYERS: Layers = every(false);
