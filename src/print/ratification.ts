/** How a capital says yes, in words. */
import type { Game, Party } from '../engine/index.ts';
import { quoted } from '../words/numbers.ts';
import { say } from '../words/say.ts';

/** What a capital asks for (rule 5.4). */
export function needText({ scenario }: Game, party: Party): string {
  const { ratification } = scenario.homes[party]!;
  return ratification.by === 'all'
    ? say('print.need.all', { all: ratification.all })
    : say('print.need.hard', { hard: ratification.hard, other: ratification.other });
}

export function raisedTexts({ scenario }: Game, party: Party): string[] {
  const { ratification } = scenario.homes[party]!;
  if (ratification.by === 'all') return [];
  return ratification.raised.map(({ clause, option, hard }) =>
    say('print.need.raised', {
      clause: scenario.clauses[clause]!.name,
      option: quoted(scenario.clauses[clause]!.options[option]!.name),
      hard,
    }),
  );
}
