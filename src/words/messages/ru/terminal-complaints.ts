import type { Translation } from '../../catalogues.ts';
import type { terminalComplaints as english } from '../en/terminal-complaints.ts';

/** What the command line has to complain of. */
export const terminalComplaints: Translation<typeof english> = {
  'complain.language': 'языки: {known}, а не {language}',
  'complain.unread': '{scenario} нельзя читать на {language}; можно на: {known}',
};
