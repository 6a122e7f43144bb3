/** Rates per CPU second, measured side by side in turns so that a busy machine slows all alike. */

export interface Contest {
  name: string;
  /** Does some work and says how many units it was. */
  run(): number;
}

export interface Rate {
  name: string;
  /** Units per CPU second: median of the rounds. */
  perSecond: number;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

function rateOf(contest: Contest, seconds: number): number {
  const begun = cpuSeconds();
  let units = 0;
  let spent = 0;
  while (spent < seconds) {
    units += contest.run();
    spent = cpuSeconds() - begun;
  }
  return units / spent;
}

const median = (numbers: number[]): number => numbers.slice().sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Each contest in turn, `rounds` times over, after one round that only warms up. */
export function measure(contests: readonly Contest[], rounds: number, seconds: number): Rate[] {
  const samples = contests.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++)
    for (const [k, contest] of contests.entries()) {
      const rate = rateOf(contest, seconds);
      if (round > 0) samples[k]!.push(rate);
    }
  return contests.map(({ name }, k) => ({ name, perSecond: median(samples[k]!) }));
}
