/** What the terminal shows: where things stand, the brief, the end. */
import { levelOf, type Party, ROLES, stageOf, type View } from '../../engine/index.ts';
import {
  cardTitle,
  communique,
  constituencyName,
  levelTitle,
  offerLines,
  pairName,
  plain,
  promiseText,
  promptText,
  redLineText,
  scoreLines,
  shortOf,
  stageTitle,
  statusText,
  trackName,
  winnersText,
} from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { clauseText, shownText, worthText } from './draft.ts';
import type { Seats } from './seats.ts';

const bullets = (items: readonly string[]): string => items.join(' · ');

/** Round, phase, tracks, and what is asked. */
export function statusLines(seats: Seats, view: View): string {
  const { game } = seats;
  const { scenario } = game;
  const pub = view.public;
  const entry = game.calendar[Math.max(0, pub.round - 1)];
  const prompt = promptText(scenario, view, game.rules.effort);
  const pillars = pub.pillars.map(({ level, work }, k) => `${scenario.pillars[k]?.short} ${level} (+${work})`);
  const parties = scenario.parties.map(
    (_, party) => `${shortOf(scenario, party)} ${(pub.support[party] ?? []).join('/')}`,
  );
  return [
    say('terminal.round', {
      round: pub.round,
      rounds: pub.rounds,
      date: entry?.date ?? '',
      stage: stageTitle(stageOf(pub.phase)),
    }),
    `  ${bullets([say('terminal.tension', { tension: pub.tension }), ...pub.tracks.map((value, k) => `${trackName(scenario, k)} ${value}`)])}`,
    `  ${say('terminal.trust', { pairs: bullets(pub.trust.map((value, pair) => `${pairName(scenario, pair)} ${value}`)) })}`,
    `  ${say('terminal.pillars', { pillars: bullets(pillars) })}`,
    `  ${say('terminal.support', { parties: bullets(parties) })}`,
    `  ${say('terminal.you', { party: shortOf(scenario, seats.seat), capital: view.own?.capital ?? 0 })}`,
    ...proposalLines(seats, view),
    say('terminal.prompt', { title: prompt.title, text: prompt.text }),
  ].join('\n');
}

/** The text one has to answer, or vote on, with its worth. */
function proposalLines(seats: Seats, view: View): string[] {
  const pub = view.public;
  const { caucus } = view.own ?? { caucus: null };
  if (pub.phase.at === 'answer' && pub.proposal !== null) {
    const heading = say('terminal.proposed', { party: shortOf(seats.game.scenario, pub.proposal.by) });
    return [shownText(seats, view, pub.proposal.text, heading)];
  }
  if (pub.phase.at === 'settlement' && pub.settlement !== null) {
    return [shownText(seats, view, pub.settlement, say('terminal.mediator'))];
  }
  if (pub.phase.at === 'vote' && pub.initialled !== null) {
    return [shownText(seats, view, pub.initialled.text, say('terminal.initialled'))];
  }
  if (pub.phase.at === 'caucus' && caucus !== null) {
    return [
      ...offerLines(seats.game.scenario, caucus),
      ...(caucus.text === null ? [] : [worthText(seats, view, caucus.text)]),
    ];
  }
  if (pub.phase.at === 'event') return choiceLines(seats, pub.phase.card);
  return [];
}

function choiceLines(seats: Seats, card: number): string[] {
  const event = seats.game.scenario.events[card];
  const options = event?.choice?.options ?? [];
  return [
    say('terminal.card', { card: cardTitle(seats.game.scenario, card), text: event?.text ?? '' }),
    ...options.map(
      ({ name, text, cost }, k) => `  ${say('terminal.choice', { number: k + 1, option: name, text, cost })}`,
    ),
  ];
}

/** The confidential brief, its variant, the red lines of the menu and what every option is worth. */
export function briefText(seats: Seats, view: View): string {
  const { game, seat } = seats;
  const { scenario } = game;
  const variant = scenario.briefs[seat]?.[view.own?.brief ?? 0];
  const lines = (scenario.redLines[seat] ?? []).map(
    (line, k) =>
      `  ${say('terminal.brief.line', { number: k + 1, words: line.text, line: redLineText(scenario, line) })}`,
  );
  return [
    scenario.briefTexts[seat] ?? '',
    ...(variant === undefined ? [] : [say('terminal.brief.variant', { name: variant.name, text: variant.text })]),
    say('terminal.constituencies'),
    ...ROLES.map((role, k) => {
      const constituency = constituencyName(scenario, seat, k === 0 ? 0 : k === 1 ? 1 : 2);
      return `  ${say('terminal.constituency', { role, constituency })}`;
    }),
    say('terminal.redLines'),
    ...(lines.length > 0 ? lines : [`  ${say('terminal.none')}`]),
    say('terminal.clauses'),
    ...scenario.clauses.map((_, clause) => clauseText(seats, view, clause, seat)),
  ].join('\n');
}

/** The working text, everyone's position, red lines, promises. */
export function tableText(seats: Seats, view: View): string {
  const { scenario } = seats.game;
  const pub = view.public;
  const lines = pub.redLines.flatMap((own, party) =>
    own.map((line, k) => {
      const told = { party: shortOf(scenario, party), number: k + 1, line: redLineText(scenario, line) };
      return `  ${say('terminal.redLine', { ...told })}`;
    }),
  );
  const promises = pub.promises.map(
    (promise, k) =>
      `  ${say('terminal.promise', {
        ...{ number: k + 1, promise: promiseText(scenario, promise), status: statusText(promise.status) },
      })}`,
  );
  const positions = pub.positions.map((options, party) =>
    shownText(seats, view, { options, riders: [] }, say('terminal.position', { party: shortOf(scenario, party) })),
  );
  return [
    shownText(seats, view, { options: pub.text, riders: [] }, say('terminal.working')),
    ...positions,
    ...lines,
    ...promises,
  ].join('\n');
}

/** Communiqué, scores, winner. */
export function endText(seats: Seats): string {
  const { game, state } = seats;
  const { scenario } = game;
  const ending = state.public.ending;
  if (ending === null) return say('terminal.running');
  const page = communique(scenario, ending);
  const articles = page.articles.flatMap(article => [article.heading, ...article.paragraphs.map(text => `  ${text}`)]);
  const score = (party: Party): string => {
    const parts = scoreLines(scenario, ending, party).filter(line => line.id !== 'total');
    const total = ending.scores[party]?.total ?? 0;
    const detail = parts.map(line => `${line.label.toLowerCase()} ${plain(line.value)}`).join(', ');
    const told = { party: shortOf(scenario, party), total: plain(total), parts: detail };
    return `  ${say('terminal.score', { ...told, level: levelTitle(levelOf(game, total)) })}`;
  };
  return [
    page.title,
    page.preamble,
    ...articles,
    page.yardsticks.map(yardstick => yardstick.reached).join(' · '),
    page.closing,
    say('terminal.scores'),
    ...scenario.parties.map((_, party) => score(party)),
    winnersText(scenario, ending),
  ].join('\n');
}
