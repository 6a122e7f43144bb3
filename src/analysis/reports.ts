/** The report of a domain and of one of our own games. */
import type { Game } from '../engine/index.ts';
import { type Domain, optionNames } from './domain.ts';
import type { GameSpace } from './game-space/space.ts';
import { reportOf, type SpaceReport } from './report.ts';
import type { AgreementSpace } from './space.ts';

export function reportDomain(domain: Domain, space: AgreementSpace): SpaceReport {
  return reportOf({
    ...space,
    name: domain.name,
    parties: domain.parties,
    issues: domain.issues.map(({ name }) => name),
    outcomes: Number.isSafeInteger(space.outcomes) ? space.outcomes : space.outcomesExact.toString(),
    exact: space.exact && space.rational.exact && space.strictlyRational.exact,
    reservation: space.disagreement,
    nameOf: outcome => optionNames(domain, outcome),
  });
}

/** Points for utilities, packages as "ID=OPTION". */
export function reportGame(game: Game, space: GameSpace): SpaceReport {
  const exactly = (value: number) => ({ value, error: 0 });
  return reportOf({
    ...space,
    name: game.scenario.title,
    parties: game.scenario.parties.map(({ name }) => name),
    issues: game.clauses.map(({ name }) => name),
    outcomes: space.count,
    rational: exactly(space.rational),
    strictlyRational: exactly(space.strictlyRational),
    frontier: space.frontier.map(point => ({ u: point.points, outcomes: point.packages, outcome: point.package })),
    nameOf: options => game.clauses.map(({ id }, c) => `${id}=${options[c]}`),
  });
}
