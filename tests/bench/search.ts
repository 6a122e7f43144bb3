/**
 * Looks for degenerate strategies: random plans of effort, red lines and aspirations in one seat against moderates.
 *   npx tsx tests/bench/search.ts [plans=60] [games=100] [scenario=lisbon-track] [seed=77]
 * Prints, for each seat, the best plans, whether they use red lines, and mean score by posture and by red lines.
 */
import { delegation, delegationOf, type Effort, LEVELS, PERSONAS, type PersonaDef } from '../../src/bots/index.ts';
import { compile, type Game, HARD, type Party, type Rng, stream } from '../../src/engine/index.ts';
import { loadScenarioDir } from '../../src/scenario/node.ts';
import { playOut, seatsFor } from '../../src/simulate/run.ts';

interface Plan {
  early: Effort;
  late: Effort;
  /** Speaks when the hard constituency is at 3 or less, whatever the plan. */
  care: boolean;
  /** Round from which it draws its red lines, and whether it then keeps a firm home behind them. */
  from: number;
  firm: boolean;
  persona: PersonaDef;
}

interface Row {
  plan: Plan;
  score: number;
  agreement: number;
  wins: number;
}

const between = (rng: Rng, low: number, high: number): number => low + Math.floor(rng.next() * (high - low + 1));

function randomEffort(rng: Rng, effort: number): Effort {
  const posture = rng.next() < 0.6 ? between(rng, 0, 1) : between(rng, 0, effort);
  const home = between(rng, 0, Math.min(2, effort - posture));
  const channel = effort - posture - home > 0 && rng.next() < 0.3;
  return { posture, home, channel, work: effort - posture - home - (channel ? 1 : 0), because: 'schedule' };
}

const drawing: Effort = { posture: 2, home: 1, channel: false, work: 1, because: 'redLine' };
const speech: Effort = { posture: 1, home: 1, channel: false, work: 2, because: 'hardLow' };

function randomPlan(rng: Rng, game: Game): Plan {
  const early = randomEffort(rng, game.rules.effort);
  const late = randomEffort(rng, game.rules.effort);
  const care = rng.next() < 0.5;
  const redLines = between(rng, 0, 2);
  const from = between(rng, 1, 6);
  const firm = rng.next() < 0.5;
  const [a, b] = [between(rng, 6, 27), between(rng, 0, 17)];
  const persona: PersonaDef = {
    ...PERSONAS.opportunist,
    open: Math.max(a, b),
    close: Math.min(a, b),
    curve: 0.3 + rng.next() * 1.7,
    greed: between(rng, 0, 15),
    redLines,
    harvest: rng.next() < 0.6 ? 'early' : 'never',
    effort: look => {
      const { pub, seat } = look;
      const drawn = pub.redLines[seat]!.length;
      if (drawn < redLines && pub.round >= from && pub.round <= from + redLines) return drawing;
      if (firm && drawn > 0 && pub.support[seat]![HARD] <= game.rules.firmSupport) return speech;
      if (care && pub.support[seat]![HARD] <= 3) return speech;
      return pub.round * 2 <= pub.rounds ? early : late;
    },
  };
  return { early, late, care, from, firm, persona };
}

function measure(game: Game, seat: Party, plan: Plan, games: number): Row {
  const row = { plan, score: 0, agreement: 0, wins: 0 };
  for (let k = 0; k < games; k++) {
    const seed = `search/${k}`;
    const others = seatsFor(
      game.scenario.parties.map(() => 'mix'),
      seed,
    );
    const { ending } = playOut(
      game,
      seed,
      others.map((id, i) =>
        i === seat ? delegationOf(game, i, plan.persona, LEVELS.hard, seed) : delegation(game, i, id, 'hard', seed),
      ),
    );
    row.score += ending.scores[seat]!.total / games;
    if (ending.agreement) row.agreement += 1 / games;
    if (ending.winners.includes(seat)) row.wins += 1 / ending.winners.length / games;
  }
  return row;
}

const spell = (e: Effort): string => `${e.posture}${e.home}${e.channel ? 1 : 0}${e.work}`;

function line({ plan, score, agreement, wins }: Row): string {
  const { persona } = plan;
  return (
    `  score ${score.toFixed(1)} agree ${Math.round(100 * agreement)}% wins ${Math.round(100 * wins)}%` +
    `  early ${spell(plan.early)} late ${spell(plan.late)}${plan.care ? ' care' : ''}` +
    `  ${persona.open}→${persona.close} b ${persona.curve.toFixed(1)} greed ${persona.greed / 10}` +
    `  red lines ${persona.redLines}${persona.redLines > 0 ? ` from ${plan.from}${plan.firm ? ' kept firm' : ''}` : ''}` +
    `  harvest ${persona.harvest}`
  );
}

function meansBy(rows: Row[], key: (row: Row) => number): string {
  const groups = new Map<number, number[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row.score]);
  return [...groups]
    .sort((x, y) => x[0] - y[0])
    .map(([k, all]) => `${k}: ${(all.reduce((a, b) => a + b, 0) / all.length).toFixed(1)} (${all.length})`)
    .join('  ');
}

const BEST = 8;

function main(plans: number, games: number, id: string, seed: string): void {
  const parsed = loadScenarioDir(`scenarios/${id}`);
  if (!parsed.ok) throw new Error(`scenarios/${id} does not parse: ${parsed.error[0]?.message}`);
  const game = compile(parsed.value);
  const rng = stream(seed);
  const all = Array.from({ length: plans }, () => randomPlan(rng, game));
  for (let seat = 0; seat < game.n; seat++) {
    const rows = all.map(plan => measure(game, seat, plan, games)).sort((x, y) => y.score - x.score);
    const best = rows.slice(0, BEST);
    const withLines = best.filter(r => r.plan.persona.redLines > 0).length;
    process.stdout.write(
      `\n${game.scenario.parties[seat]!.short}: ${withLines} of the best ${best.length} draw red lines\n` +
        `${best.map(line).join('\n')}\n` +
        `  mean score by posture, early + late: ${meansBy(rows, r => r.plan.early.posture + r.plan.late.posture)}\n` +
        `  mean score by red lines, posture ≤ 2: ${meansBy(
          rows.filter(r => r.plan.early.posture + r.plan.late.posture <= 2),
          r => r.plan.persona.redLines,
        )}\n`,
    );
  }
}

const [, , plans = '60', games = '100', id = 'lisbon-track', seed = '77'] = process.argv;
main(Number(plans), Number(games), id, seed);
