/** Scenarios in other languages on the command line: a translator's file, what `validate` says of it, and reading in it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/record/index.ts';
import { miniFiles } from '../../support/mini-scenario.ts';
import { runCli } from '../../support/terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'back-to-back-languages-'));
const dir = join(root, 'mini');
const path = (name: string): string => join(dir, name);

beforeAll(() => {
  mkdirSync(dir);
  for (const { name, text } of miniFiles) writeFileSync(path(name), text);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('translate', () => {
  it('writes what there is to translate, and keeps what is translated', async () => {
    const first = await runCli(['translate', dir, '--language', 'fr', '--json']);
    const { missing, files } = JSON.parse(first.out);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(files).toContain('brief.up.fr.md');
    const text = readFileSync(path('texts.fr.yaml'), 'utf8');
    expect(text).toMatch(/^# Two towns .*\nsummary:$/m);
    writeFileSync(path('texts.fr.yaml'), text.replace(/^title:$/m, 'title: La Rivière'));
    const second = JSON.parse((await runCli(['translate', dir, '--language', 'fr', '--json'])).out);
    expect(second.missing).toBe(missing - 1);
    expect(readFileSync(path('texts.fr.yaml'), 'utf8')).toContain('title: "La Rivière"');
  });

  it('changes nothing of a file that says what does not belong there', async () => {
    const before = readFileSync(path('texts.fr.yaml'), 'utf8');
    const wrong = `${before}\nriddles: { sphinx: Quoi }\n`;
    writeFileSync(path('texts.fr.yaml'), wrong);
    const ran = await runCli(['translate', dir, '--language', 'fr']);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/texts\.fr\.yaml:\d+:1 {2}unknown-key/);
    expect(readFileSync(path('texts.fr.yaml'), 'utf8')).toBe(wrong);
    writeFileSync(path('texts.fr.yaml'), before);
  });

  it.each([[[]], [['--language', 'french']], [['--language', 'en']]])('%j is bad usage', async options => {
    expect(await runCli(['translate', dir, ...options])).toMatchObject({ code: 2, out: '' });
  });
});

describe('a scenario that is translated in part', () => {
  it('validates, with a warning that counts what is missing', async () => {
    const ran = await runCli(['validate', dir]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/fr: warning: \d+ texts are missing and stay in en/);
    const { translations } = JSON.parse((await runCli(['validate', dir, '--json'])).out);
    expect(translations).toEqual([{ language: 'fr', missing: expect.any(Number) }]);
  });

  it('is read in that language, and recorded as the scenario it is', async () => {
    const file = join(root, 'game.json');
    const played = await runCli(['play', '--scenario', dir, '--language', 'fr', '--record', file], ['auto 3', 'quit']);
    expect(played.out).toContain('La Rivière');
    const plain = join(root, 'plain.json');
    await runCli(['play', '--scenario', dir, '--record', plain], ['auto 3', 'quit']);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(plain, 'utf8'));
    expect(parseRecord(readFileSync(file, 'utf8')).ok).toBe(true);
    expect(await runCli(['verify', '--scenario', dir, file])).toMatchObject({ code: 0 });
    const resumed = await runCli(['play', '--scenario', dir, '--resume', file, '--language', 'fr'], ['quit']);
    expect(resumed.out).toContain('La Rivière, reprise après le coup 5');
  });

  it('is printed in that language', async () => {
    const out = join(root, 'pack');
    expect((await runCli(['print', dir, '--out', out, '--language', 'fr', '--no-pdf'])).code).toBe(0);
    expect(readFileSync(join(out, 'pack.a4.html'), 'utf8')).toMatch(
      /<html lang="fr">[\s\S]*<title>La Rivière<\/title>/,
    );
  });

  it('cannot be read in a language it has not', async () => {
    const ran = await runCli(['play', '--scenario', dir, '--language', 'ru'], ['quit']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('можно на: en, fr');
  });
});

describe('notes of a record', () => {
  const shipped = 'scenarios/lisbon-track/history.record.json';

  it('are told in the language of the file beside it', async () => {
    const ran = await runCli(['replay', shipped, '--language', 'fr']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('Deux systèmes indépendants mais coordonnés');
    expect(ran.out).not.toContain('There is no agreement.');
    const { steps } = JSON.parse((await runCli(['replay', shipped, '--language', 'ru', '--json'])).out);
    expect(steps[88].notes).toEqual([{ step: 88, text: 'Соглашения нет.', sources: ['F34'] }]);
  });

  it('stay in their own without one, and an error in it has its place', async () => {
    const copy = join(root, 'history.record.json');
    writeFileSync(copy, readFileSync(shipped, 'utf8'));
    const plain = await runCli(['replay', copy, '--language', 'fr']);
    expect(plain.code).toBe(0);
    expect(plain.out).toContain('There is no agreement.');
    writeFileSync(join(root, 'history.fr.yaml'), '88: Pas d’accord.\n888: Rien.\n');
    const ran = await runCli(['replay', copy, '--language', 'fr']);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/history\.fr\.yaml:2:1 {2}unknown-key/);
    expect(await runCli(['verify', copy])).toMatchObject({ code: 0 });
  });
});

describe('a scenario that is translated whole', () => {
  it('is played, replayed and debriefed without a word of English', async () => {
    const file = join(root, 'river.json');
    const told = ['--scenario', 'scenarios/river-basin', '--language', 'fr'];
    const looks = ['status', 'brief', 'texts', 'draft D 2 F 1', 'draft rider D 1 if tension max 3', 'draft', 'advise'];
    const played = await runCli(['play', ...told, '--length', 'short', '--record', file], [...looks, 'auto']);
    expect(played).toMatchObject({ code: 0, err: '' });
    const replayed = await runCli(['replay', file, ...told]);
    const debriefed = await runCli(['debrief', file, ...told]);
    expect(replayed.out).toContain('== Tour 1 ==');
    expect(debriefed.out).toContain('Le travail concret a pris');
    const lines = `${played.out}${replayed.out}${debriefed.out}`.split('\n').filter(line => !/^\w+> /.test(line));
    expect(lines.length).toBeGreaterThan(300);
    const english = /\b(the|of|and|has|have|is|with|to|at|Round|Trust|Pillars|Support|Worth|Draft|Clauses:)\b/;
    expect(lines.filter(line => english.test(line))).toEqual([]);
    expect(await runCli(['replay', file, '--scenario', dir, '--language', 'ru'])).not.toMatchObject({ code: 0 });
  });
});

describe('what is wrong with a scenario', () => {
  const broken = join(root, 'broken');
  const faulty = join(root, 'faulty');
  beforeAll(() => {
    for (const folder of [broken, faulty]) mkdirSync(folder);
    for (const { name, text } of miniFiles) {
      writeFileSync(
        join(broken, name),
        text.replace('chair: up', 'chair: upper').replace('tension: 3\n', 'tension: many\n'),
      );
      writeFileSync(join(faulty, name), text.replace('colour: "#b8432a"', 'colour: "#2a66b0"'));
    }
  });

  it.each([
    [
      'en',
      'start.tension must be a whole number from 0 to 20; here it is the text "many".',
      'Fix: Use one of: up, down.',
    ],
    [
      'fr',
      'start.tension doit être un nombre entier de 0 à 20 ; ici, c’est le texte "many".',
      'Choisissez parmi : up, down.',
    ],
    [
      'ru',
      'start.tension\u00a0— здесь нужно: целое число от 0 до 20; а стоит: текст "many".',
      'Возьмите одно из: up, down.',
    ],
  ])('is told by validate in %s, in the same shape and under the same codes', async (language, message, fix) => {
    const text = await runCli(['validate', broken, '--language', language]);
    expect(text).toMatchObject({ code: 1, out: '' });
    expect(text.err).toContain(message);
    expect(text.err).toContain(fix);
    const { problems } = JSON.parse((await runCli(['validate', broken, `--language=${language}`, '--json'])).out);
    expect(problems.map(({ code }: { code: string }) => code)).toEqual(['unknown-id', 'bad-type']);
    expect(Object.keys(problems[1])).toEqual(['file', 'line', 'column', 'code', 'message', 'fix', 'frame']);
    expect(problems[1].message).toBe(message);
  });

  it('is told by lint, its rules in SARIF too', async () => {
    const text = await runCli(['lint', faulty, '--no-play', '--language', 'ru']);
    expect(text).toMatchObject({ code: 1, err: '' });
    expect(text.out).toContain('Цвета трудно различить: Lower Town и Upper Town.');
    expect(text.out).toContain('1 ошибка');
    const { runs } = JSON.parse((await runCli(['lint', faulty, '--no-play', '--sarif', '--language', 'fr'])).out);
    expect(runs[0].tool.driver.rules).toMatchObject([
      { id: 'too-alike', shortDescription: { text: 'Couleurs ou noms trop proches' } },
    ]);
    expect(runs[0].results[0].message.text).toContain('difficiles à distinguer');
  });

  it('is not told in a language that is none of ours', async () => {
    const ran = await runCli(['validate', broken, '--language', 'de']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('the languages are en, fr, ru, not "de"');
  });
});

describe('complaints and answers', () => {
  const shipped = 'scenarios/lisbon-track/history.record.json';

  it.each([
    [['verify', '--fast', 'x.json'], 'нет ключа --fast'],
    [['simulate', '--games', 'many'], '--games принимает целое число от 1 до 10000000, а не "many"'],
    [['simulate', '--games'], '--games требует значения'],
    [['validate', '--json=1', 'x'], '--json не принимает значения'],
    [['play', '--length', 'endless'], 'нет длительности "endless"; есть: full, medium, short'],
    [['replay', '/nowhere.json'], '/nowhere.json: такого файла нет'],
    [['validate'], 'какая папка? (ровно одна)'],
    [['conquer'], 'нет команды "conquer"'],
  ])('%j is complained of in Russian', async (argv, complaint) => {
    const ran = await runCli([...argv, '--language', 'ru']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(complaint);
  });

  it('of a file that is no record names the kind of its fault', async () => {
    const ran = await runCli(['verify', 'README.md', '--language', 'ru']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toMatch(/^сбой .*README\.md:1:1: ошибка в записи JSON: /);
  });

  it('of validate, verify, simulate and playtest are in French, names of a translated scenario too', async () => {
    const french = (argv: string[]) => runCli([...argv, '--language', 'fr']);
    expect((await french(['validate', 'scenarios/river-basin'])).out).toContain('5 parties, 6 clauses, 13 cartes');
    expect((await french(['verify', shipped])).out).toMatch(/^tient .*: \d+ coups, /);
    expect((await french(['simulate', '--games', '2', '--level', 'easy'])).out).toContain('2 parties, ');
    const test = await french(['playtest', 'scenarios/river-basin', '--games', '20', '--workers', '1']);
    expect(test.out).toContain('Comment finissent les parties entre modérés');
    expect(test.out).toContain('Barrage');
    expect(test.out.split('\n').filter(line => /\b(the|of|and|has|have|is|with|to|at|games)\b/.test(line))).toEqual([]);
  });

  it('to what is typed in a game are in its language', async () => {
    const ran = await runCli(['play', '--language', 'fr', '--length', 'short'], ['dance', 'vote maybe', 'now', 'quit']);
    expect(ran.out).toContain('! "dance" n’existe pas ; tapez help');
    expect(ran.out).toContain('! vote yes ou vote no');
    expect(ran.out).toContain('Vous pouvez maintenant');
  });
});
