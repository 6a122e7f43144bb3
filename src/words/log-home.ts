/** Sentences for the course of the game: rounds, cards, votes, the end (chapters 2, 5, 6, 8). */
import type { RoleIndex } from '../engine/types.ts';
import type { Lines } from './log.ts';
import { cardTitle, constituencyName, voiceOf, voices } from './names.ts';
import { count, list, plain } from './numbers.ts';
import { outcomeTitle } from './outcomes.ts';
import { textSummary } from './texts.ts';

export const homeLines: Lines<
  'round' | 'card' | 'submitted' | 'settlement' | 'settled' | 'vote' | 'ratified' | 'rejected' | 'assessed' | 'ended'
> = {
  round: (scenario, e) => {
    const entry = scenario.calendar[e.entry];
    return entry ? `Round ${plain(e.round)} opens. ${entry.date}: ${entry.title}.` : `Round ${plain(e.round)} opens.`;
  },
  card: (scenario, e) => {
    const title = cardTitle(scenario, e.card);
    if (e.stage === 'inject') return `The white cell plays a card: ${title}.`;
    return e.stage === 'home' ? `Before the vote: ${title}.` : `News: ${title}.`;
  },
  submitted: (scenario, e) => {
    const what = { allocation: 'has sealed its effort', ballot: 'has cast its vote', settlement: 'has answered' };
    return `${voiceOf(scenario, e.party)} ${what[e.what]}.`;
  },
  settlement: (scenario, e) =>
    `The mediator shows a text that would serve everyone better: ${textSummary(scenario, e.text)}.`,
  settled: (_scenario, e) =>
    e.accepted
      ? 'All accept the mediator’s text; it replaces the initialled one.'
      : 'The mediator’s text is not accepted; the initialled one stands.',
  vote: (scenario, e) => {
    const views = e.views.map(
      (view, role) => `${constituencyName(scenario, e.party, role as RoleIndex)} ${plain(view)}`,
    );
    const bought = e.pushes.reduce((sum, points) => sum + points, 0);
    const paid = bought > 0 ? `, ${count(bought, 'point')} bought` : '';
    return `${voiceOf(scenario, e.party)} ${ballot(e.yes, e.short)} (${list(views)}${paid}).`;
  },
  ratified: (scenario, e) => {
    const members = e.agreement.members.flatMap((member, party) => (member ? [party] : []));
    return `Ratified by ${voices(scenario, members)}: the agreement is in force.`;
  },
  rejected: (scenario, e) => `The text fails at home: ${voices(scenario, e.by) || 'nobody'} did not ratify.`,
  assessed: (_scenario, e) => `Round ${plain(e.round)} is assessed.`,
  ended: (scenario, e) => `The talks are over: ${outcomeTitle(e.ending.outcome, scenario).toLowerCase()}.`,
};

/** `yes` is what counted: a yes without the views needed is a no from home (rule 5.6). */
function ballot(yes: boolean, short: number): string {
  if (yes) return 'ratifies';
  return short > 0 ? `does not ratify, ${count(short, 'point')} short at home` : 'votes no';
}
