/** The workshop, where scenarios are written. */
export const workshop = {};
