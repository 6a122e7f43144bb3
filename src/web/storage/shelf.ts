/** A shelf of things by name in IndexedDB, or in memory where the browser allows no storage. */
import { del, entries, get, set } from 'idb-keyval';
import { database } from './database.ts';

export interface Shelf<T> {
  put(key: string, value: T): Promise<void>;
  get(key: string): Promise<T | null>;
  drop(key: string): Promise<void>;
  all(): Promise<T[]>;
}

/** Each shelf is a database of its own: a second store in one that exists would need its version raised. */
export function shelf<T>(name: string): Shelf<T> {
  const memory = new Map<string, T>();
  const { attempt } = database(`back-to-back-${name}`, name);
  return {
    async put(key, value) {
      memory.set(key, value);
      await attempt(db => set(key, value, db));
    },
    get: async key => memory.get(key) ?? (await attempt(db => get<T>(key, db))) ?? null,
    async drop(key) {
      memory.delete(key);
      await attempt(db => del(key, db));
    },
    async all() {
      const kept = (await attempt(db => entries<string, T>(db))) ?? [];
      return [...new Map([...kept, ...memory]).values()];
    },
  };
}
