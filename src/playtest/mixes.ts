/** Who plays: casts of scripted delegations that show a scenario from several sides. */
import { MODERATES, type PersonaId } from '../bots/index.ts';
import { stream } from '../engine/index.ts';

export const MIX_IDS = ['moderates', 'varied', 'one-hardliner', 'hardliners'] as const;
export type MixId = (typeof MIX_IDS)[number];

/** Everybody who means to bargain; those who refuse or yield on principle would only blur what options are for. */
const VARIED: readonly PersonaId[] = [...MODERATES, 'reset-dove', 'domestic-survivor', 'hardliner'];

/** Of 2,000 games, how many each mix plays. */
const SHARES: Readonly<Record<MixId, number>> = { moderates: 1000, varied: 600, 'one-hardliner': 200, hardliners: 200 };

export const gamesOf = (mix: MixId, games: number): number => Math.round((games * SHARES[mix]) / 2000);

/** The cast of game g of a mix: one persona a seat. Depends on the seed, the mix and g alone. */
export function castOf(mix: MixId, parties: number, seed: string, g: number): PersonaId[] {
  const rng = stream(`${seed}/${g}|seats`);
  const drawn = (from: readonly PersonaId[]): PersonaId => from[rng.int(from.length)]!;
  return Array.from({ length: parties }, (_, seat): PersonaId => {
    const moderate = drawn(MODERATES);
    if (mix === 'varied') return drawn(VARIED);
    return mix === 'hardliners' || (mix === 'one-hardliner' && seat === g % parties) ? 'hardliner' : moderate;
  });
}
