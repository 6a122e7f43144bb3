/** Endings, levels and score lines (chapter 8). */
import type { Ending, Outcome, Party, Scenario, Score } from '../engine/types.ts';
import { voices } from './names.ts';
import { plain, signed } from './numbers.ts';
import { say } from './say.ts';

/** The heading of an ending; the scenario is asked for so that a later one may bring its own. */
export const outcomeTitle = (outcome: Outcome, _scenario?: Scenario): string => say(`outcome.${outcome}`);

export const outcomeText = (outcome: Outcome): string => say(`outcome.${outcome}.about`);

/** What a total amounts to (rule 8.10), by the level the engine gives it. */
export const levelTitle = (level: 0 | 1 | 2 | 3 | 4): string => say(`success.${level}`);

/** One line of a score sheet; `rule` is the paragraph that makes it. */
export interface ScoreLine {
  id: 'deal' | 'redLines' | 'home' | 'security' | 'credit' | 'extra' | 'total';
  label: string;
  value: number;
  rule: string;
  detail: string;
}

function dealDetail(score: Score, agreement: boolean): string {
  const raw = plain(score.raw);
  if (!agreement) return say('deal.none', { raw });
  const slippage = score.slippage > 0 ? plain(score.slippage) : 'none';
  return say('deal.value', { raw, slippage, durability: plain(score.durability) });
}

/** A party's score, line by line, with the rule of each. `ending.scores[party]` must exist. */
export function scoreLines(scenario: Scenario, ending: Ending, party: Party): ScoreLine[] {
  const score = ending.scores[party];
  if (!score) return [];
  const member = ending.agreement?.members[party] ?? false;
  const extras = ending.modifiers
    .filter(at => (scenario.endings[at]?.points[party] ?? 0) !== 0)
    .map(
      at => `${scenario.endings[at]?.name ?? say('name.ending')} ${signed(scenario.endings[at]?.points[party] ?? 0)}`,
    );
  const line = (id: ScoreLine['id'], rule: string, detail: string): ScoreLine => ({
    ...{ id, label: say(`score.${id}`), value: score[id], rule, detail },
  });
  return [
    line('deal', member ? '8.2' : '8.3', dealDetail(score, member)),
    line('redLines', score.redLines < 0 ? '7.4' : '8.8', say('score.redLines.about')),
    line('home', '8.4', say('score.home.about')),
    line('security', '8.5', say('score.security.about')),
    line('credit', '8.6', say('score.credit.about')),
    line('extra', '8.7', extras.join(', ') || say('score.extra.none')),
    line('total', '8.9', say('score.total.about')),
  ];
}

/** "Winner: Washington." or why there is none (rule 8.9). */
export function winnersText(scenario: Scenario, ending: Ending): string {
  if (ending.winners.length === 0) return say('winners.none');
  const parties = voices(scenario, ending.winners);
  return say(ending.winners.length === 1 ? 'winners.one' : 'winners.shared', { parties });
}
