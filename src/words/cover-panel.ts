/** Words of the coverage panel: its heads, choices and keys. */
import { saidAnew } from './said-anew.ts';
import { say } from './say.ts';

const PARTS = saidAnew({
  figures: () => say('cover.part.figures'),
  flight: () => say('cover.part.flight'),
  questions: () => say('cover.part.questions'),
});

export const COVER_WORDS = saidAnew({
  title: () => say('cover.title'),
  caveat: () => say('cover.caveat'),
  limits: () => say('cover.limits'),
  limitsTitle: () => say('cover.limits.title'),
  unscored: () => say('cover.unscored'),
  failed: () => say('cover.failed'),
  waiting: () => say('cover.waiting'),
  parts: () => PARTS,
  part: () => say('cover.part'),
  text: () => say('cover.text'),
  now: () => say('cover.now'),
  draft: () => say('cover.draft'),
  both: () => say('cover.both'),
  reachable: () => say('cover.reachable'),
  lens: () => say('cover.lens'),
  shown: () => say('cover.shown'),
  estimates: () => say('cover.estimates'),
  hint: () => say('cover.hint'),
  from: () => say('cover.from'),
  to: () => say('cover.to'),
  further: () => say('cover.further'),
  count: () => say('cover.count'),
  play: () => say('cover.play'),
  steps: () => say('cover.steps'),
  inWords: () => say('cover.inWords'),
  allPaths: () => say('cover.allPaths'),
  sharesCaption: () => say('cover.sharesCaption'),
});

/** Stretches of the clock, as the time bar colours them. */
export const STRETCH_NAMES = saidAnew({
  unseen: () => say('cover.stretch.unseen'),
  settling: () => say('cover.stretch.settling'),
  deciding: () => say('cover.stretch.deciding'),
  firing: () => say('cover.stretch.firing'),
  flying: () => say('cover.stretch.flying'),
  latest: () => say('cover.stretch.latest'),
});
export type Stretch = Exclude<keyof typeof STRETCH_NAMES, 'latest'>;

/** What the time bar shows. */
export const barText = (until: number): string => say('cover.bar', { seconds: until });
