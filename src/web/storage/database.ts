/** One store of the browser's database, as long as the browser has one for us. */
import { createStore, type UseStore } from 'idb-keyval';

export interface Database {
  /** Whether what is put there outlives this page. Known for certain after the first access. */
  isThere(): boolean;
  /** Works on the store; from the first failure on (private windows, blocked storage), gives null. */
  attempt<T>(work: (store: UseStore) => Promise<T>): Promise<T | null>;
}

export function database(name: string, store: string): Database {
  let opened: UseStore | null = null;
  let there = true;
  return {
    isThere: () => there,
    async attempt(work) {
      if (!there) return null;
      try {
        opened ??= createStore(name, store);
        return await work(opened);
      } catch {
        there = false;
        return null;
      }
    },
  };
}
