/** What the facilitator adjudicates by: the scenario's own tables beside the numbered rules. */
import { type Effect, type Game, type Party, tensionFromPosture } from '../engine/index.ts';
import { effectsText, whenText } from '../words/conditions.ts';
import { shownEffects } from '../words/flags.ts';
import { clauseAt, pairName, shortOf } from '../words/names.ts';
import { list, plain, quoted, signed } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { el, grid, textEl } from './html.ts';
import { needText, raisedTexts } from './ratification.ts';

export interface TensionStep {
  from: number;
  /** Null for "and more". */
  to: number | null;
  by: number;
}

/** Rule 3.6 for so many parties: sums of posture that move tension alike, as far as effort goes. */
export function tensionSteps({ n, rules }: Game): TensionStep[] {
  const steps: TensionStep[] = [];
  for (let total = 0; total <= n * rules.effort; total++) {
    const by = tensionFromPosture(n, total);
    const last = steps.at(-1);
    if (last && last.by === by) last.to = total;
    else steps.push({ from: total, to: total, by });
  }
  const last = steps.at(-1);
  if (last && tensionFromPosture(n, Number.MAX_SAFE_INTEGER) === last.by) last.to = null;
  return steps;
}

export const stepRange = ({ from, to }: TensionStep): string =>
  to === null ? say('print.sum.more', { from }) : from === to ? plain(from) : `${from}–${to}`;

function tensionTable(game: Game): string {
  const steps = tensionSteps(game);
  return grid(
    [say('print.sum.posture'), ...steps.map(stepRange)],
    [[say('print.numbers.tension'), ...steps.map(({ by }) => signed(by))]],
    'table.steps',
  );
}

function pairTable(game: Game): string {
  const { scenario, pairs, adversaries } = game;
  const rows = pairs.map((_, pair) => [
    pairName(scenario, pair),
    say(adversaries.includes(pair) ? 'print.yes' : 'print.no'),
    list(scenario.parties.flatMap(({ short }, party) => (scenario.reliesOn[party]!.includes(pair) ? [short] : []))),
  ]);
  return grid([say('print.pair'), say('print.pair.adversaries'), say('print.pair.relied')], rows, 'table.pairs');
}

function homeTable(game: Game): string {
  const { scenario } = game;
  const rows = scenario.parties.map(({ short }, party) => {
    const { constituencies } = scenario.homes[party]!;
    const watched = constituencies.map(({ name, watch }) =>
      say('print.home.watches', { name, clauses: watch.map(clause => scenario.clauses[clause]!.id).join(' + ') }),
    );
    return [short, ...watched, [needText(game, party), ...raisedTexts(game, party)].join(' ')];
  });
  const head = [
    say('print.party'),
    say('print.hard'),
    say('print.institutional'),
    say('print.dove'),
    say('print.ratifies'),
  ];
  return grid(head, rows, 'table.homes');
}

const further = (game: Game, effects: Effect[]): string =>
  shownEffects(effects).length === 0 ? '' : effectsText(game.scenario, effects);

function interimTable(game: Game): string {
  const { scenario, rounds } = game;
  const rows = scenario.interims.map(interim => [
    say('print.named', { name: interim.name, text: interim.text }),
    plain(Math.min(interim.minRound, rounds)),
    plain(interim.maxTension),
    say('print.pillar.level', { pillar: scenario.pillars[interim.pillar]!.name, level: interim.level }),
    interim.locks.map(({ clause, option }) => clauseAt(scenario, clause, option)).join(' · '),
    further(game, interim.effects),
  ]);
  const head = ['name', 'from', 'tension', 'pillar', 'banks', 'effects'] as const;
  return grid(
    head.map(id => say(`print.interim.${id}`)),
    rows,
    'table.interims',
  );
}

function deploymentTable(game: Game): string {
  const { scenario } = game;
  const rows = scenario.deployments.map(({ name, text, party, rival, when, effects }) => [
    say('print.named', { name, text }),
    shortOf(scenario, party),
    shortOf(scenario, rival),
    whenText(scenario, when),
    further(game, effects),
  ]);
  const head = ['name', 'party', 'rival', 'when', 'effects'] as const;
  return grid(
    head.map(id => say(`print.deployment.${id}`)),
    rows,
    'table.deployments',
  );
}

/** Where a track changes worth (rule 2.5), for these parties; empty when it does for none of them. */
export function worthTable({ scenario }: Game, parties: readonly Party[]): string {
  const rows = scenario.modifiers
    .filter(modifier => modifier.parties.some(party => parties.includes(party)))
    .map(({ track, steps, parties: whose, clauses, cap }) => [
      scenario.tracks[track]!.name,
      steps.map((by, at) => `${plain(scenario.tracks[track]!.min + at)}: ${signed(by)}`).join(' · '),
      clauses.map(({ clause, sign }) => `${scenario.clauses[clause]!.id} ${sign < 0 ? '−' : '+'}`).join(' · '),
      plain(cap),
      list(whose.filter(party => parties.includes(party)).map(party => shortOf(scenario, party))),
    ]);
  if (rows.length === 0) return '';
  const head = ['track', 'steps', 'clauses', 'cap', 'parties'] as const;
  return el(
    'div.titled',
    textEl('h3', say('print.tracks.worth')),
    textEl('p', say('print.tracks.worth.about')),
    grid(
      head.map(id => say(`print.tracks.${id}`)),
      rows,
      'table.tracks',
    ),
  );
}

const titled = (title: string, about: string | null, table: string): string =>
  el('div.titled', textEl('h3', title), about === null ? '' : textEl('p', about), table);

export function tablesPage(game: Game): string {
  const { scenario, rules } = game;
  const verify = scenario.pillars[rules.verifyPillar.pillar]!.name;
  const all = scenario.parties.map((_, party) => party);
  return el(
    'section',
    textEl('h2', say('print.tables')),
    textEl('p.small', say('print.tables.about')),
    titled(
      say('print.tables.tension'),
      say('print.tables.tension.about', { almost: rules.tensionMax - 1 }),
      tensionTable(game),
    ),
    titled(say('print.tables.pairs'), null, pairTable(game)),
    titled(
      say('print.tables.home'),
      say('print.tables.home.about', { divisor: rules.watchDivisor, crossed: rules.redLineHome, cost: rules.pushCost }),
      homeTable(game),
    ),
    scenario.interims.length === 0
      ? ''
      : titled(say('print.tables.interims'), say('print.tables.interims.about'), interimTable(game)),
    scenario.deployments.length === 0
      ? ''
      : titled(
          say('print.tables.deployments'),
          say('print.tables.deployments.about', { cost: rules.deployCost, almost: rules.tensionMax - 1 }),
          deploymentTable(game),
        ),
    worthTable(game, all),
    textEl('p', say('print.tables.verify', { pillar: quoted(verify), level: rules.verifyPillar.level })),
  );
}
