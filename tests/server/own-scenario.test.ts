/** Scenarios the host brings: read by the parser, kept by digest, played by a class, and harmless. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/engine/scenario.ts';
import { digestOf } from '../../src/record/index.ts';
import type { Problem } from '../../src/scenario/index.ts';
import { LIMITS } from '../../src/wire/limits.ts';
import type { BringScenario, OfferedScenario } from '../../src/wire/scenarios.ts';
import { Client, folder, HOST_KEY, openClassroom, openServer, type Running } from '../support/classroom.ts';
import { fiveFiles, fiveScenario, miniFiles, miniScenario } from '../support/mini-scenario.ts';

const data = folder();
let server: Running;
beforeEach(async () => {
  server = await openServer({ data: data.path });
});
afterEach(async () => {
  await server.stop();
  data.remove();
});

async function hostOf(running: Running): Promise<Client> {
  const host = new Client(running.url);
  host.cookie = (await host.post('/api/host/login', { key: HOST_KEY })).cookie;
  return host;
}
const bring = (host: Client, files: BringScenario['files']) =>
  host.post<OfferedScenario>('/api/host/scenarios', { files });
const offered = async (host: Client) => (await host.get<OfferedScenario[]>('/api/host/scenarios')).body;
/** The mini scenario with one piece of its text exchanged. */
const changed = (from: string, to: string) =>
  miniFiles.map(({ name, text }) => ({ name, text: name === 'scenario.yaml' ? text.replace(from, to) : text }));

describe('a scenario that the host brings', () => {
  it('is offered, played by a class, and there again after a restart', async () => {
    const host = await hostOf(server);
    const digest = digestOf(miniScenario());
    const brought = await bring(host, [...miniFiles]);
    expect(brought).toMatchObject({ status: 201, body: { id: digest, title: miniScenario().title, own: true } });
    expect((await bring(host, [...miniFiles])).body.id).toBe(digest);
    expect((await offered(host)).filter(({ own }) => own)).toEqual([brought.body]);
    const room = await openClassroom(server.url, { scenario: digest, length: 'full' });
    expect(room.opened.class.scenario.digest).toBe(digest);
    const student = await room.join('Ann');
    const got = await student.client.get<Scenario>(`/api/me/${student.person}/scenario`);
    expect(digestOf(got.body)).toBe(digest);
    expect((await room.console.get<Scenario>(`/api/console/${room.id}/scenario`)).body).toEqual(got.body);
    await room.act({ act: 'start' });
    const page = await student.page();
    await page.until(({ held }) => held.table?.public?.phase?.at === 'capitals');
    await page.close();

    await server.stop();
    server = await openServer({ data: data.path });
    const again = await hostOf(server);
    expect((await offered(again)).filter(({ own }) => own)).toEqual([brought.body]);
    expect((await again.get<Scenario>(`/api/host/scenarios/${digest}`)).body).toEqual(got.body);
    const later = await openClassroom(server.url, { scenario: digest, length: 'short' });
    expect(later.opened.class.scenario.digest).toBe(digest);
  });

  it('is refused with every problem and its place, and nothing of it is kept', async () => {
    const host = await hostOf(server);
    const before = await offered(host);
    const refused = await bring(host, changed('tension: 3\n', 'tension: many\n'));
    expect(refused.error).toMatchObject({ code: 'badRequest', why: 'scenario', message: 'the scenario has 1 problem' });
    const [problem] = refused.error.problems as readonly Problem[];
    expect(problem).toMatchObject({ file: 'scenario.yaml', code: 'bad-type', line: 93, column: 12 });
    expect((await bring(host, [{ name: 'notes.md', text: 'x' }])).error.why).toBe('scenario');
    expect(await offered(host)).toEqual(before);
  });

  it('is refused when it is too large, too many files, or named like a path', async () => {
    const host = await hostOf(server);
    const large = [{ name: 'scenario.yaml', text: 'x'.repeat(LIMITS.scenarioBytes) }];
    expect((await bring(host, large)).status).toBe(413);
    const many = Array.from({ length: LIMITS.scenarioFiles + 1 }, (_, k) => ({ name: `brief.p${k}.md`, text: 'x' }));
    expect((await bring(host, many)).error).toMatchObject({ code: 'badRequest', at: 'files' });
    for (const name of ['../scenario.yaml', 'a/b.md', '', 'x'.repeat(81), 'scenario.yaml\n'])
      expect((await bring(host, [{ name, text: 'x' }])).error, name).toMatchObject({ at: 'files.0.name' });
    // Within the body but more than a scenario may hold: the parser's own bound, with its place.
    const [problem] = (await bring(host, [{ name: 'scenario.yaml', text: 'x'.repeat(600_000) }])).error
      .problems as Problem[];
    expect(problem?.code).toBe('too-large');
  });

  it('keeps hostile texts as the texts they are', async () => {
    const host = await hostOf(server);
    const attack = '<img src=x onerror=alert(1)>';
    const { body } = await bring(host, changed('title: The River', `title: '${attack}'`));
    expect(body.title).toBe(attack);
    const answer = await fetch(`${server.url}/api/host/scenarios/${body.id}`, { headers: { cookie: host.cookie } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is one of so many at most', async () => {
    const host = await hostOf(server);
    for (let k = 0; k < LIMITS.scenarios; k++)
      expect((await bring(host, changed('title: The River', `title: River ${k}`))).status).toBe(201);
    expect((await bring(host, [...miniFiles])).error.code).toBe('limit');
    expect((await bring(host, changed('title: The River', 'title: River 0'))).status).toBe(201);
  });
});

describe('a scenario the server is started with', () => {
  it('stands beside those of the program, under its digest', async () => {
    await server.stop();
    server = await openServer({ data: data.path, own: [fiveScenario()] });
    const host = await hostOf(server);
    const own = (await offered(host)).filter(each => each.own);
    expect(own.map(({ id, title }) => [id, title])).toEqual([[digestOf(fiveScenario()), fiveScenario().title]]);
    expect((await offered(host)).map(({ id }) => id)).toContain('lisbon-track');
    // Brought as well, it is still one.
    expect((await bring(host, [...fiveFiles])).body.id).toBe(own[0]?.id);
    expect((await offered(host)).filter(each => each.own)).toHaveLength(1);
  });
});
