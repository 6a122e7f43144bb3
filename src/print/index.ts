/** A scenario on paper: one HTML page that needs nothing else, so that a class can go on without a network. */
import { compile, type Scenario } from '../engine/index.ts';
import type { Rulebook } from '../words/rulebook.ts';
import { cssFor, type Paper } from './css.ts';
import { examplePage } from './example.ts';
import { cardPages, communiqueForm, coursePage, numbersPage } from './facilitator.ts';
import { escaped } from './html.ts';
import { numberedRules } from './numbered-rules.ts';
import { backgroundPage, clausePages, coverPage } from './public.ts';
import { rulesCard } from './rules-card.ts';
import { scoreKeyPage } from './score-form.ts';
import { seatPages } from './seat.ts';
import { tablesPage } from './tables.ts';

export { PAPERS, type Paper } from './css.ts';

/** Nothing is fetched and nothing runs, whatever a scenario's texts say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The whole pack of one length of the scenario, in the language that is set.
 * @param rulebook docs/rules.md in the language that is set
 * @returns a complete HTML document; every text of the scenario in it is escaped
 */
export function printPack(scenario: Scenario, lengthId: string | undefined, paper: Paper, rulebook: Rulebook): string {
  const game = compile(scenario, lengthId);
  const pages = [
    coverPage(game),
    backgroundPage(game),
    clausePages(game),
    rulesCard(game),
    ...scenario.parties.map((_, party) => seatPages(game, party)),
    coursePage(game),
    tablesPage(game),
    numbersPage(game),
    scoreKeyPage(game),
    numberedRules(game, rulebook),
    examplePage(game),
    cardPages(game),
    communiqueForm(game),
  ];
  return `<!doctype html>
<html lang="${escaped(scenario.language ?? 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(scenario.title)}</title>
<style>${cssFor(paper)}</style>
</head>
<body>
${pages.join('\n')}
</body>
</html>
`;
}
