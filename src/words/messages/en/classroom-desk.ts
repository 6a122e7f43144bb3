/** Keys and ways out, a class's people, tables looked for: what the console and the host's page ask beside acts on tables. */
export const classroomDesk = {
  key: 'Key',
  'key.open': 'Open',
  'key.console':
    'This browser has no key to this class. Enter its console key: it was shown when the class was opened. Who runs the server can also enter from the page for hosting.',
  'key.signOut': 'Sign out',
};
