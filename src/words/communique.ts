/** The agreement as one page: articles from its clauses, conditions from its riders, the yardsticks (rule 7.8). */
import { YARDSTICKS, type Yardstick } from '../engine/scenario.ts';
import type { Agreement, Ending, Scenario } from '../engine/types.ts';
import { conditionText } from './conditions.ts';
import { clauseName, optionName, voices } from './names.ts';
import { capitalised, perMille, quoted } from './numbers.ts';
import { outcomeText, outcomeTitle } from './outcomes.ts';

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

const YARDSTICK_NAMES: Record<Yardstick, string> = {
  reciprocity: 'Reciprocity',
  transparency: 'Transparency',
  confidence: 'Mutual confidence',
};

export function yardstickName(yardstick: Yardstick): string {
  return YARDSTICK_NAMES[yardstick];
}

function sentence(scenario: Scenario, clause: number, option: number): string {
  const text = scenario.clauses[clause]?.options[option]?.text ?? '';
  return `${clauseName(scenario, clause)}: ${quoted(optionName(scenario, clause, option))}. ${text}`.trim();
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
  const riders = agreement.text.riders.map((rider, at) => {
    const branch = `${clauseName(scenario, rider.clause)} stands at ${quoted(optionName(scenario, rider.clause, rider.then))}`;
    const state = agreement.open.includes(at) ? ' This condition is still open.' : '';
    return `Should it be that ${conditionText(scenario, rider.when)}, ${branch}.${state}`;
  });
  const all = riders.length > 0 ? [...moved, { heading: 'Conditions', paragraphs: riders }] : moved;
  return all.map((article, at) => ({ ...article, heading: `Article ${at + 1}. ${article.heading}` }));
}

/** A page for any ending: without an agreement it says so and lists no articles. */
export function communique(scenario: Scenario, ending: Ending): Communique {
  const { agreement } = ending;
  const members = agreement ? agreement.members.flatMap((member, party) => (member ? [party] : [])) : [];
  return {
    title: agreement
      ? `${scenario.title}: joint communiqué`
      : `${scenario.title}: ${outcomeTitle(ending.outcome).toLowerCase()}`,
    preamble: agreement
      ? `${capitalised(voices(scenario, members))}, meeting as equals, have agreed as follows.`
      : outcomeText(ending.outcome),
    articles: agreement ? articles(scenario, agreement) : [],
    yardsticks: YARDSTICKS.map((name, at) => {
      const reached = ending.yardsticks[at] ?? 0;
      return { name, reached: `${YARDSTICK_NAMES[name]} ${perMille(reached)}`, perMille: reached };
    }),
    closing: agreement
      ? `Agreed in round ${agreement.round} of the talks.`
      : 'The delegations did not issue a common text.',
  };
}
