/** What a class's tables are called. */
import { say } from './say.ts';

/** The server names tables by their number, in English; a reader sees them in their own language. */
export function tableName(name: string): string {
  const [, number] = /^Table (\d+)$/.exec(name) ?? [];
  return number ? say('class.table', { number }) : name;
}
