/** Why a scripted delegation did what it did, in its own voice; one or two sentences a student can argue with. */
import type { BotReason } from '../bots/reasons.ts';
import type { Party, Scenario } from '../engine/types.ts';
import { clauseName, constituencyName, optionName, pillarName, voiceOf } from './names.ts';
import { plain, quoted, series } from './numbers.ts';
import { say } from './say.ts';
import { redLineText } from './texts.ts';

/** "Washington: a legally binding guarantee costs us 11; the whole text is worth 3 to us and we hold out for 9." */
export function sayReasons(scenario: Scenario, seat: Party, reasons: readonly BotReason[]): string {
  const said = sentences(scenario, seat, reasons);
  return said === '' ? '' : say('reasons.speaker', { party: voiceOf(scenario, seat), said });
}

/** The same without the name of the speaker, for where its mark stands beside it. Empty without reasons. */
export function sentences(scenario: Scenario, seat: Party, reasons: readonly BotReason[]): string {
  const phrases = reasons.slice(0, 4).map(reason => reasonText(scenario, seat, reason));
  return [phrases.slice(0, 2), phrases.slice(2)]
    .filter(pair => pair.length > 0)
    .map(pair => say('reasons.sentence', { said: series(pair) }))
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
      return say('reason.redLine', { line: redLineText(scenario, reason) });
    case 'home':
      return home(scenario, seat, reason);
    case 'slippage':
      return say('reason.slippage', { trust: plain(reason.trust), loss: reason.loss });
    case 'effort':
      return effort(scenario, reason);
    case 'choice':
      return say(`reason.choice.${turn(reason.score)}`, { points: size(reason.score) });
    case 'interim':
      return say(`reason.interim.${turn(reason.gain)}`, { points: size(reason.gain) });
    case 'keep':
      return say('reason.keep');
    case 'late':
      return say('reason.late');
    case 'first':
      return say('reason.first');
  }
}

/** What a number of interest points is to whoever gets them. */
const turn = (points: number): 'gains' | 'nothing' | 'costs' =>
  points > 0 ? 'gains' : points === 0 ? 'nothing' : 'costs';

const size = (points: number): string => plain(Math.abs(points));

function worth(points: number, hoped: number): string {
  const [value, aspiration] = [plain(points), plain(hoped)];
  if (hoped <= 0 && points >= hoped) return say('reason.worth', { value });
  return say(points >= hoped ? 'reason.worth.enough' : 'reason.worth.short', { value, aspiration });
}

const named = (scenario: Scenario, at: number, option: number) => ({
  option: quoted(optionName(scenario, at, option)),
  clause: clauseName(scenario, at),
});

function clause(scenario: Scenario, at: number, option: number, value: number): string {
  const what = named(scenario, at, option);
  if (value === 0) return say('reason.clause.nothing', what);
  return say(value < 0 ? 'reason.clause.costs' : 'reason.clause.gives', { ...what, points: size(value) });
}

const helps = (scenario: Scenario, { clause: at, option, gain }: Extract<BotReason, { kind: 'helps' }>): string =>
  say(`reason.helps.${turn(gain)}`, { ...named(scenario, at, option), points: size(gain) });

/** The capital at hand and the price of bringing home round stay unsaid: they are its owner's secret (rule 1.9). */
const home = (scenario: Scenario, seat: Party, reason: Extract<BotReason, { kind: 'home' }>): string =>
  say('reason.home', {
    constituency: constituencyName(scenario, seat, reason.role),
    view: plain(reason.view),
    need: plain(reason.need),
  });

function effort(scenario: Scenario, { because, pillar, party }: Extract<BotReason, { kind: 'effort' }>): string {
  switch (because) {
    case 'pillar':
      return pillar === undefined
        ? say('reason.pillar.any')
        : say('reason.pillar', { pillar: pillarName(scenario, pillar) });
    case 'mirror':
    case 'channel':
      return party === undefined
        ? say(because === 'mirror' ? 'reason.mirror.any' : 'reason.channel.any')
        : say(because === 'mirror' ? 'reason.mirror' : 'reason.channel', {
            party: voiceOf(scenario, party),
          });
    default:
      return say(`reason.effort.${because}`);
  }
}
