/** Names of what the map can show, kind by kind. */
import { saidAnew } from './said-anew.ts';
import { say } from './say.ts';

export const LAYER_NAMES = saidAnew({
  radars: () => say('layer.radars'),
  interceptors: () => say('layer.interceptors'),
  launch: () => say('layer.launch'),
  fields: () => say('layer.fields'),
  lines: () => say('layer.lines'),
  cover: () => say('layer.cover'),
});
