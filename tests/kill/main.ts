/**
 * `npm run test:kill`: kills the server at random points under load, 200 times with the embedded store and 50 times with
 * PostgreSQL (`-- embedded 40 SEED` for less, of one kind), and prints what was lost, which must be nothing.
 */
import { folder } from '../support/classroom.ts';
import { type KillReport, killTest } from '../support/kill.ts';
import { findPostgres } from '../support/postgres.ts';
import { buildProgram } from '../support/processes.ts';

const [only, times, seed = 'long'] = process.argv.slice(2);
const program = await buildProgram();

function say(store: string, report: KillReport): void {
  process.stdout.write(`${store}: ${JSON.stringify(report)}\n`);
  if (report.lost > 0 || report.duplicates > 0) process.exitCode = 1;
}

try {
  if (only !== 'postgres') {
    const data = folder();
    say('embedded', await killTest(program, { data: data.path }, Number(times ?? 200), seed));
    data.remove();
  }
  const database = only === 'embedded' ? null : await findPostgres();
  if (database) {
    const storage = { data: '', databaseUrl: database.url, databaseSchema: database.schema };
    const report = await killTest(program, storage, Number(times ?? 50), seed).finally(() => database.remove());
    say('PostgreSQL', report);
  }
} finally {
  program.remove();
}
