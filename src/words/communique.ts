/** The agreement as one page: articles from its clauses, conditions from its riders, the yardsticks (rule 7.8). */
import { YARDSTICKS, type Yardstick } from '../engine/scenario.ts';
import type { Agreement, Ending, Scenario } from '../engine/types.ts';
import { conditionText } from './conditions.ts';
import { clauseName, optionName, voices } from './names.ts';
import { perMille, quoted } from './numbers.ts';
import { outcomeText } from './outcomes.ts';
import { say } from './say.ts';

export interface Article {
  heading: string;
  /** "Phase 4: “Deferred”. …", a sentence or two each. */
  paragraphs: string[];
}

export interface Communique {
  title: string;
  preamble: string;
  articles: Article[];
  /** What each yardstick reached, in words and per mille. */
  yardsticks: { name: Yardstick; reached: string; perMille: number }[];
  closing: string;
}

export const yardstickName = (yardstick: Yardstick): string => say(`yardstick.${yardstick}`);

function sentence(scenario: Scenario, clause: number, option: number): string {
  const text = scenario.clauses[clause]?.options[option]?.text ?? '';
  const name = quoted(optionName(scenario, clause, option));
  return say('communique.clause', { clause: clauseName(scenario, clause), option: name, text }).trim();
}

/** An article a group that moves; clauses left at the status quo are not mentioned. */
function articles(scenario: Scenario, agreement: Agreement): Article[] {
  const moved = scenario.groups.flatMap((group, at) => {
    const paragraphs = scenario.clauses.flatMap((clause, index) => {
      const option = agreement.options[index] ?? 0;
      return clause.group === at && option > 0 ? [sentence(scenario, index, option)] : [];
    });
    return paragraphs.length > 0 ? [{ heading: group.name, paragraphs }] : [];
  });
  const riders = agreement.text.riders.map((rider, at) =>
    say('communique.rider', {
      condition: conditionText(scenario, rider.when),
      clause: clauseName(scenario, rider.clause),
      option: quoted(optionName(scenario, rider.clause, rider.then)),
      open: agreement.open.includes(at) ? 'yes' : 'no',
    }),
  );
  const all = riders.length > 0 ? [...moved, { heading: say('communique.conditions'), paragraphs: riders }] : moved;
  return all.map((article, at) => ({
    ...article,
    heading: say('communique.article', { number: at + 1, heading: article.heading }),
  }));
}

function yardsticks(ending: Ending): Communique['yardsticks'] {
  return YARDSTICKS.map((name, at) => {
    const value = ending.yardsticks[at] ?? 0;
    const reached = say('communique.yardstick', { name: yardstickName(name), share: perMille(value) });
    return { name, reached, perMille: value };
  });
}

/** A page for any ending: without an agreement it says so and lists no articles. */
export function communique(scenario: Scenario, ending: Ending): Communique {
  const { agreement, outcome } = ending;
  if (!agreement)
    return {
      title: say('communique.title.none', { scenario: scenario.title, outcome: say('ended.inside', { outcome }) }),
      preamble: outcomeText(outcome),
      articles: [],
      yardsticks: yardsticks(ending),
      closing: say('communique.closing.none'),
    };
  const members = agreement.members.flatMap((member, party) => (member ? [party] : []));
  return {
    title: say('communique.title', { scenario: scenario.title }),
    preamble: say('communique.preamble', { parties: voices(scenario, members) }),
    articles: articles(scenario, agreement),
    yardsticks: yardsticks(ending),
    closing: say('communique.closing', { round: agreement.round }),
  };
}
