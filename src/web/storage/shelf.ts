/** A shelf of things by name in IndexedDB, or in memory where the browser allows no storage. */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

export interface Shelf<T> {
  put(key: string, value: T): Promise<void>;
  get(key: string): Promise<T | null>;
  drop(key: string): Promise<void>;
  all(): Promise<T[]>;
}

/** Each shelf is a database of its own: a second store in one that exists would need its version raised. */
export function shelf<T>(name: string): Shelf<T> {
  const memory = new Map<string, T>();
  let store: UseStore | null = null;
  let durable = true;
  /** From the first failure on (private windows, blocked storage) memory is all there is. */
  const attempt = async <R>(work: (store: UseStore) => Promise<R>): Promise<R | null> => {
    if (!durable) return null;
    try {
      store ??= createStore(`back-to-back-${name}`, name);
      return await work(store);
    } catch {
      durable = false;
      return null;
    }
  };
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
