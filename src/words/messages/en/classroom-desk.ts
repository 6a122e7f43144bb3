/** Keys and ways out, a class's people, tables looked for: what the console and the host's page ask beside acts on tables. */
export const classroomDesk = {
  key: 'Key',
  'key.open': 'Open',
  'key.console':
    'This browser has no key to this class. Enter its console key: it was shown when the class was opened. Who runs the server can also enter from the page for hosting.',
  'key.signOut': 'Sign out',
  'people.rename.name': 'Rename {name}',
  'people.rename.title': 'The name of {name}',
  'people.rename.field': 'Name, as the class knows them',
  'people.rename.about': 'The name changes on every page and in exports. Seat, code and moves stay.',
  'console.find': 'Find a table: name, number, who sits there',
  'console.order': 'Order',
  'console.order.number': 'By number',
  'console.order.waiting': 'Waiting for people first',
  'console.found': '{shown} of {of, plural, one {# table} other {# tables}}',
  'console.open.time.name': 'Time at {table}',
  'console.open.inject.name': 'Inject at {table}',
  'console.open.message.name': 'Message to {table}',
  'console.open.channels.name': 'Talk at {table}',
  'console.open.back.name': 'Take back at {table}',
  'console.open.override.name': 'Put right at {table}',
};
