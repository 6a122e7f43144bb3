/** Words of the coverage panel: its heads, choices and keys. */
export const COVER_WORDS = {
  title: 'Cover on paper',
  caveat: 'a teaching model',
  limits: 'What it leaves out',
  limitsTitle: 'What the picture leaves out',
  unscored: "Nothing in the game's scores depends on it.",
  failed: 'The tables of the model did not load.',
  waiting: 'Reckoning…',
  parts: { figures: 'Who is defended', flight: 'One launch', questions: 'Four questions' },
  part: 'What to look at',
  text: 'Which text the map shows',
  now: 'Now',
  draft: 'Draft',
  both: 'Both',
  reachable: 'Reachable on paper',
  lens: 'Whose estimate',
  shown: 'What the map marks',
  estimates: 'Estimates',
  hint: 'Press a mark on the map, or choose a place here, for its seconds.',
  from: 'From',
  to: 'To',
  further: 'Further away',
  count: 'Whose count',
  play: 'Play',
  steps: 'Its clock',
  inWords: 'Cover in words',
  allPaths: 'All paths',
  sharesCaption: 'Shares on paper by the estimate chosen; in brackets the span of all three',
} as const;

/** Stretches of the clock, as the time bar colours them. */
export const STRETCH_NAMES = {
  unseen: 'not seen',
  settling: 'track settling',
  deciding: 'deciding',
  firing: 'to the launch',
  flying: 'interceptor in flight',
  latest: 'last useful launch',
} as const;
export type Stretch = Exclude<keyof typeof STRETCH_NAMES, 'latest'>;

/** What the time bar shows. */
export const barText = (until: number): string => `The first ${until} s after its launch`;
