import type { RecordProblem, TextProblem } from '../../record/index.ts';
import { say, spoken } from '../../words/say.ts';

/** What a person is told when a record does not fit the game. */
export function recordProblemText(problem: RecordProblem): string {
  switch (problem.code) {
    case 'scenario':
      return say('trouble.scenario', { scenario: problem.want });
    case 'digest':
      return say('trouble.digest', { version: problem.version });
    case 'length':
      return say('trouble.length', { length: problem.length });
    case 'seats':
      return say('trouble.seats', { want: problem.want, got: problem.got });
    case 'illegal':
      return say('trouble.illegal', {
        ...{ step: problem.step, move: problem.move.kind, rule: problem.refusal.rule },
      });
    case 'hash':
      return say('trouble.hash', { step: problem.step });
    case 'result':
      return say('trouble.result');
  }
}

/** The problem's kind in the reader's language, before its detail, which is in English. */
const detailOf = ({ code, message }: TextProblem): string =>
  spoken() === 'en' ? message : say('trouble.kind', { kind: say(`trouble.kind.${code}`), detail: message });

export function textProblemText(problem: TextProblem): string {
  const { code, path, line } = problem;
  const message = detailOf(problem);
  if (code === 'link' || code === 'tooLarge') return message;
  return path ? say('trouble.place', { path, line, message }) : say('trouble.line', { line, message });
}
