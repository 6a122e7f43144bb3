/** Sentences for the course of the game: rounds, cards, votes, the end (chapters 2, 5, 6, 8). */
import type { RoleIndex } from '../engine/types.ts';
import type { Lines } from './log.ts';
import { cardTitle, constituencyName, voiceOf, voices } from './names.ts';
import { list, plain } from './numbers.ts';
import { say } from './say.ts';
import { textSummary } from './texts.ts';

export const homeLines: Lines<
  'round' | 'card' | 'submitted' | 'settlement' | 'settled' | 'vote' | 'ratified' | 'rejected' | 'assessed' | 'ended'
> = {
  round: (scenario, e) => {
    const entry = scenario.calendar[e.entry];
    const round = plain(e.round);
    return entry
      ? say('log.round.entry', { round, date: entry.date, title: entry.title })
      : say('log.round', { round });
  },
  card: (scenario, e) => say(`log.card.${e.stage}`, { card: cardTitle(scenario, e.card) }),
  submitted: (scenario, e) => say(`log.submitted.${e.what}`, { party: voiceOf(scenario, e.party) }),
  settlement: (scenario, e) => say('log.settlement', { text: textSummary(scenario, e.text) }),
  settled: (_scenario, e) => say(e.accepted ? 'log.settled.accepted' : 'log.settled.refused'),
  vote: (scenario, e) => {
    const views = e.views.map((view, role) =>
      say('log.vote.view', {
        constituency: constituencyName(scenario, e.party, role as RoleIndex),
        view: plain(view),
      }),
    );
    return say('log.vote', {
      party: voiceOf(scenario, e.party),
      // A yes without the views needed is a no from home (rule 5.6).
      outcome: e.yes ? 'yes' : e.short > 0 ? 'short' : 'no',
      short: e.short,
      views: list(views),
      bought: e.pushes.reduce((sum, points) => sum + points, 0),
    });
  },
  ratified: (scenario, e) => {
    const members = e.agreement.members.flatMap((member, party) => (member ? [party] : []));
    return say('log.ratified', { parties: voices(scenario, members) });
  },
  rejected: (scenario, e) => say('log.rejected', { parties: voices(scenario, e.by) || say('name.nobody') }),
  assessed: (_scenario, e) => say('log.assessed', { round: plain(e.round) }),
  ended: (_scenario, e) => say('log.ended', { outcome: say('ended.inside', { outcome: e.ending.outcome }) }),
};
