/** What may be typed, and which of it makes sense now. */
import type { Legal, View } from '../../engine/index.ts';
import { say } from '../../words/say.ts';

/** How each kind of legal move is typed. */
const TYPED: Record<Legal['kind'], string> = {
  choose: 'choose N',
  allocate: 'allocate [posture N] [work PILLAR N …] [home N] [back PARTY] [line N]',
  table: 'table',
  chair: 'chair',
  counter: 'counter REASON',
  amend: 'amend [CLAUSE OPTION …]',
  harvest: 'harvest INTERIM',
  accept: 'accept',
  refuse: 'refuse REASON',
  pass: 'pass',
  walkOut: 'walkout',
  return: 'return',
  deploy: 'deploy DEPLOYMENT',
  disclose: 'disclose CLAUSE',
  caucus: 'caucus PARTY [text] [give TERMS] [get TERMS]',
  promise: 'promise PARTY TERMS',
  verifyPromise: 'verify promise N',
  verifyLetters: 'verify letters PARTY PARTY',
  climbDown: 'climbdown N',
  inject: 'inject CARD',
  ratify: 'vote yes|no [hard N] [institutional N] [dove N]',
};

export function nowText(view: View): string {
  const lines = view.legal.map(legal => `  ${TYPED[legal.kind]}`);
  return [say('answer.mayNow'), ...new Set(lines)].join('\n');
}

export const HELP = `Looking
  status            where things stand            now       what you may do now
  brief             your brief and every clause   clause ID one clause
  texts             working text, positions, red lines, promises
  draft             your draft and what it is worth to you
  cover [working]   whom the draft (the text as it stands) would defend, and what it could reach on paper
  cover from PLACE to PLACE [feared]               the clock of one missile; lens sceptic|base|official
Drafting
  draft CLAUSE OPTION …          set options           draft zero | working | proposal | limit | position PARTY
  draft rider CLAUSE OPTION if COND                    draft norider N
    COND: tension|round|track ID|pillar ID|clause ID, then min N and/or max N
Moves
  allocate [posture N] [work PILLAR N …] [home N] [back PARTY] [line N]
  table (your draft) · amend [CLAUSE OPTION …] (or what the draft changes) · harvest INTERIM · pass · walkout · return
  accept · refuse REASON · counter REASON (with your draft) · chair (with your draft)
  caucus PARTY [text] [give TERMS] [get TERMS] · promise PARTY TERMS · disclose CLAUSE
    TERMS: quiet|groundwork|nodeployment|nochannel PARTY|clause CLAUSE MIN MAX, then until ROUND
    REASON: interests, home, redLine, trust, sequence
  verify promise N · verify letters PARTY PARTY · climbdown N · deploy DEPLOYMENT
  choose N · vote yes|no [hard N] [institutional N] [dove N]
Shortcuts
  default           what a missed deadline would submit
  advise            what your adviser would do, and why
  auto [N]          let your adviser play N moves, or to the end
  back              take your last move back, as far as nothing new was revealed
The game
  save FILE · help · quit`;
