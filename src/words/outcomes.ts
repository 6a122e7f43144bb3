/** Endings, levels and score lines (chapter 8). */
import type { Ending, Outcome, Party, Scenario, Score } from '../engine/types.ts';
import { voices } from './names.ts';
import { plain, signed } from './numbers.ts';

/** The heading of an ending; the scenario is asked for so that a later one may bring its own. */
export function outcomeTitle(outcome: Outcome, _scenario?: Scenario): string {
  switch (outcome) {
    case 'agreement':
      return 'Agreement in force';
    case 'interim':
      return 'No agreement, but something banked';
    case 'noDeal':
      return 'No deal';
    case 'walkout':
      return 'Walk-out';
    case 'breakdown':
      return 'Breakdown';
  }
}

export function outcomeText(outcome: Outcome): string {
  switch (outcome) {
    case 'agreement':
      return 'The text was ratified and binds its members.';
    case 'interim':
      return 'The last round passed without a ratified text; what was harvested early stays.';
    case 'noDeal':
      return 'The last round passed and nothing binds anybody.';
    case 'walkout':
      return 'A delegation stayed away for two rounds running and the talks ended.';
    case 'breakdown':
      return 'Tension reached its limit and the talks broke down.';
  }
}

/** What a total amounts to (rule 8.10), by the level the engine gives it. */
export function levelTitle(level: 0 | 1 | 2 | 3 | 4): string {
  switch (level) {
    case 0:
      return 'A failure';
    case 1:
      return 'A stalemate';
    case 2:
      return 'A workable result';
    case 3:
      return 'A success';
    case 4:
      return 'A triumph';
  }
}

/** One line of a score sheet; `rule` is the paragraph that makes it. */
export interface ScoreLine {
  id: 'deal' | 'redLines' | 'home' | 'security' | 'credit' | 'extra' | 'total';
  label: string;
  value: number;
  rule: string;
  detail: string;
}

function dealDetail(score: Score, agreement: boolean): string {
  if (!agreement) return `no-deal value, with half of what is banked (raw ${plain(score.raw)})`;
  const lost = score.slippage > 0 ? `, less ${plain(score.slippage)} slippage` : '';
  return `raw value ${plain(score.raw)}${lost}, durability ${plain(score.durability)} %`;
}

/** A party's score, line by line, with the rule of each. `ending.scores[party]` must exist. */
export function scoreLines(scenario: Scenario, ending: Ending, party: Party): ScoreLine[] {
  const score = ending.scores[party];
  if (!score) return [];
  const member = ending.agreement?.members[party] ?? false;
  const extras = ending.modifiers
    .filter(at => (scenario.endings[at]?.points[party] ?? 0) !== 0)
    .map(at => `${scenario.endings[at]?.name ?? 'an ending'} ${signed(scenario.endings[at]?.points[party] ?? 0)}`);
  return [
    { id: 'deal', label: 'Deal', value: score.deal, rule: member ? '8.2' : '8.3', detail: dealDetail(score, member) },
    {
      id: 'redLines',
      label: 'Red lines',
      value: score.redLines,
      rule: score.redLines < 0 ? '7.4' : '8.8',
      detail: 'lines held with a firm home behind them, less lines crossed',
    },
    { id: 'home', label: 'Home', value: score.home, rule: '8.4', detail: 'support of the three constituencies' },
    { id: 'security', label: 'Security', value: score.security, rule: '8.5', detail: 'low tension at the end' },
    { id: 'credit', label: 'Credit', value: score.credit, rule: '8.6', detail: 'own work in the pillars' },
    {
      id: 'extra',
      label: 'What else became of it',
      value: score.extra,
      rule: '8.7',
      detail: extras.join(', ') || 'nothing applied',
    },
    { id: 'total', label: 'Total', value: score.total, rule: '8.9', detail: 'the sum' },
  ];
}

/** "Winner: Washington." or why there is none (rule 8.9). */
export function winnersText(scenario: Scenario, ending: Ending): string {
  if (ending.winners.length === 0) return 'No winner: without an agreement in force nobody wins.';
  const names = voices(scenario, ending.winners);
  return ending.winners.length === 1 ? `Winner: ${names}.` : `Shared by ${names}.`;
}
