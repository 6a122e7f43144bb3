/** What the terminal shows: where things stand, the brief, the end. */
import { levelOf, type Party, ROLES, stageOf, type View } from '../../engine/index.ts';
import {
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
  const parties = scenario.parties.map(
    (_, party) => `${shortOf(scenario, party)} ${(pub.support[party] ?? []).join('/')}`,
  );
  return [
    `Round ${pub.round} of ${pub.rounds} · ${entry?.date ?? ''} · ${stageTitle(stageOf(pub.phase))}`,
    `  ${bullets([`Tension ${pub.tension}`, ...pub.tracks.map((value, k) => `${trackName(scenario, k)} ${value}`)])}`,
    `  Trust: ${bullets(pub.trust.map((value, pair) => `${pairName(scenario, pair)} ${value}`))}`,
    `  Pillars: ${bullets(pub.pillars.map(({ level, work }, k) => `${scenario.pillars[k]?.short} ${level} (+${work})`))}`,
    `  Support (${ROLES.join('/')}): ${bullets(parties)}`,
    `  You are ${shortOf(scenario, seats.seat)}; capital ${view.own?.capital ?? 0}`,
    ...proposalLines(seats, view),
    `${prompt.title}. ${prompt.text}`,
  ].join('\n');
}

/** The text one has to answer, or vote on, with its worth. */
function proposalLines(seats: Seats, view: View): string[] {
  const pub = view.public;
  const { caucus } = view.own ?? { caucus: null };
  if (pub.phase.at === 'answer' && pub.proposal !== null) {
    return [shownText(seats, view, pub.proposal.text, `Proposed by ${shortOf(seats.game.scenario, pub.proposal.by)}:`)];
  }
  if (pub.phase.at === 'settlement' && pub.settlement !== null) {
    return [shownText(seats, view, pub.settlement, 'The mediator’s text:')];
  }
  if (pub.phase.at === 'vote' && pub.initialled !== null) {
    return [shownText(seats, view, pub.initialled.text, 'The initialled text:')];
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
    `${event?.title}: ${event?.text}`,
    ...options.map(
      (option, k) =>
        `  choose ${k + 1}: ${option.name}. ${option.text}${option.cost > 0 ? ` (${option.cost} capital)` : ''}`,
    ),
  ];
}

/** The confidential brief, its variant, the red lines of the menu and what every option is worth. */
export function briefText(seats: Seats, view: View): string {
  const { game, seat } = seats;
  const { scenario } = game;
  const variant = scenario.briefs[seat]?.[view.own?.brief ?? 0];
  const lines = (scenario.redLines[seat] ?? []).map(
    (line, k) => `  line ${k + 1}: ${line.text} (${redLineText(scenario, line)})`,
  );
  return [
    scenario.briefTexts[seat] ?? '',
    ...(variant === undefined ? [] : [`${variant.name}: ${variant.text}`]),
    'Constituencies:',
    ...ROLES.map((role, k) => `  ${role}: ${constituencyName(scenario, seat, k === 0 ? 0 : k === 1 ? 1 : 2)}`),
    'Red lines you may draw:',
    ...(lines.length > 0 ? lines : ['  none']),
    'Clauses:',
    ...scenario.clauses.map((_, clause) => clauseText(seats, view, clause, seat)),
  ].join('\n');
}

/** The working text, everyone's position, red lines, promises. */
export function tableText(seats: Seats, view: View): string {
  const { scenario } = seats.game;
  const pub = view.public;
  const lines = pub.redLines.flatMap((own, party) =>
    own.map((line, k) => `  ${shortOf(scenario, party)} red line ${k + 1}: ${redLineText(scenario, line)}`),
  );
  const promises = pub.promises.map(
    (promise, k) => `  promise ${k + 1}: ${promiseText(scenario, promise)} (${statusText(promise.status)})`,
  );
  const positions = pub.positions.map((options, party) =>
    shownText(seats, view, { options, riders: [] }, `Position of ${shortOf(scenario, party)}:`),
  );
  return [
    shownText(seats, view, { options: pub.text, riders: [] }, 'Working text:'),
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
  if (ending === null) return 'The game is not over.';
  const page = communique(scenario, ending);
  const articles = page.articles.flatMap(article => [article.heading, ...article.paragraphs.map(text => `  ${text}`)]);
  const score = (party: Party): string => {
    const parts = scoreLines(scenario, ending, party).filter(line => line.id !== 'total');
    const total = ending.scores[party]?.total ?? 0;
    const detail = parts.map(line => `${line.label.toLowerCase()} ${plain(line.value)}`).join(', ');
    return `  ${shortOf(scenario, party)}: ${plain(total)} (${detail}). ${levelTitle(levelOf(game, total))}`;
  };
  return [
    page.title,
    page.preamble,
    ...articles,
    page.yardsticks.map(yardstick => yardstick.reached).join(' · '),
    page.closing,
    'Scores',
    ...scenario.parties.map((_, party) => score(party)),
    winnersText(scenario, ending),
  ].join('\n');
}
