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
import { list, plain, quoted, series, signed } from './numbers.ts';
import { say } from './say.ts';

/** "Tension +1, now 4 (card “…”)." */
function moved(what: string, change: { by: number; now: number }, ...notes: string[]): string {
  const [by, now] = [signed(change.by), plain(change.now)];
  const why = series(notes.filter(text => text !== ''));
  return why === '' ? say('log.moved', { what, by, now }) : say('log.moved.why', { what, by, now, why });
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
    const capitals = e.posture.map((posture, party) => {
      const work = (e.work[party] ?? []).flatMap((points, pillar) =>
        points > 0
          ? [say('log.revealed.work', { points, pillar: scenario.pillars[pillar]?.short ?? say('name.pillar') })]
          : [],
      );
      return say('log.revealed.capital', {
        ...{ party: shortOf(scenario, party), posture, work: list(work) || say('log.revealed.none') },
      });
    });
    return say('log.revealed', { capitals: series(capitals), total: plain(e.total) });
  },
  tension: (scenario, e) => moved(say('log.tension'), e, from(scenario, e.cause)),
  trust: (scenario, e) =>
    moved(say('log.trust', { pair: pairName(scenario, e.pair) }), e, trustReason(e.why), from(scenario, e.cause)),
  track: (scenario, e) => moved(trackName(scenario, e.track), e, from(scenario, e.cause)),
  support: (scenario, e) => {
    const constituency = constituencyName(scenario, e.party, e.role);
    const what = say('log.support', { constituency, party: shortOf(scenario, e.party) });
    return moved(what, e, supportReason(e.why), from(scenario, e.cause));
  },
  capital: (scenario, e) => {
    const what = say('log.capital', { party: voiceOf(scenario, e.party) });
    return moved(what, e, capitalReason(e.why), from(scenario, e.cause));
  },
  work: (scenario, e) => {
    const pillar = pillarName(scenario, e.pillar);
    return e.put === e.counted
      ? say('log.work', { put: e.put, pillar })
      : say('log.work.part', { put: e.put, pillar, counted: plain(e.counted) });
  },
  pillar: (scenario, e) => say('log.pillar', { pillar: pillarName(scenario, e.pillar), level: plain(e.level) }),
  lock: (scenario, e) =>
    say('log.lock', {
      clause: clauseName(scenario, e.clause),
      option: quoted(optionName(scenario, e.clause, e.option)),
    }),
  block: (scenario, e) => say('log.block', { clause: clauseAt(scenario, e.clause, e.option) }),
  value: (scenario, e) =>
    say('log.value', {
      clause: clauseAt(scenario, e.clause, e.option),
      by: plain(Math.abs(e.by)),
      sign: e.by < 0 ? 'less' : 'more',
      party: voiceOf(scenario, e.party),
    }),
  flag: (scenario, e) => say(e.on ? 'log.flag.on' : 'log.flag.off', { flag: flagText(scenario, e.flag) }),
  silence: () => say('log.silence'),
  learnt: (scenario, e) =>
    say('log.learnt', {
      clause: clauseName(scenario, e.clause),
      importance: plain(e.importance),
      party: voiceOf(scenario, e.about),
    }),
};
