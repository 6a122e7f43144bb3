/** The door: negotiators, the protocols they meet under, and the family of domains to try them on. */
export { generatedDomain } from './family.ts';
export { LEAVE, type Negotiator, type Strategy } from './negotiator.ts';
export { CLASSICAL, NEGOTIATOR_IDS, NEGOTIATORS, type NegotiatorId } from './negotiators/index.ts';
export { alternatingOffers } from './protocols/alternating.ts';
export { type Ending, worthOf } from './protocols/ending.ts';
export { PROTOCOL_IDS, PROTOCOLS, type Protocol, type ProtocolId } from './protocols/index.ts';
export { simultaneousOffers } from './protocols/simultaneous.ts';
export { type Critic, type Criticism, candid, type Mediation, singleText } from './protocols/single-text.ts';
export { MAX_OUTCOMES, type Outcome, type Ranking } from './ranking.ts';
export { type Arena, arenaOf, seated } from './seat.ts';
export { nashShare, onFrontier, type Yardstick, yardstickOf } from './yardstick.ts';
