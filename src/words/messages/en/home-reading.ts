/** The rulebook, sources, and why a game cannot be opened: wherever one reads. */
export const reading = {
  'rule.name': 'Rule {rule}',
  'source.label': '{sources, plural, one {Source:} other {Sources:}}',
  'dialog.close': 'Close',
  'glossary.title': 'Glossary',
  'glossary.none': 'Nothing of that name is explained.',
  'rules.title': 'The rules',
  'rules.about':
    'Numbers in bold are the defaults; a scenario, and each length of game, may set its own. Everything that happens in a game names the rule that made it happen.',
  'rules.find': 'Find',
  'rules.find.about': 'trust, red line, 3.7 …',
  'rules.chapters': 'Chapters',
  'rules.none': 'No rule speaks of that.',

  'trouble.scenario': 'The game was played on another scenario ("{scenario}").',
  'trouble.digest':
    'The game was played on version {version} of the scenario, which reads differently from the one here.',
  'trouble.length': 'The scenario has no length of game called "{length}".',
  'trouble.seats': 'The game has {want} seats, the file names {got}.',
  'trouble.illegal': 'Move {step} ({move}) is not legal (rule {rule}).',
  'trouble.hash':
    'After move {step} the game does not stand where the file says. The file was changed, or made by other rules.',
  'trouble.result': 'The result in the file is not the one the moves lead to.',
  'trouble.place': '{path} (line {line}): {message}',
  'trouble.line': 'line {line}: {message}',
  'trouble.large': 'The file is too large for a game ({bytes} bytes).',
  'trouble.noScenario': 'The scenario "{scenario}" is not part of this edition.',
  'trouble.noGame': 'There is no such game on this machine.',
  'trouble.noHistory': 'This scenario brings no record of how it went in the world.',
  'trouble.playing': 'This table still plays.',
  'trouble.going': 'This game is not over; resume it from the first page.',
};
