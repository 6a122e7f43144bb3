import type { Translation } from '../../catalogues.ts';
import type { terminalComplaints as english } from '../en/terminal-complaints.ts';

/** What the command line has to complain of. */
export const terminalComplaints: Translation<typeof english> = {
  'complain.language': 'les langues sont {known}, et non {language}',
  'complain.unread': '{scenario} ne peut se lire en {language} ; on le peut en : {known}',
};
