/** Working on a scenario's text: edits that keep its comments, its outline, and what may stand where. */
export { type Advice, adviceAt, type Completion, type KnownIds, meaningAt, shapesAt } from './advice.ts';
export { addItem, addKey, applyEdit, offsetOf, putAt, removeAt, setAt, type TextEdit } from './edits.ts';
export { idsOf } from './ids.ts';
export { addOption, removeClause, removeOption } from './options.ts';
export { type OutlineEntry, outlineOf } from './outline.ts';
export { addParty, type PartyTexts } from './party.ts';
export { type CursorPlace, placeAt } from './place.ts';
export type { Plain } from './write.ts';
