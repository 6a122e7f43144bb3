/** What a finished game comes to. */
export const wordsDebrief = {
  'number.grouped': '{value, number}',

  'branch.common':
    'From move {at} in round {round}, the commonest ending of {games, plural, one {{games} game} other {{games} games}} was {ending} ({share}).',
  'branch.actual': 'What happened, {ending}, came in {share}.',
  'branch.better': 'In these games, {gains}.',
  'branch.better.party': '{party} did better than its {score} in {share}',
  'branch.spread': 'The middle half of the games gave {ranges}.',
  'branch.spread.told': 'The middle half of the games gave {ranges}; {told}.',
  'branch.range': '{party} {low} to {high}',
  'branch.range.one': '{party} {low}',
  'branch.less': '{parties} really scored less',
  'branch.more': '{parties} more',

  'space.none': 'No text could be written that enough capitals would have ratified.',
  'space.noZone':
    'Of {exact, select, yes {} other {about }}{all} deals none was better than no agreement for everyone: there was no zone of agreement.',
  'space.nothing':
    'Of {exact, select, yes {} other {about }}{all} deals none was better than no agreement for everyone: there was nothing in it for somebody.',
  'space.some':
    'Of {exact, select, yes {} other {about }}{all} deals {exact, select, yes {} other {about }}{good} ({share}) were better than no agreement for everyone.',
  'space.few': 'fewer than 1 in 200',
  'space.gain': '{gain} {party}',
  'left.none.agreed': 'Nothing was left on the table: no other text gave anyone more at no other’s cost.',
  'left.none.alone': 'No text gave anyone more than no agreement at no other’s cost.',
  'left.some.agreed': 'Points that could be had more at no other’s cost: {gains}.',
  'left.some.alone': 'Points that could be had more than without an agreement, at no other’s cost: {gains}.',
  'left.gain': '{party} up to {gain}',

  'effort.none': 'No round was played.',
  'effort.spent': 'Practical work took {work, plural, one {# point} other {# points}} of effort and posture {posture}.',
  'effort.loudest': 'Posture was loudest from {parties} ({points}).',
  'effort.tension': 'Tension rose most in round {round}, by {rise} to {tension}.',
  'texts.moved':
    'The working text ended away from the status quo in {moved} of {clauses, plural, one {# clause} other {# clauses}}.',
  'texts.still': 'No party ever moved its public position.',
  'texts.most': 'In public, {parties} moved most, by {steps, plural, one {# step} other {# steps}}.',
  'gates.open': 'The working groups opened every option before the end.',
  'gates.shut':
    '{shut} of {gates, plural, one {# option} other {# options}} could never be written for lack of joint work. The nearest was {option}{missing, plural, =0 {: the points were there, but a level rises only once a round} one {, # counted point short} other {, # counted points short}}.',
  'margins.none': 'No text was ever offered, so no capital had one to judge.',
  'margins.round': 'In round {round}, {told}.',
  'margins.willing': '{parties} would have ratified it as home stood',
  'margins.short': '{party} was {points, plural, one {# point} other {# points}} of support short',
  'margins.short.affordable':
    '{party} was {points, plural, one {# point} other {# points}} of support short and could have bought {points, plural, one {it} other {them}}',
  'margins.short.bought':
    '{party} was {points, plural, one {# point} other {# points}} of support short and bought {points, plural, one {it} other {them}}',
  'promises.none': 'Nobody promised anything, aloud or in secret.',
  'promises.made':
    '{made, plural, one {# promise} other {# promises}} made{secret, plural, =0 {} other {, {secret} of them in side letters}}: {kept} kept, {broken} broken, {running} not yet due.',
  'offer.title.table': 'Tabled by {party}',
  'offer.title.amend': 'Amendment of {party}',
  'offer.title.chair': 'The chair’s text, by {party}',
  'offer.title.caucus': 'Offered in a caucus by {party}',
  'offer.title.settlement': 'Shown by {party}',
  'offer.mediator': 'the mediator',
};
