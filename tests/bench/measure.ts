/** Rates per CPU second, measured side by side in turns so that a busy machine slows all alike. */

export interface Contest {
  name: string;
  /** Makes ready what the next run uses up; not timed. */
  prepare?(): void;
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
  let units = 0;
  let spent = 0;
  while (spent < seconds) {
    contest.prepare?.();
    const begun = cpuSeconds();
    units += contest.run();
    spent += cpuSeconds() - begun;
  }
  return units / spent;
}

const median = (numbers: number[]): number => numbers.slice().sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Each contest in turn, `rounds` times over, after each has run for `warm` seconds to be compiled. */
export function measure(contests: readonly Contest[], rounds: number, seconds: number, warm: number): Rate[] {
  for (const contest of contests) rateOf(contest, warm);
  const samples = contests.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++)
    for (const [k, contest] of contests.entries()) samples[k]!.push(rateOf(contest, seconds));
  return contests.map(({ name }, k) => ({ name, perSecond: median(samples[k]!) }));
}
