/** The menu, the mediation, the record, and words all tabs share. */
export const laterPanels = {
  'menu.save': 'Save the game as a file',
  'menu.tutorial': 'Tutorial',
  'menu.brisk.on': 'Let the others act at once',
  'menu.brisk.off': 'Let the others act one by one',
  'menu.calm.on': 'Reduce motion on the board',
  'menu.calm.off': 'Show motion on the board',
  'menu.leave': 'Leave the table',

  'mediation.title': 'What the mediator would change',
  'mediation.about':
    'It gives every delegation at least one point more than what was initialled. One refusal, and the initialled text stands.',
  'mediation.text': 'The mediator’s text',
  'mediation.initialled': 'The initialled text',
  'mediation.answered': 'You have {answer, select, yes {accepted} other {refused}}.',
  'mediation.accept': 'Accept the mediator’s text',
  'mediation.keep': 'Keep the initialled one',
  'over.open': 'Open the debrief',

  'news.since': 'Since your last move',
  'news.seen': 'Got it',

  'record.about': 'What was said and done, as far as you may know. A number after a line opens its rule.',
  'record.show': 'Show',
  'record.all': 'Everything',
  'record.words': 'What was said and done',
  'record.none': 'Nothing yet.',

  'head.clause': 'Clause',
  'head.working': 'Working text',
  'stepper.less': 'Less: {name}',
  'stepper.more': 'More: {name}',

  'gate.banked': 'banked at {option}',
  'gate.pillar': 'needs {pillar} {need}, now {level}',
  'gate.gone': 'no longer on the table',
  'gate.of': '{clause}: {why}',
};
