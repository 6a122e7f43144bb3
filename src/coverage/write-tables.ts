/** Tables as text. */
import type { Tables } from './tables.ts';

/** JSON with a line a row: compact, and a change shows which path it changed. */
export const writeTables = (tables: Tables): string => `${JSON.stringify(tables).replaceAll('],[', '],\n[')}\n`;
