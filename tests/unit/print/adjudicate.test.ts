/** The facilitator's pages: everything a round is adjudicated by is in them, in this game's numbers. */
import { afterAll, describe, expect, it } from 'vitest';
import { rulebook } from '../../../src/cli/files.ts';
import { compile, type Game, tensionAfter } from '../../../src/engine/index.ts';
import { exampleGame } from '../../../src/print/example.ts';
import { printPack } from '../../../src/print/index.ts';
import { numbersByRule, withNumbers } from '../../../src/print/numbered-rules.ts';
import { defaultRules } from '../../../src/scenario/defaults.ts';
import { AREAS, LANGUAGES } from '../../../src/words/catalogues.ts';
import { speak } from '../../../src/words/say.ts';
import { shipped } from '../../support/games.ts';
import { numberIn, pageOf, rowsOf, wordsIn, worked } from '../../support/printed.ts';
import { world } from '../../support/world.ts';

const TABLES = 'Facilitator: tables to adjudicate by';
const games = ['lisbon-track', 'lisbon-beginners', 'inf-endgame', 'river-basin'].flatMap(id => {
  const scenario = shipped(id);
  return scenario.lengths.map(({ id: length }) => ({ name: `${id}, ${length}`, game: compile(scenario, length) }));
});
const packOf = (game: Game): string => printPack(game.scenario, game.lengthId, 'a4', rulebook());

describe.each(games)('$name', ({ game }) => {
  const { scenario, rules } = game;
  const html = packOf(game);

  it('says what the table of tension says', () => {
    const [ranges, steps] = rowsOf(pageOf(html, TABLES), 'steps');
    const change = (total: number): number => {
      const at = ranges!.findIndex(range => {
        const [from, to] = range.match(/\d+/g)?.map(Number) ?? [];
        return from !== undefined && total >= from && (range.includes('more') || total <= (to ?? from));
      });
      return numberIn(steps![at]!);
    };
    for (let total = 0; total <= game.n * rules.effort; total++) {
      const spread = Array.from({ length: game.n }, (_, k) => Math.floor((total + k) / game.n));
      if (spread.filter(posture => posture > 0).length > 1)
        expect(tensionAfter(game, 5, spread) - 5).toBe(change(total));
    }
  });

  it('has every interim deal, deployment and ending with its numbers', () => {
    const interims = rowsOf(pageOf(html, TABLES), 'interims').slice(1);
    expect(interims.map(row => row.slice(1, 4))).toEqual(
      scenario.interims.map(({ minRound, maxTension, pillar, level }) => [
        ...[String(Math.min(minRound, game.rounds)), String(maxTension)],
        `${scenario.pillars[pillar]!.name}: level ${level}`,
      ]),
    );
    for (const [k, { locks }] of scenario.interims.entries())
      for (const { clause, option } of locks)
        expect(interims[k]![4]).toContain(scenario.clauses[clause]!.options[option]!.name);
    const deployments = rowsOf(pageOf(html, TABLES), 'deployments').slice(1);
    expect(deployments.map(row => row.slice(0, 3))).toEqual(
      scenario.deployments.map(({ name, text, party, rival }) => [
        `${name}. ${text}`,
        scenario.parties[party]!.short,
        scenario.parties[rival]!.short,
      ]),
    );
    const endings = rowsOf(pageOf(html, 'Facilitator: the score'), 'endings').slice(1);
    const counting = scenario.endings.filter(({ points }) => points.some(point => point !== 0));
    expect(endings.map(row => [row[0], ...row.slice(3).map(numberIn)])).toEqual(
      counting.map(({ name, text, points }) => [`${name}. ${text}`, ...points]),
    );
  });

  it('names suspicion, interim deals and the last round in their rounds', () => {
    const rows = rowsOf(pageOf(html, 'Facilitator: the course of the game'), 'course').slice(1);
    expect(rows).toHaveLength(game.rounds);
    for (const [at, row] of rows.entries()) {
      const [told, round] = [row[3]!, at + 1];
      expect(told.includes('suspicion')).toBe(rules.decayRounds.includes(round));
      expect(told.includes('No mediator')).toBe(round === game.rounds);
      expect(told.includes('Draw a card')).toBe(round >= rules.eventsFrom);
      for (const { name, minRound } of scenario.interims)
        expect(told.includes(name)).toBe(Math.min(minRound, game.rounds) === round);
    }
  });

  it('numbers the cards, and deals each of them once', () => {
    const titles = [...html.matchAll(/<div class="card"><h3>(.*?)<\/h3>/g)].map(([, title]) => wordsIn(title!));
    expect(titles).toEqual(scenario.events.map(({ title }, k) => `${k + 1} · ${title}`));
    for (const deal of rowsOf(pageOf(html, 'Cards'), 'deals').slice(1)) {
      const order = deal.at(-1)!.split(' ').map(Number);
      expect(order.sort((a, b) => a - b)).toEqual(scenario.events.map((_, k) => k + 1));
      for (const [party, variant] of deal.slice(1, -1).entries())
        expect(scenario.briefs[party]!.map(({ name }) => name)).toContain(variant);
    }
  });

  it('works an example out as the engine did, each line from the lines before', () => {
    const { state } = exampleGame(game);
    const rows = rowsOf(pageOf(html, 'Facilitator: a game to check yourself by'), 'score');
    const lines = rows.filter(([first]) => /^\d+$/.test(first!));
    expect(state.public.ending?.agreement).toBeTruthy();
    for (const party of scenario.parties.keys()) {
      const boxes = new Map(lines.map(row => [Number(row[0]), numberIn(row[3 + party]!)]));
      for (const [number, , formula] of lines)
        if (formula !== '') expect(worked(formula!, boxes), formula).toBe(boxes.get(Number(number)));
      expect(boxes.get(19)).toBe(state.public.ending!.scores[party]!.total);
    }
    expect(packOf(game)).toBe(html);
  });

  it('shows no-deal values to their own party and the facilitator alone', () => {
    const secret = scenario.parties.map(({ name }) => `${name}: your score`);
    const holders = html
      .split('<section>')
      .filter(page => page.includes('No-deal value at the start'))
      .map(page => wordsIn(/<h2>(.*?)<\/h2>/.exec(page)![1]!));
    expect(holders).toEqual([...secret, 'Facilitator: the score']);
  });
});

describe('the numbered rules', () => {
  afterAll(() => speak('en', AREAS));

  it('have a number for each bold one of docs/rules.md, and the same where the scenario sets none', async () => {
    const scenario = { ...world(3), rules: defaultRules(3, 3) };
    const game = compile({ ...scenario, lengths: [{ ...scenario.lengths[0]!, rules: {} }] });
    const numbers = numbersByRule(game);
    for (const language of LANGUAGES) {
      await speak(language, AREAS);
      const { paragraphs } = rulebook();
      const bold = paragraphs.filter(({ text }) => /\*\*[+−]?\d+\*\*/.test(text));
      expect(bold.map(({ id }) => id)).toEqual(Object.keys(numbers));
      // What the scenario says of its capitals, and what only a party's own sheet says, are no defaults.
      for (const { id, text } of bold.filter(each => !['5.4', '6.1', '8.3'].includes(each.id)))
        expect(withNumbers(id, text, numbers[id]!)).toBe(text);
    }
  });

  it('take the numbers of the scenario, as many rounds of suspicion as it has', async () => {
    await speak('en', AREAS);
    const game = compile(shipped('inf-endgame'), 'full');
    const numbers = numbersByRule(game);
    const said = (id: string): string =>
      withNumbers(id, rulebook().paragraphs.find(each => each.id === id)!.text, numbers[id]!);
    expect(said('6.1')).toBe('In rounds **3**, trust of adversaries above **4** falls by 1: suspicion.');
    expect(said('4.4')).toContain('depth **4** or more');
    expect(said('8.3')).toContain('the no-deal value **of its own sheet**, as');
  });
});
