/** Which of the files somebody chose are a scenario's: those beside its scenario.yaml, whatever else lies about. */
import { err, ok, type Result } from '../../engine/result.ts';
import { isScenarioFile, SCENARIO_FILE } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';

/** Names other than these (a README, what macOS adds to a zip) are left where they are. */
const HISTORY = /^history(?:\.record\.json|(?:\.[a-z]{2})?\.yaml)$/;
const NAME = /^[\w.-]{1,80}$/;
/** What scenario.yaml is called by mistake. */
const MISNAMED = /^scenario\.(?:yml|yaml\.txt|txt)$/i;

const cut = (path: string): number => path.lastIndexOf('/');
export const baseOf = (path: string): string => path.slice(cut(path) + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, cut(path)));
const depthOf = (path: string): number => path.split('/').length;

/** The paths of a scenario's files, all in one folder: the one of the topmost scenario.yaml. */
export function besideScenario(paths: readonly string[]): Result<string[], string> {
  const mains = paths.filter(path => baseOf(path) === SCENARIO_FILE);
  const [main, second] = mains.sort((a, b) => depthOf(a) - depthOf(b));
  if (main === undefined) {
    const name = paths.map(baseOf).find(each => MISNAMED.test(each));
    return err(name ? say('workshop.pack.misnamed', { name }) : say('workshop.pack.empty'));
  }
  if (second !== undefined && depthOf(second) === depthOf(main)) return err(say('workshop.pack.twice'));
  const wanted = (name: string): boolean => NAME.test(name) && (isScenarioFile(name) || HISTORY.test(name));
  return ok(paths.filter(path => folderOf(path) === folderOf(main) && wanted(baseOf(path))));
}
