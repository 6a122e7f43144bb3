/** What the fields of the format are for. Not in the index: only who shows the format makes its area ready. */
import type { MessageId } from './messages/ids.ts';
import { say, type Values } from './say.ts';

/** Of a description in the schema, which is the id of a message; tests/unit/scenario/format.test.ts holds all of them to be there. */
export const aboutText = (id: string, values?: Values): string => say(id as MessageId, values);
