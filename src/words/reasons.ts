/** Why a scripted delegation did what it did, in its own voice; one or two sentences a student can argue with. */
import type { BotReason } from '../bots/reasons.ts';
import type { Party, Scenario } from '../engine/types.ts';
import { clauseName, constituencyName, optionName, pillarName, voiceOf } from './names.ts';
import { capitalised, count, plain, quoted } from './numbers.ts';
import { redLineText } from './texts.ts';

/** "Washington: a legally binding guarantee costs us 11; the whole text is worth 3 to us and we hold out for 9." */
export function sayReasons(scenario: Scenario, seat: Party, reasons: readonly BotReason[]): string {
  const said = sentences(scenario, seat, reasons);
  return said === '' ? '' : `${voiceOf(scenario, seat)}: ${said}`;
}

/** The same without the name of the speaker, for where its mark stands beside it. Empty without reasons. */
export function sentences(scenario: Scenario, seat: Party, reasons: readonly BotReason[]): string {
  const phrases = reasons.slice(0, 4).map(reason => reasonText(scenario, seat, reason));
  const first = phrases.slice(0, 2).join('; ');
  const second = phrases.slice(2).join('; ');
  return [first, second]
    .filter(sentence => sentence !== '')
    .map(sentence => `${capitalised(sentence)}.`)
    .join(' ');
}

/** One reason of `seat` as a clause of a sentence, without a full stop. */
export function reasonText(scenario: Scenario, seat: Party, reason: BotReason): string {
  switch (reason.kind) {
    case 'worth':
      return worth(reason.value, reason.aspiration);
    case 'clause':
      return clause(scenario, reason.clause, reason.option, reason.value);
    case 'helps':
      return helps(scenario, reason);
    case 'redLine':
      return `our red line is that ${redLineText(scenario, reason)}`;
    case 'home':
      return home(scenario, seat, reason);
    case 'slippage':
      return `with trust at ${plain(reason.trust)}, promises like these lose us ${count(reason.loss, 'point')}`;
    case 'effort':
      return effort(scenario, reason);
    case 'choice':
      return choice(reason.score);
    case 'interim':
      return interim(reason.gain);
    case 'late':
      return 'time is running out';
    case 'first':
      return 'this is where we open';
  }
}

function worth(value: number, aspiration: number): string {
  const text = `the whole text is worth ${plain(value)} to us`;
  if (aspiration <= 0 && value >= aspiration) return text;
  return value >= aspiration
    ? `${text}, no less than the ${plain(aspiration)} we asked for`
    : `${text} and we hold out for ${plain(aspiration)}`;
}

function clause(scenario: Scenario, at: number, option: number, value: number): string {
  const what = `${quoted(optionName(scenario, at, option))} on ${clauseName(scenario, at)}`;
  if (value < 0) return `${what} costs us ${plain(-value)}`;
  return value > 0 ? `${what} gives us ${plain(value)}` : `${what} is worth nothing to us`;
}

function helps(scenario: Scenario, { clause: at, option, gain }: Extract<BotReason, { kind: 'helps' }>): string {
  const what = `${quoted(optionName(scenario, at, option))} on ${clauseName(scenario, at)}`;
  if (gain > 0) return `${what} would bring us ${plain(gain)} more`;
  return gain === 0 ? `${what} would cost us nothing` : `${what} would cost us ${plain(-gain)}`;
}

function choice(score: number): string {
  if (score > 0) return `by our reckoning this brings us ${plain(score)}`;
  return score === 0 ? 'by our reckoning this costs us nothing' : `by our reckoning this costs us ${plain(-score)}`;
}

function interim(gain: number): string {
  if (gain > 0) return `banking this would bring us ${plain(gain)}`;
  return gain === 0 ? 'banking this would bring us nothing' : `banking this would cost us ${plain(-gain)}`;
}

/** The capital at hand and the price of bringing home round stay unsaid: they are its owner's secret (rule 1.9). */
function home(scenario: Scenario, seat: Party, reason: Extract<BotReason, { kind: 'home' }>): string {
  const who = constituencyName(scenario, seat, reason.role);
  return `home would not carry it yet: ${who} stands at ${plain(reason.view)} where ${plain(reason.need)} is needed`;
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
