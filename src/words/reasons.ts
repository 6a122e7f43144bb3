/** Why a scripted delegation did what it did, in its own voice; one or two sentences a student can argue with. */
import type { BotReason } from '../bots/reasons.ts';
import type { Party, Scenario } from '../engine/types.ts';
import { clauseName, optionName, pillarName, voiceOf } from './names.ts';
import { capitalised, count, plain, quoted } from './numbers.ts';
import { redLineText } from './texts.ts';

/** "Washington: a legally binding guarantee costs us 11; the whole text is worth 3 to us and we hold out for 9." */
export function sayReasons(scenario: Scenario, seat: Party, reasons: readonly BotReason[]): string {
  const said = sentences(scenario, reasons);
  return said === '' ? '' : `${voiceOf(scenario, seat)}: ${said}`;
}

/** The same without the name of the speaker, for where its mark stands beside it. Empty without reasons. */
export function sentences(scenario: Scenario, reasons: readonly BotReason[]): string {
  const phrases = reasons.slice(0, 4).map(reason => reasonText(scenario, reason));
  const first = phrases.slice(0, 2).join('; ');
  const second = phrases.slice(2).join('; ');
  return [first, second]
    .filter(sentence => sentence !== '')
    .map(sentence => `${capitalised(sentence)}.`)
    .join(' ');
}

/** One reason as a clause of a sentence, without a full stop. */
export function reasonText(scenario: Scenario, reason: BotReason): string {
  switch (reason.kind) {
    case 'worth':
      return worth(reason.value, reason.aspiration);
    case 'clause':
      return clause(scenario, reason.clause, reason.option, reason.value);
    case 'helps':
      return `${quoted(optionName(scenario, reason.clause, reason.option))} on ${clauseName(scenario, reason.clause)} would bring us ${plain(reason.gain)} more`;
    case 'redLine':
      return `our red line is that ${redLineText(scenario, reason)}`;
    case 'home':
      return home(scenario, reason);
    case 'slippage':
      return `with trust at ${plain(reason.trust)}, promises like these lose us ${count(reason.loss, 'point')}`;
    case 'effort':
      return effort(scenario, reason);
    case 'choice':
      return `what we chose comes to ${plain(reason.score)} by our reckoning`;
    case 'late':
      return 'time is running out';
    case 'first':
      return 'this is where we open';
  }
}

function worth(value: number, aspiration: number): string {
  const text = `the whole text is worth ${plain(value)} to us`;
  return value >= aspiration
    ? `${text} and we asked for ${plain(aspiration)}`
    : `${text} and we hold out for ${plain(aspiration)}`;
}

function clause(scenario: Scenario, at: number, option: number, value: number): string {
  const what = `${quoted(optionName(scenario, at, option))} on ${clauseName(scenario, at)}`;
  if (value < 0) return `${what} costs us ${plain(-value)}`;
  return value > 0 ? `${what} gives us ${plain(value)}` : `${what} is worth nothing to us`;
}

/** The seat is not part of the reason, so the constituency is named by its role. */
function home(_scenario: Scenario, reason: Extract<BotReason, { kind: 'home' }>): string {
  const who = ['our hard-liners', 'our institutions', 'our doves'][reason.role] ?? 'our capital';
  const view = `${who} stand at ${plain(reason.view)} where ${plain(reason.need)} is needed`;
  if (reason.cost <= 0) return view;
  return `${view}, and buying the rest costs ${plain(reason.cost)} of our ${plain(reason.capital)} capital`;
}

function effort(scenario: Scenario, reason: Extract<BotReason, { kind: 'effort' }>): string {
  switch (reason.because) {
    case 'hardLow':
      return 'our hard-liners needed to hear us';
    case 'tension':
      return 'tension is too high for speeches';
    case 'pillar':
      return `${reason.pillar === undefined ? 'the working groups' : pillarName(scenario, reason.pillar)} must move for a better text to be written`;
    case 'mirror':
      return `we answer ${reason.party === undefined ? 'the others' : voiceOf(scenario, reason.party)} in kind`;
    case 'schedule':
      return 'this is our habit at this stage of the talks';
    case 'channel':
      return `a quiet word with ${reason.party === undefined ? 'the others' : voiceOf(scenario, reason.party)} is worth the effort`;
    case 'redLine':
      return 'we wanted our limit on the record';
    case 'election':
      return 'the calendar at home leaves us little room';
    case 'home':
      return 'our support at home needed care';
  }
}
