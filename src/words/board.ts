/** Names of what the map can show, kind by kind. */
export const LAYER_NAMES = {
  radars: 'Radars',
  interceptors: 'Interceptors',
  launch: 'Launch areas',
  fields: 'Fields',
  lines: 'Lines and sectors',
  cover: 'Cover',
} as const;
