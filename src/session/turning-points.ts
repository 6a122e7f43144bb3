/** Where a finished game went one way and not another: told from its full replay, once nothing is secret any more. */
import { appraise, type Game } from '../engine/index.ts';
import type { Party, Reason, State, Text } from '../engine/types.ts';
import type { Step } from './timeline.ts';

export type TurningPoint = { step: number; round: number } & (
  | { kind: 'pillar'; pillar: number; level: number }
  /** The largest rise of tension within one round, and where it stood after it. */
  | { kind: 'tension'; by: number; to: number }
  | { kind: 'failedVote'; by: Party[] }
  | { kind: 'banked'; interim: number }
  | { kind: 'initialled'; by: Party }
  /** `party` refused what was worth `worth` deal points to it then, and ended with `final`. */
  | {
      kind: 'refused';
      by: Party;
      party: Party;
      reason: Reason | null;
      text: Text;
      worth: number;
      final: number;
      /** Whether it was worth more than what came to every party: a common gain lost. */
      common: boolean;
    }
);

/** How many refusals are told: the costliest, one for each delegation and author. */
const REFUSALS = 4;

/** In the order of play. `steps` is the whole game; without an ending there is nothing to tell. */
export function turningPoints(game: Game, steps: Step[]): TurningPoint[] {
  if (!steps.at(-1)?.state.public.ending) return [];
  const points = [...milestones(game, steps), ...worstRise(steps), ...costlyRefusals(game, steps)];
  return points.sort((a, b) => a.step - b.step);
}

function milestones(game: Game, steps: Step[]): TurningPoint[] {
  const found: TurningPoint[] = [];
  steps.forEach(({ log, round }, step) => {
    for (const entry of log) {
      if (entry.kind === 'pillar' && (entry.level === 2 || entry.level >= game.rules.pillarMax))
        found.push({ step, round, kind: 'pillar', pillar: entry.pillar, level: entry.level });
      if (entry.kind === 'banked') found.push({ step, round, kind: 'banked', interim: entry.interim });
      if (entry.kind === 'initialled') found.push({ step, round, kind: 'initialled', by: entry.by });
      if (entry.kind === 'rejected') found.push({ step, round, kind: 'failedVote', by: entry.by });
    }
  });
  return found;
}

type Rise = Extract<TurningPoint, { kind: 'tension' }>;
type Refused = Extract<TurningPoint, { kind: 'refused' }>;

function worstRise(steps: Step[]): TurningPoint[] {
  const rises = new Map<number, { by: number; to: number; step: number }>();
  steps.forEach((each, step) => {
    let { round } = each;
    for (const entry of each.log) {
      if (entry.kind === 'round') round = entry.round;
      if (entry.kind !== 'tension') continue;
      const rise = rises.get(round) ?? { by: 0, to: 0, step };
      rises.set(round, { by: rise.by + entry.by, to: entry.now, step });
    }
  });
  const all = [...rises].map(([round, rise]): Rise => ({ kind: 'tension', round, ...rise }));
  return all
    .filter(rise => rise.by > 1)
    .sort((a, b) => b.by - a.by)
    .slice(0, 1);
}

/** Deal points of a text to a party as things stood: value less its own red lines crossed (7.1, 7.2, 7.4). */
function worthThen(game: Game, { public: pub, private: secrets }: State, party: Party, text: Text): number {
  const { value, crossings } = appraise(game, pub, secrets[party], party, text);
  return value - crossings * game.rules.redLineCrossed;
}

function costlyRefusals(game: Game, steps: Step[]): TurningPoint[] {
  const scores = steps.at(-1)?.state.public.ending?.scores ?? [];
  const found = new Map<string, Refused>();
  steps.forEach(({ log, round }, step) => {
    const before = steps[step - 1]?.state;
    const proposal = before?.public.proposal;
    if (!before || !proposal || proposal.kind === 'harvest' || proposal.kind === 'amend') return;
    for (const entry of log) {
      if (entry.kind !== 'answered' || entry.accept) continue;
      const { party, reason } = entry;
      const worths = scores.map((_, each) => worthThen(game, before, each, proposal.text));
      const finals = scores.map(score => score.deal + score.redLines);
      const [worth, final] = [worths[party], finals[party]];
      const key = `${party}|${proposal.by}`;
      if (worth > Math.max(final, found.get(key)?.worth ?? final))
        found.set(key, {
          kind: 'refused',
          step,
          round,
          by: proposal.by,
          party,
          reason,
          text: proposal.text,
          worth,
          final,
          common: worths.every((each, at) => each > finals[at]),
        });
    }
  });
  return [...found.values()].sort((a, b) => b.worth - b.final - (a.worth - a.final)).slice(0, REFUSALS);
}
