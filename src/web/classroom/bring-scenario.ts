/** A scenario file of the host's own, taken to the server, which reads it anew and says what is wrong with it. */
import { err, ok, type Result } from '../../engine/result.ts';
import type { Problem } from '../../scenario/index.ts';
import type { BringScenario, OfferedScenario } from '../../wire/scenarios.ts';
import { say } from '../../words/say.ts';
import { withWords } from '../language.ts';
import { postTo } from './ask.ts';

/** The scenario as classes may now choose it, or everything that is in the way, a line each. */
export async function bringScenario(file: File): Promise<Result<OfferedScenario, string[]>> {
  const [{ filesChosen }, { saidProblems }] = await withWords(
    ['workshop', 'problems'],
    Promise.all([import('../workshop/pack.ts'), import('../../words/problems.ts')]),
  );
  const files = await filesChosen([{ path: file.name, file }]);
  if (!files.ok) return err([files.error]);
  const brought = await postTo<OfferedScenario>('/api/host/scenarios', { files: files.value } satisfies BringScenario);
  if (brought.ok) return ok(brought.value);
  const problems = saidProblems((brought.error.problems ?? []) as readonly Problem[]);
  const told = problems.map(({ file: name, line, column, message, fix }) =>
    say('host.own.problem', { file: name, line, column, message, fix }),
  );
  return err([brought.error.message, ...told]);
}
