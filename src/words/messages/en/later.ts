import { laterActs } from './later-acts.ts';
import { laterDraft } from './later-draft.ts';
import { laterEnd } from './later-end.ts';
import { laterPanels } from './later-panels.ts';
import { laterWords } from './later-words.ts';

/** What a game says once its table stands: its tabs, its menu, the tutorial, the end, a replay. */
export const later = {
  ...laterActs,
  ...laterDraft,
  ...laterEnd,
  ...laterPanels,
  ...laterWords,
};
