import type { Translation } from '../../catalogues.ts';
import type { later as english } from '../en/later.ts';
import { laterActs } from './later-acts.ts';
import { laterDraft } from './later-draft.ts';
import { laterEnd } from './later-end.ts';
import { laterPanels } from './later-panels.ts';
import { laterWords } from './later-words.ts';

/** What a game says once its table stands: its tabs, its menu, the tutorial, the end, a replay. */
export const later: Translation<typeof english> = {
  ...laterActs,
  ...laterDraft,
  ...laterEnd,
  ...laterPanels,
  ...laterWords,
};
