/** The protocols negotiators can meet under, by name. Mediation asks for critics instead of negotiators (single-text.ts). */
import type { Negotiator } from '../negotiator.ts';
import { alternatingOffers } from './alternating.ts';
import type { Ending } from './ending.ts';
import { simultaneousOffers } from './simultaneous.ts';

export const PROTOCOL_IDS = ['alternating', 'simultaneous'] as const;
export type ProtocolId = (typeof PROTOCOL_IDS)[number];

export type Protocol = (negotiators: readonly Negotiator[], rounds: number) => Ending;

export const PROTOCOLS: Record<ProtocolId, Protocol> = {
  alternating: (negotiators, rounds) => alternatingOffers(negotiators, rounds),
  simultaneous: simultaneousOffers,
};
