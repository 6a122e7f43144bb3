/** Playing a seat of a class over the network. */

export { backOff } from './back-off.ts';
export { browserNetwork, getJson, postJson } from './browser.ts';
export { openEars } from './ears.ts';
export { EMPTY, type Held, take } from './held.ts';
export { connectSeat, type LinkState, type Network, type SeatLink } from './link.ts';
export { type Keep, remoteSession } from './session.ts';
