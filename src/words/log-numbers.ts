/** Sentences for numbers that move: tracks, support, capital, pillars, and lasting changes (chapters 1, 3, 9). */
import type { Cause, Scenario } from '../engine/types.ts';
import { capitalReason, causeText, supportReason, trustReason } from './causes.ts';
import { flagText } from './flags.ts';
import type { Lines } from './log.ts';
import {
  clauseAt,
  clauseName,
  constituencyName,
  optionName,
  pairName,
  pillarName,
  shortOf,
  trackName,
  voiceOf,
} from './names.ts';
import { count, list, plain, quoted, signed } from './numbers.ts';

/** "Tension +1, now 4 (card “…”)." */
function moved(what: string, by: number, to: number, ...notes: string[]): string {
  const note = notes.filter(text => text !== '').join('; ');
  return `${what} ${signed(by)}, now ${plain(to)}${note ? ` (${note})` : ''}.`;
}

const from = (scenario: Scenario, cause: Cause) => causeText(scenario, cause);

export const numberLines: Lines<
  | 'revealed'
  | 'tension'
  | 'trust'
  | 'track'
  | 'support'
  | 'capital'
  | 'work'
  | 'pillar'
  | 'lock'
  | 'block'
  | 'value'
  | 'flag'
  | 'silence'
  | 'learnt'
> = {
  revealed: (scenario, e) => {
    const each = e.posture.map((posture, party) => {
      const work = (e.work[party] ?? []).flatMap((points, pillar) =>
        points > 0 ? [`${points} on ${scenario.pillars[pillar]?.short ?? 'a pillar'}`] : [],
      );
      return `${shortOf(scenario, party)} posture ${posture}, work ${work.length > 0 ? list(work) : 'none'}`;
    });
    return `The capitals show their hands: ${each.join('; ')}. Posture in all: ${plain(e.total)}.`;
  },
  tension: (scenario, e) => moved('Tension', e.by, e.now, from(scenario, e.cause)),
  trust: (scenario, e) =>
    moved(`Trust ${pairName(scenario, e.pair)}`, e.by, e.now, trustReason(e.why), from(scenario, e.cause)),
  track: (scenario, e) => moved(trackName(scenario, e.track), e.by, e.now, from(scenario, e.cause)),
  support: (scenario, e) =>
    moved(
      `${constituencyName(scenario, e.party, e.role)} (${shortOf(scenario, e.party)})`,
      e.by,
      e.now,
      supportReason(e.why),
      from(scenario, e.cause),
    ),
  capital: (scenario, e) =>
    moved(
      `Political capital of ${voiceOf(scenario, e.party)}`,
      e.by,
      e.now,
      capitalReason(e.why),
      from(scenario, e.cause),
    ),
  work: (scenario, e) =>
    e.put === e.counted
      ? `${count(e.put, 'point')} of work on ${pillarName(scenario, e.pillar)}, all counted.`
      : `${count(e.put, 'point')} of work on ${pillarName(scenario, e.pillar)}, ${plain(e.counted)} counted: work counts only when others work too.`,
  pillar: (scenario, e) => `${pillarName(scenario, e.pillar)} rises to level ${plain(e.level)}.`,
  lock: (scenario, e) =>
    `${clauseName(scenario, e.clause)} may no longer fall below ${quoted(optionName(scenario, e.clause, e.option))}.`,
  block: (scenario, e) => `${clauseAt(scenario, e.clause, e.option)} may no longer be written.`,
  value: (scenario, e) =>
    `${clauseAt(scenario, e.clause, e.option)} is worth ${plain(Math.abs(e.by))} ${e.by < 0 ? 'less' : 'more'} to ${voiceOf(scenario, e.party)}.`,
  flag: (scenario, e) => `${e.on ? 'From now on' : 'No longer'}: ${flagText(scenario, e.flag)}.`,
  silence: () => 'Lines are cut: no back channel works this round.',
  learnt: (scenario, e) =>
    `The back channel tells you that ${clauseName(scenario, e.clause)} matters ${plain(e.importance)} to ${voiceOf(scenario, e.about)}.`,
};
