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
import { list, plain, quoted } from './numbers.ts';
import { termsText } from './promises.ts';
import { reasonPhrase } from './refusal-reasons.ts';
import { say } from './say.ts';
import { textSummary } from './texts.ts';

const sum = (points: readonly number[]): number => points.reduce((all, each) => all + each, 0);

/** "1 posture, 2 work (JTA 2), 1 home" */
export function allocationText(scenario: Scenario, allocation: Allocation): string {
  const work = sum(allocation.work);
  const where = allocation.work.flatMap((points, pillar) =>
    points > 0 ? [`${scenario.pillars[pillar]?.short ?? pillarName(scenario, pillar)} ${points}`] : [],
  );
  const parts = [
    say('allocation.posture', { points: plain(allocation.posture) }),
    where.length > 0
      ? say('allocation.work.where', { points: plain(work), where: where.join(', ') })
      : say('allocation.work', { points: plain(work) }),
    say('allocation.home', { points: plain(allocation.home) }),
  ];
  if (allocation.back >= 0) parts.push(say('allocation.back', { party: shortOf(scenario, allocation.back) }));
  if (allocation.redLine >= 0) parts.push(say('allocation.redLine'));
  return list(parts);
}

type FreeAct = Extract<
  MoveBody,
  { kind: 'caucus' | 'promise' | 'disclose' | 'deploy' | 'verifyPromise' | 'verifyLetters' | 'climbDown' }
>;

function actText(scenario: Scenario, move: FreeAct): string {
  switch (move.kind) {
    case 'caucus':
      return say('move.caucus', { party: voiceOf(scenario, move.with) });
    case 'promise':
      return say('move.promise', { party: voiceOf(scenario, move.to), terms: termsText(scenario, move.terms) });
    case 'disclose':
      return say('move.disclose', { clause: clauseName(scenario, move.clause) });
    case 'deploy':
      return say('move.deploy', { deployment: deploymentName(scenario, move.deployment) });
    case 'verifyPromise':
      return say('move.verifyPromise', { number: plain(move.promise + 1) });
    case 'verifyLetters':
      return say('move.verifyLetters', { parties: voices(scenario, move.parties) });
    case 'climbDown':
      return say('move.climbDown', { number: plain(move.redLine + 1) });
  }
}

/** What a move does, without saying who makes it. */
export function moveText(scenario: Scenario, move: MoveBody): string {
  switch (move.kind) {
    case 'choose':
      return say('move.choose', { option: plain(move.option + 1) });
    case 'allocate':
      return say('move.allocate', { effort: allocationText(scenario, move) });
    case 'amend': {
      const changes = move.changes.map(([clause, option]) =>
        say('move.amend.change', {
          clause: clauseName(scenario, clause),
          option: quoted(optionName(scenario, clause, option)),
        }),
      );
      return say('move.amend', { changes: list(changes) });
    }
    case 'table':
    case 'chair':
    case 'counter': {
      const text = textSummary(scenario, move.text);
      if (move.kind === 'table') return say('move.table', { text });
      return say(move.kind === 'chair' ? 'move.chair' : 'move.counter', { text });
    }
    case 'harvest':
      return say('move.harvest', { interim: interimName(scenario, move.interim) });
    case 'refuse':
      return say('move.refuse', { reason: reasonPhrase(move.reason) });
    case 'accept':
    case 'pass':
    case 'walkOut':
    case 'return':
      return plainMoveText(move.kind);
    case 'ratify':
      return say('move.ratify', { yes: move.yes ? 'yes' : 'no', bought: sum(move.pushes) });
    case 'inject':
    case 'improvise':
    case 'override':
    case 'close':
    case 'rollBack':
      return controlText(scenario, move);
    default:
      return actText(scenario, move);
  }
}

function plainMoveText(kind: 'accept' | 'pass' | 'walkOut' | 'return'): string {
  switch (kind) {
    case 'accept':
      return say('move.accept');
    case 'pass':
      return say('move.pass');
    case 'walkOut':
      return say('move.walkOut');
    case 'return':
      return say('move.return');
  }
}

function controlText(
  scenario: Scenario,
  move: Extract<MoveBody, { kind: 'inject' | 'improvise' | 'override' | 'close' | 'rollBack' }>,
): string {
  switch (move.kind) {
    case 'inject':
      return say('move.inject', { card: quoted(cardTitle(scenario, move.card)) });
    case 'improvise':
      return say('move.improvise', { title: quoted(move.title) });
    case 'override':
      return say('move.override', { reason: move.reason });
    case 'close':
      return say('move.close');
    case 'rollBack':
      return say('move.rollBack', { moves: move.moves });
  }
}
