/** The end of a game, its replay, the tutorial, and the page about the game. */
export const laterEnd = {
  'end.where': '{scenario} · round {round} of {rounds}',
  'end.verdict': 'For {party}: {level}, {points, plural, one {# point} other {# points}}.',
  'end.mandates': 'What each was told to want',
  'end.actions': 'What next',
  'end.room': 'Debrief room',
  'end.again': 'Play again',
  'end.watch': 'Watch the replay',
  'end.share': 'Share a link',
  'end.print': 'Print',
  'end.link.long': 'This game is too long for a link; export it as a file instead.',
  'end.link.copied': 'The link is on your clipboard. Whoever opens it can watch this game.',
  'end.stays': 'What stays',
  'end.yardsticks': 'Yardsticks',
  'end.history': 'What really happened',
  'end.scores': 'Against its own mandate',
  'end.seat': '{party}, your seat',
  'end.you': 'you',
  'end.winner': 'winner',
  'end.level': 'Level',
  'score.row.raw': 'Raw value of the text',
  'score.row.raw.banked': 'Raw value of what is banked',
  'score.row.slippage': 'Slippage',
  'score.row.durability': 'Durability',
  'score.row.credit': 'Credit for own work',
  'score.row.extra': 'How it ended',
  'score.row.noDeal': 'No deal',
  'level.short.0': 'failure',
  'level.short.1': 'stalemate',
  'level.short.2': 'workable result',
  'level.short.3': 'success',
  'level.short.4': 'triumph',

  'points.title': 'Turning points',
  'points.none': 'Nothing moved far enough to call it one.',
  'point.pillar': '{pillar} reached level {level}: what it carries could be written from here on.',
  'point.tension': 'Tension rose by {by} in one round, to {to}.',
  'point.failedVote': 'The initialled text failed at home: {parties} did not ratify.',
  'point.banked': '{interim} was banked.',
  'point.initialled': 'A text proposed by {party} was initialled.',
  'point.refused':
    '{party} refused a text of {by} worth {worth} to it then; it ended with {final} from the table.{reason, select, none {} other { Its reason: {reason}.}}{common, select, yes { It was worth more to every party than what came.} other {}}',

  'watch.unopened': 'This game cannot be shown',
  'watch.history': 'What governments did: {scenario}',
  'watch.named': '{name}: {scenario}',
  'watch.own': 'Replay: {scenario}',
  'watch.controls': 'Replay',
  'step.back': 'Back',
  'step.next': 'Next',
  'watch.move': 'Move',
  'watch.move.at': 'Move {at} of {last}, round {round}',
  'watch.as': 'As',
  'watch.observer': 'an observer',
  'watch.all': 'everyone at once',
  'watch.log': 'What was known',
  'watch.round': 'R{round}',
  'watch.position': 'Where things stood',
  'watch.texts': 'Texts and positions',
  'watch.note': 'Note on this step',

  'tutorial.at': '{at} of {steps}',
  'tutorial.fold': 'Fold',
  'tutorial.unfold': 'Unfold',
  'tutorial.leave': 'Leave the tutorial',
  'tutorial.last': 'Play on',
  'tutorial.welcome.title': 'Your seat at the table',
  'tutorial.welcome':
    'You speak for {party}. In {rounds} rounds you try to bring home a text that your delegation, the others, and three publics of your own can live with. This takes about five minutes; the game is a real one and goes on afterwards.',
  'tutorial.brief.title': 'Your brief',
  'tutorial.brief':
    'What every option of every clause is worth to you, to the point. It is complete: there are no hidden traps. The others have briefs of their own, and you do not see them.',
  'tutorial.tracks.title': 'What everybody can see',
  'tutorial.tracks':
    'Trust makes promises worth something (rule 7.2). Tension at {max} ends the talks for everyone. The pillars are joint work: strong options may be written only when theirs stands high enough (rule 1.7).',
  'tutorial.board.title': 'The agenda',
  'tutorial.board':
    'One line a clause. At the left end is the way things are now, worth nothing to anyone; each stop to the right goes further. The marks show where each delegation has stood in public.',
  'tutorial.capitals.title': 'The one decision of each round',
  'tutorial.capitals':
    'You have {effort} effort to split in secret. Posture pleases your hard constituency, and costs trust and calm. Work raises a pillar, and does little alone. Home mends your weakest public. A back channel builds trust if the other side names you too. Try two on Work in one pillar, one on Home, and one on the back channel; the preview tells what is certain and what is not.',
  'tutorial.capitals.ask': 'Make your split and seal it to go on.',
  'tutorial.reveal.title': 'Cards on the table',
  'tutorial.reveal':
    'All splits were revealed at once: posture and work for everyone to see, home and back channels not. The record says what moved, and by which rule; any rule number opens the rulebook at that place.',
  'tutorial.second.title': 'Another round, and then the table',
  'tutorial.second':
    'From round {round} on, you sit down after Capitals. Events arrive between rounds; some ask somebody for a choice. Make your split again and wait for your turn to speak.',
  'tutorial.second.ask': 'The tutorial goes on when it is your turn at the table.',
  'tutorial.draft.title': 'Your draft',
  'tutorial.draft':
    'Move clauses until the whole is worth something to you. Beside it stands what it does before you commit: its value, what mistrust takes off, and whether your own home would ratify. A full text needs at least {least} steps; an amendment may change up to {most} clauses.',
  'tutorial.turn.title': 'Take your turn',
  'tutorial.turn':
    'Table a text, amend the working text, or pass. Promises and disclosures are free and come before that. A refusal is not a failure: it names a reason, and scripted delegations say what the text was worth to them and which one change would help most.',
  'tutorial.turn.ask': 'Table, amend or pass to go on.',
  'tutorial.close.title': 'And then home',
  'tutorial.close':
    'When all accept, the text is initialled, and goes to the vote at home. You may buy missing support with capital. The debrief at the end shows every mandate, the moments that decided, and what happened in the world. Good luck.',

  'about.title': 'About',
  'about.game':
    '<em>Back to Back</em> is a turn-based negotiation wargame for one player against scripted delegations. It runs wholly in this page: no account, no server, no network; games are kept in this browser and leave it only as files and links you make yourself.',
  'about.side':
    'The game takes no side. Each seat is scored against its own mandate only, and there is no correct treaty: the values are a designer’s judgement, written down in the scenario for anyone to dispute and change. Where figures are disputed the scenario shows both, with their sources. Delegations are named by their positions; the people they speak for hold many others.',
  'about.bots':
    'The scripted delegations see only what a person in their seat would see. The reasons they give are the terms of their own calculation, put into words.',
};
