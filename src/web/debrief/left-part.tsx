import type { GamePoint, GameSpace, Improvements } from '../../analysis/game-space.ts';
import type { Package } from '../../engine/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { gainsText, leftTakeaway, textChanges, voiceOf } from '../../words/index.ts';
import { say } from '../../words/say.ts';

interface Gain {
  gains: number[];
  lines: string[];
}

interface Left {
  /** A text that gave everybody more; null: none did. */
  everybody: Gain | null;
  /** By party, the best for it at no other's cost. */
  alone: (Gain | null)[];
}

/** What was left on the table, in clauses: from the agreement, or without one from no agreement. */
export function LeftPart({
  scenario,
  space,
  left,
}: {
  scenario: Scenario;
  space: GameSpace;
  left: Improvements | null;
}) {
  const found = left ? fromDeal(scenario, left) : fromNothing(scenario, space);
  const gains = found.alone.map((each, party) => each?.gains[party] ?? null);
  const shared = JSON.stringify(found.everybody);
  return (
    <section className="space-left" aria-labelledby="left">
      <h3 id="left">{say('debrief.left')}</h3>
      <p className="chart-takeaway">{leftTakeaway(scenario, gains, left !== null)}</p>
      {found.everybody && (
        <Offer
          title={say('debrief.left.everybody', { gains: gainsText(scenario, found.everybody.gains) })}
          gain={found.everybody}
        />
      )}
      {found.alone.map(
        (gain, party) =>
          gain &&
          JSON.stringify(gain) !== shared && (
            <Offer
              key={scenario.parties[party]!.id}
              title={say('debrief.left.most', {
                party: voiceOf(scenario, party),
                gains: gainsText(scenario, gain.gains),
              })}
              gain={gain}
            />
          ),
      )}
    </section>
  );
}

function Offer({ title, gain }: { title: string; gain: Gain }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul className="small">
        {gain.lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function fromDeal(scenario: Scenario, { everybody, alone }: Improvements): Left {
  const told = (found: Improvements['everybody']): Gain | null => {
    if (!found) return null;
    const before = found.package.map((option, clause) => found.changes.find(c => c.clause === clause)?.from ?? option);
    return { gains: found.gains, lines: linesOf(scenario, found.package, before) };
  };
  return { everybody: told(everybody), alone: alone.map(told) };
}

const linesOf = (scenario: Scenario, to: Package, from?: Package): string[] =>
  textChanges(scenario, to, from).map(change => change.line);

/** Every point of the frontier gives each at least what no agreement does. */
function fromNothing(scenario: Scenario, { frontier, reservation, egalitarian }: GameSpace): Left {
  const told = (point: GamePoint | undefined): Gain | null =>
    point ? { gains: point.points.map((x, i) => x - reservation[i]!), lines: linesOf(scenario, point.package) } : null;
  const best = (party: number): GamePoint | undefined =>
    frontier.reduce<GamePoint | undefined>(
      (most, point) => (!most || point.points[party]! > most.points[party]! ? point : most),
      undefined,
    );
  const fair = told(frontier[egalitarian.at[0] ?? -1]);
  return {
    everybody: fair?.gains.every(gain => gain > 0) ? fair : null,
    alone: scenario.parties.map((_, party) => told(best(party))),
  };
}
