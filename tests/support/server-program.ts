/** A server process for tests that kill it: takes its options as JSON, says its port, and runs until it is stopped. */
import { readFileSync } from 'node:fs';
import type { Scenario } from '../../src/engine/index.ts';
import { type HostOptions, host } from '../../src/server/host.ts';

export interface ProgramOptions {
  /** A parsed scenario as JSON: reading the YAML would be most of the start. */
  scenario: string;
  data: string;
  hostKey: string;
  databaseUrl?: string;
  databaseSchema?: string;
  /** As behind a proxy, which is then believed about addresses. */
  publicUrl?: string;
}

export async function main(text: string): Promise<void> {
  const { scenario, ...given } = JSON.parse(text) as ProgramOptions;
  const options: HostOptions = {
    ...given,
    host: '127.0.0.1',
    port: 0,
    strict: true,
    scenarios: [JSON.parse(readFileSync(scenario, 'utf8')) as Scenario],
    log: false,
    pace: 0,
    welcome: false,
  };
  const hosted = await host(options);
  process.once('SIGTERM', () => void hosted.close().then(() => process.exit(0)));
  process.stdout.write(`${JSON.stringify({ port: hosted.port })}\n`);
}

const [, , given] = process.argv;
if (given !== undefined)
  main(given).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
