/** `validate DIR`: is this folder a scenario, and if not, what is wrong and where? */
import type { Scenario } from '../engine/index.ts';
import { digestOf } from '../record/index.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { openScenario, type ScenarioFault } from './files.ts';
import { type ExitCode, FAILED, HELD, type Io, USAGE } from './io.ts';
import { sayScenarioFault } from './say.ts';

export const validate: Verb = {
  name: 'validate',
  usage: 'DIR [--json]',
  summary: 'Check a scenario folder; every problem comes with its line and a way to mend it.',
  options: [['--json', '{ valid, dir, scenario, problems } as JSON']],
  run: async (argv, io) => {
    const args = readArgs(argv, [], ['json']);
    if (!args.ok) return misuse(io, validate, args.error);
    const [dir, ...more] = args.value.rest;
    if (dir === undefined || more.length > 0) return misuse(io, validate, 'which folder? (exactly one)');
    const opened = openScenario(dir);
    const json = args.value.flag('json');
    return opened.ok ? sayValid(io, dir, opened.value, json) : sayInvalid(io, opened.error, json);
  },
};

function sayValid(io: Io, dir: string, scenario: Scenario, json: boolean): ExitCode {
  const summary = {
    id: scenario.id,
    version: scenario.version,
    title: scenario.title,
    digest: digestOf(scenario),
    parties: scenario.parties.length,
    clauses: scenario.clauses.length,
    events: scenario.events.length,
    lengths: scenario.lengths.map(length => length.id),
  };
  if (json) io.out(`${JSON.stringify({ valid: true, dir, scenario: summary, problems: [] })}\n`);
  else {
    io.out(
      `valid  ${scenario.title} (${scenario.id} ${scenario.version}): ${summary.parties} parties, ${summary.clauses} clauses, ` +
        `${summary.events} events, lengths ${summary.lengths.join(', ')}\n       digest ${summary.digest}\n`,
    );
  }
  return HELD;
}

function sayInvalid(io: Io, fault: ScenarioFault, json: boolean): ExitCode {
  const problems = fault.kind === 'invalid' ? fault.problems : [];
  if (json) io.out(`${JSON.stringify({ valid: false, dir: fault.dir, scenario: null, problems })}\n`);
  if (!json || fault.kind === 'missing') io.err(`${sayScenarioFault(fault)}\n`);
  return fault.kind === 'missing' ? USAGE : FAILED;
}
