import type { RecordProblem, TextProblem } from '../../record/index.ts';

/** What a person is told when a record does not fit the game. */
export function recordProblemText(problem: RecordProblem): string {
  switch (problem.code) {
    case 'scenario':
      return `The game was played on another scenario ("${problem.want}").`;
    case 'digest':
      return `The game was played on version ${problem.version} of the scenario, which reads differently from the one here.`;
    case 'length':
      return `The scenario has no length of game called "${problem.length}".`;
    case 'seats':
      return `The game has ${problem.want} seats, the file names ${problem.got}.`;
    case 'illegal':
      return `Move ${problem.step} (${problem.move.kind}) is not legal (rule ${problem.refusal.rule}).`;
    case 'hash':
      return `After move ${problem.step} the game does not stand where the file says. The file was changed, or made by other rules.`;
    case 'result':
      return 'The result in the file is not the one the moves lead to.';
  }
}

export function textProblemText(problem: TextProblem): string {
  const place = problem.path ? `${problem.path} (line ${problem.line})` : `line ${problem.line}`;
  return problem.code === 'link' || problem.code === 'tooLarge' ? problem.message : `${place}: ${problem.message}`;
}
