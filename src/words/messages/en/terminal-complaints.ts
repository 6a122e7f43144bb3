/** What the command line has to complain of. */
export const terminalComplaints = {
  'complain.language': 'the languages are {known}, not {language}',
  'complain.unread': '{scenario} cannot be read in {language}; it can in: {known}',
};
