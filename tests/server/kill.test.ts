/** `kill -9` under load, a short form of `npm run test:kill`; and what else may befall a store. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder, HOST_KEY } from '../support/classroom.ts';
import { killTest } from '../support/kill.ts';
import { findPostgres } from '../support/postgres.ts';
import { buildProgram, type Program, startProgram } from '../support/processes.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

describe('a server killed at random points under load', () => {
  it('has lost nothing it acknowledged and stored nothing twice, with the embedded store', async () => {
    const data = folder();
    const report = await killTest(program, { data: data.path }, 4, 'short');
    data.remove();
    expect(report).toMatchObject({ kills: 4, lost: 0, duplicates: 0 });
    expect(report.acknowledged).toBeGreaterThan(0);
  });

  it('has lost nothing with PostgreSQL either', async () => {
    const database = await findPostgres();
    if (!database) return;
    const storage = { data: '', databaseUrl: database.url, databaseSchema: database.schema };
    const report = await killTest(program, storage, 2, 'short').finally(() => database.remove());
    expect(report).toMatchObject({ kills: 2, lost: 0, duplicates: 0 });
    expect(report.acknowledged).toBeGreaterThan(0);
  });
});

describe('a data folder', () => {
  it('belongs to one process at a time, and is free again after a kill', async () => {
    const data = folder();
    const options = { data: data.path, hostKey: HOST_KEY };
    const first = await startProgram(program, options);
    await expect(startProgram(program, options)).rejects.toThrow(/in use by another process/);
    await first.kill();
    const second = await startProgram(program, options);
    expect(await second.stop()).toBe(0);
    data.remove();
  });
});
