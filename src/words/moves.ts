/** A move as the one who makes it would say it; for the command line, take-back and confirmation. */
import type { Allocation, MoveBody, Scenario } from '../engine/types.ts';
import {
  cardTitle,
  clauseName,
  deploymentName,
  interimName,
  optionName,
  pillarName,
  shortOf,
  voiceOf,
  voices,
} from './names.ts';
import { count, list, plain, quoted } from './numbers.ts';
import { termsText } from './promises.ts';
import { reasonPhrase } from './refusal-reasons.ts';
import { textSummary } from './texts.ts';

/** "1 posture, 2 work (JTA 2), 1 home" */
export function allocationText(scenario: Scenario, allocation: Allocation): string {
  const work = allocation.work.reduce((sum, points) => sum + points, 0);
  const where = allocation.work.flatMap((points, pillar) =>
    points > 0 ? [`${scenario.pillars[pillar]?.short ?? pillarName(scenario, pillar)} ${points}`] : [],
  );
  const parts = [
    `${plain(allocation.posture)} posture`,
    `${plain(work)} work${where.length > 0 ? ` (${where.join(', ')})` : ''}`,
    `${plain(allocation.home)} home`,
  ];
  if (allocation.back >= 0) parts.push(`a back channel to ${shortOf(scenario, allocation.back)}`);
  if (allocation.redLine >= 0) parts.push('a red line');
  return list(parts);
}

type FreeAct = Extract<
  MoveBody,
  { kind: 'caucus' | 'promise' | 'disclose' | 'deploy' | 'verifyPromise' | 'verifyLetters' | 'climbDown' }
>;

function actText(scenario: Scenario, move: FreeAct): string {
  switch (move.kind) {
    case 'caucus':
      return `Caucus with ${voiceOf(scenario, move.with)}`;
    case 'promise':
      return `Promise ${voiceOf(scenario, move.to)}: ${termsText(scenario, move.terms)}`;
    case 'disclose':
      return `Disclose what ${clauseName(scenario, move.clause)} matters`;
    case 'deploy':
      return `Deploy: ${deploymentName(scenario, move.deployment)}`;
    case 'verifyPromise':
      return `Verify promise ${plain(move.promise + 1)}`;
    case 'verifyLetters':
      return `Look for side letters between ${voices(scenario, move.parties)}`;
    case 'climbDown':
      return `Climb down from red line ${plain(move.redLine + 1)}`;
  }
}

/** What a move does, without saying who makes it. */
export function moveText(scenario: Scenario, move: MoveBody): string {
  switch (move.kind) {
    case 'choose':
      return `Choose option ${plain(move.option + 1)}`;
    case 'allocate':
      return `Spend effort: ${allocationText(scenario, move)}`;
    case 'table':
      return `Table a text: ${textSummary(scenario, move.text)}`;
    case 'amend': {
      const changes = move.changes.map(
        ([clause, option]) => `${clauseName(scenario, clause)} to ${quoted(optionName(scenario, clause, option))}`,
      );
      return `Amend the working text: ${list(changes)}`;
    }
    case 'harvest':
      return `Propose to bank ${interimName(scenario, move.interim)}`;
    case 'chair':
      return `Put the chair’s text: ${textSummary(scenario, move.text)}`;
    case 'accept':
      return 'Accept';
    case 'refuse':
      return `Refuse: ${reasonPhrase(move.reason)}`;
    case 'counter':
      return `Refuse and counter: ${textSummary(scenario, move.text)}`;
    case 'pass':
      return 'Pass';
    case 'walkOut':
      return 'Walk out';
    case 'return':
      return 'Return to the table';
    case 'ratify': {
      const bought = move.pushes.reduce((sum, points) => sum + points, 0);
      return `${move.yes ? 'Vote yes' : 'Vote no'}${bought > 0 ? `, buying ${count(bought, 'point')}` : ''}`;
    }
    case 'inject':
      return `Play the card ${quoted(cardTitle(scenario, move.card))}`;
    case 'improvise':
      return `Make known: ${quoted(move.title)}`;
    case 'override':
      return `Put numbers right: ${move.reason}`;
    case 'close':
      return 'Close the talks';
    case 'rollBack':
      return `Take back ${count(move.moves, 'move')}`;
    case 'caucus':
    case 'promise':
    case 'disclose':
    case 'deploy':
    case 'verifyPromise':
    case 'verifyLetters':
    case 'climbDown':
      return actText(scenario, move);
  }
}
