/** A server for the tests of one file, over a folder of its own. */
import { afterAll, beforeAll } from 'vitest';
import { folder, openServer, type Running } from './classroom.ts';

export interface Served {
  readonly url: string;
  /** The store's folder. */
  readonly path: string;
  /** Stops it and starts it over what it left. */
  again(): Promise<void>;
}

/** Starts before the file's first test and is gone after its last. */
export function served(): Served {
  const data = folder();
  let server: Running;
  const open = async (): Promise<void> => {
    server = await openServer({ data: data.path });
  };
  beforeAll(open);
  afterAll(async () => {
    await server.stop();
    data.remove();
  });
  return {
    path: data.path,
    get url() {
      return server.url;
    },
    again: async () => {
      await server.stop();
      await open();
    },
  };
}
