/** What is asked, why it was refused, and how talks may end. */
export const wordsCourse = {
  'refusal.badShape': 'The move is not complete. Fill in what is missing and try again.',
  'refusal.badSeat': 'That names a party that is not meant here. Choose another delegation.',
  'refusal.notYourTurn': 'It is another delegation’s turn. Wait until you are asked.',
  'refusal.wrongPhase': 'That cannot be done in this phase of the round: first comes what is asked of you now.',
  'refusal.over': 'The game is over. Open the debrief, or start again.',
  'refusal.badOption': '{choice} has no such option. Pick one of those listed.',
  'refusal.tooMuchEffort': 'That spends more effort than you have. Take points away until the rest is 0 or more.',
  'refusal.effortMismatch':
    'The parts of this split do not fit together. A red line needs 2 posture; home and back channel have limits.',
  'refusal.gated': '{it} needs a higher level of its pillar first. Choose a lower option, or put Work into the pillar.',
  'refusal.banked': '{it} may not fall below what has been banked. Choose that option or a further one.',
  'refusal.blocked': '{it} may no longer be written at this option. Choose another one.',
  'refusal.tooShallow': 'The text moves too little. Take more steps away from the status quo.',
  'refusal.tooManyChanges': 'An amendment changes too many clauses at once. Change fewer, or table the whole draft.',
  'refusal.noChange': 'Nothing is changed. Move at least one clause.',
  'refusal.tooManyRiders': 'The text has too many riders. Take one out.',
  'refusal.capital':
    'You do not have the political capital. Each round brings one more; pillars at 2 and 4 bring one as well.',
  'refusal.absent': 'A delegation is away from the table. Nothing can be proposed until it returns.',
  'refusal.notAllowed': 'The conditions for that are not met yet. The rule says what they are.',
  'refusal.already': 'That has been done already and cannot be repeated.',
  'refusal.limit': 'You have reached the limit for that. Wait until one of those running has ended.',
  refused: '{text} (Rule {rule})',

  'prompt.over': 'The talks are over',
  'prompt.over.text': 'See what became of them.',
  'prompt.waiting': 'Waiting for {parties}.',
  'prompt.sealed': 'Your effort is sealed',
  'prompt.voted': 'Your vote is cast',
  'prompt.mediated': 'You have answered the mediator',
  'prompt.others': 'The others are at it',
  'prompt.decision':
    'Every round asks the same first: how much effort for the gallery at home, and how much for the working groups that make a text possible?',
  'prompt.event': 'A decision: {card}',
  'prompt.event.text': 'This one is left to you. Read what each choice does, then choose.',
  'prompt.capitals':
    'Capitals: split {effort, plural, =0 {no points} =1 {one point} =2 {two points} =3 {three points} =4 {four points} =5 {five points} =6 {six points} other {# points}} of effort in secret',
  'prompt.capitals.text':
    'Posture pleases the gallery at home, work in the pillars makes better texts possible. The others see neither until all are in.',
  'prompt.answer': 'Answer the proposal',
  'prompt.answer.text': 'Accept it, or refuse with a reason.',
  'prompt.answer.proposal': '{proposal} Accept it, or refuse with a reason.',
  'prompt.caucus': 'You are asked to a caucus by {party}',
  'prompt.caucus.text': 'Nobody else hears what is offered. Accept it, or decline with a reason.',
  'prompt.chair': 'The chair’s text',
  'prompt.chair.text': 'The turns are over with nothing initialled. You may put one single text to everyone, or pass.',
  'prompt.settlement': 'The mediator shows a better text',
  'prompt.settlement.text':
    'It gives every delegation at least one point more. If all accept, it replaces the initialled one.',
  'prompt.vote': 'Home: cast your vote',
  'prompt.vote.text':
    'The forecast shows how your three constituencies see the text, and what it would cost to bring them round.',
  'prompt.away': 'You are away from the table',
  'prompt.away.text': 'Return, for one capital if you have it, or stay away: two rounds running end the talks.',
  'prompt.turn': 'Your turn at the table',
  'prompt.turn.last': 'Your last turn this round',
  'prompt.turn.text':
    'Promises, disclosures and a caucus are free acts. Then one action ends the turn: table a draft, amend the working text, bank an interim deal, or pass.',

  'ended.inside':
    '{outcome, select, agreement {agreement in force} interim {no agreement, but something banked} walkout {walk-out} breakdown {breakdown} other {no deal}}',
};
