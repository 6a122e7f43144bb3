import { printSheets } from './print-sheets.ts';

/** The printed pack. */
export const print = {
  ...printSheets,

  'print.version': '{parties} parties, {clauses} clauses, {rounds} rounds. Version {version}.',
  'print.pack': 'In this pack',
  'print.pack.all': 'For everybody: background, clauses, the rules on a card',
  'print.pack.seat': 'For each delegation alone: its confidential brief, its payoff sheet, its home and its score',
  'print.pack.facilitator':
    'For the facilitator: the course of the game, tables, sheets for numbers and scores, the numbered rules, a worked example, the cards',
  'print.pack.end': 'For the end: the communiqué',
  'print.rounds': 'The rounds',
  'print.round': 'Round',
  'print.date': 'Date',
  'print.background': 'Background',
  'print.parties': 'The parties',
  'print.party': 'Party',
  'print.wants': 'What it wants',
  'print.clause': '{text} Rests on: {pillar}.',
  'print.option': 'Option',
  'print.need': 'Level needed',
  'print.clauses': 'The clauses',
  'print.rules': 'The rules on a card',
  'print.rules.phases': 'The game lasts {rounds} rounds. Each has these phases:',
  'print.rules.effort':
    'Effort: each party splits {effort} points a round in secret among posture, work (by pillar), home (at most {home}) and one back channel. All are shown at once; home and back channel stay secret.',
  'print.rules.work':
    "Work: add up a pillar's work, but count at most twice the second-largest share. {cost} counted points raise it one level, at most one a round, up to {max}. At tension {dull} or more each party's work counts one point less.",
  'print.rules.posture':
    'Posture: 1 gives the hard constituency +{one}. 2 or more gives it +{two}, takes 1 from the dove and 1 trust from each adversary, and allows a red line (at most {lines}).',
  'print.rules.tension': 'Tension moves with the sum of all posture: {steps}. At {max} the talks break down.',
  'print.rules.home':
    'Home: the lowest constituency +1; a second point does it again and costs {second} capital. Without home or posture the hard one loses 1; {quiet} or more work costs it 1.',
  'print.rules.table':
    'The table opens in round {from}. Each has {turns} turns: as many free acts as it likes, then one action, which ends the turn.',
  'print.rules.accept.all': 'All must accept.',
  'print.rules.accept.some': '{needed} must accept.',
  'print.rules.vote':
    'At home a view is support plus watched worths ÷ {divisor}. Missing points cost {cost} capital each.',
  'print.rules.capital': 'Capital: {start} at the start, {round} a round, at most {max}.',
  'print.rules.score':
    'Score: the worth of the agreement to you, less slippage: (trust missing to {trust}) × depth ÷ {divisor}; then durability, red lines, home, security and credit, line by line on your own sheet. The highest wins, only with an agreement in force.',

  'print.brief': '{party}: brief',
  'print.brief.secret': 'Confidential. For the delegation of {party} only.',
  'print.payoff': '{party}: payoff sheet',
  'print.payoff.secret':
    'Confidential. You hold one of the variants; add its column to the worth. Option 0 is worth 0.',
  'print.clause.head': 'Clause',
  'print.says': 'What it says',
  'print.worth': 'Worth',
  'print.home': '{party}: at home',
  'print.constituency': 'Constituency',
  'print.constituency.role': '{name} ({role, select, hard {hard} institutional {institutional} other {dove}})',
  'print.watches': 'Watches',
  'print.support': 'Support at the start',
  'print.need.all': 'Every constituency must reach {all}.',
  'print.need.hard': 'The hard constituency must reach {hard}, and one of the others {other}.',
  'print.need.raised': 'With {clause} at {option} or further, the hard one must reach {hard}.',
  'print.redLines': 'Red lines you may declare',
  'print.redLine': '{line}. {words}',
  'print.effort': 'Your effort, round by round',
  'print.effort.posture': 'Posture',
  'print.effort.work': 'Work {pillar}',
  'print.effort.home': 'Home',
  'print.effort.back': 'Back channel to',
  'print.effort.capital': 'Capital left',

  'print.course': 'Facilitator: the course of the game',
  'print.course.deal':
    'Deal each delegation its brief, payoff, home and score sheets, and tell it which variant of its brief holds: shuffle slips, or use a ready-made deal (with the cards). Give them time to read.',
  'print.course.round': 'Each round: read the entry of the calendar and apply its effects. Then the card (see there).',
  'print.course.effort':
    'Collect the split of effort from all before any is shown. For each party in turn posture, then home (3.3, 3.10, 3.12); then tension (3.6, 3.7), pillars (3.8, 3.9, 3.11), back channels (3.13), promises broken (4.13), and capital (3.15).',
  'print.course.table': 'From round {from} the delegations sit down, in an order that moves one seat each round.',
  'print.course.vote': 'When a text is initialled, draw one more card, and let all vote at once (5.3–5.7).',
  'print.course.after':
    'After a round: suspicion if the round has it, complacency (6.2), promises that fall due (4.13).',
  'print.course.debrief':
    'Keep at least a third of the time for the debrief. Grade the plan and the memo, not the score.',
  'print.course.entry': '{title}. {text}',
  'print.course.read': 'What is read out',
  'print.course.effects': 'Effects',
  'print.numbers': 'Facilitator: the numbers',
  'print.numbers.start': 'Start',
  'print.numbers.tension': 'Tension',
  'print.numbers.trust': 'Trust {pair}',
  'print.numbers.support': '{party}: {constituency}',
  'print.card.option':
    '{effects}{cost, plural, =0 {} other { Costs {cost} capital.}}{fallback, select, yes { (When nobody answers.)} other {}}',
  'print.card.decides': '{party} decides:',
  'print.cards': 'Cards',
  'print.cards.cut': 'Cut along the dashes and shuffle.',
  'print.communique': 'Communiqué: {scenario}',
  'print.communique.agreed': 'The delegations have agreed on the text marked below.',
  'print.communique.conditions': 'Conditions (IF … THEN …)',
  'print.communique.measure': 'It is measured by: {yardsticks}.',
  'print.communique.signed': 'Initialled and ratified',
  'print.communique.delegation': 'Delegation',
  'print.communique.initials': 'Initials',
  'print.communique.ratified': 'Ratified (yes or no)',
};
