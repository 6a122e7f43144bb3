/** Plays the meetings of a chunk. */
import {
  type Arena,
  arenaOf,
  LEAVE,
  NEGOTIATORS,
  nashShare,
  onFrontier,
  PROTOCOLS,
  seated,
  worthOf,
  type Yardstick,
  yardstickOf,
} from '../negotiation/index.ts';
import { CHUNK, meetingAt, meetingsOf, type Plan } from './plan.ts';

export interface Played {
  agreed: boolean;
  /** Nash product as a share of the best; 0 without an agreement. */
  nash: number;
  /** On the Pareto frontier. */
  pareto: boolean;
  /** Discounted utility by seat. */
  u: number[];
}

interface Prepared {
  arena: Arena;
  yardstick: Yardstick;
}

/** What a domain needs, worked out once a plan and kept while the plan is. */
const prepared = new WeakMap<Plan, Map<number, Prepared>>();

function prepare(plan: Plan, domain: number): Prepared {
  const known = prepared.get(plan) ?? new Map<number, Prepared>();
  prepared.set(plan, known);
  const found = known.get(domain) ?? {
    arena: arenaOf(plan.domains[domain]!),
    yardstick: yardstickOf(plan.domains[domain]!),
  };
  known.set(domain, found);
  return found;
}

function playMeeting(plan: Plan, index: number): Played {
  const { domain, ids, seed } = meetingAt(plan, index);
  const { arena, yardstick } = prepare(plan, domain);
  const negotiators = seated(
    arena,
    ids.map(id => NEGOTIATORS[id]),
    plan.rounds,
    seed,
  );
  const ending = PROTOCOLS[plan.protocol](negotiators, plan.rounds);
  const u = worthOf(arena.domain, arena.rankings, ending);
  if (ending.agreement === LEAVE) return { agreed: false, nash: 0, pareto: false, u };
  const plain = arena.rankings.map(ranking => ranking.utility[ending.agreement]!);
  return { agreed: true, nash: nashShare(yardstick, plain), pareto: onFrontier(yardstick, plain), u };
}

/** The results of chunk k, in the order of its meetings. */
export function playChunk(plan: Plan, k: number): Played[] {
  const end = Math.min(meetingsOf(plan), (k + 1) * CHUNK);
  const out: Played[] = [];
  for (let index = k * CHUNK; index < end; index++) out.push(playMeeting(plan, index));
  return out;
}
