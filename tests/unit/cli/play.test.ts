import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/index.ts';
import { type GameRecord, parseRecord, verify } from '../../../src/record/index.ts';
import { shipped } from '../../support/games.ts';
import { runCli } from '../../support/terminal.ts';

const dir = mkdtempSync(join(tmpdir(), 'back-to-back-play-'));
afterAll(() => rmSync(dir, { recursive: true }));

const short = ['play', '--length', 'short', '--seed', 'pipe', '--level', 'easy'];
const game = compile(shipped('lisbon-track'), 'short');

function saved(file: string): GameRecord {
  const parsed = parseRecord(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  return parsed.value;
}

describe('a game piped in', () => {
  it('goes to the end on default moves, and its record verifies', async () => {
    const file = join(dir, 'default.json');
    const ran = await runCli([...short, '--record', file], new Array(120).fill('default'));
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Scores');
    const record = saved(file);
    expect(record.result).not.toBeNull();
    expect(record.seats.map(seat => seat.kind)).toEqual(['human', 'scripted', 'scripted']);
    expect(verify(game, record).ok).toBe(true);
  });

  it('goes to the end by itself on auto, the same way each time', async () => {
    const files = ['one.json', 'two.json'].map(name => join(dir, name));
    for (const file of files) expect((await runCli([...short, '--record', file], ['auto'])).code).toBe(0);
    expect(readFileSync(files[0]!, 'utf8')).toBe(readFileSync(files[1]!, 'utf8'));
  });

  it('takes a move back as far as nothing new was revealed, and no further', async () => {
    const [made, undone] = ['made.json', 'undone.json'].map(name => join(dir, name));
    const lines = ['default', 'default', 'refuse interests', 'disclose D1', `save ${made}`, 'back', `save ${undone}`];
    const ran = await runCli(short, [...lines, 'back', 'quit']);
    expect(ran.out).toContain('Taken back.');
    expect(ran.out).toContain('! nothing can be taken back');
    const { moves } = saved(made!);
    expect(moves.at(-1)).toMatchObject({ seat: 0, kind: 'disclose' });
    expect(saved(undone!).moves).toEqual(moves.slice(0, -1));
    expect(verify(game, saved(undone!)).ok).toBe(true);
  });

  it('goes on where it was saved, and plays as it would have', async () => {
    const [half, whole, resumed] = ['half.json', 'whole.json', 'resumed.json'].map(name => join(dir, name));
    expect((await runCli(short, ['auto 3', `save ${half}`, 'quit'])).code).toBe(0);
    expect((await runCli([...short, '--record', whole!], ['auto'])).code).toBe(0);
    expect((await runCli(['play', '--resume', half!, '--record', resumed!], ['auto'])).code).toBe(0);
    expect(saved(resumed!)).toEqual(saved(whole!));
  });

  it('goes on from an earlier move as a fork', async () => {
    const [whole, forked] = ['all.json', 'fork.json'].map(name => join(dir, name));
    await runCli([...short, '--record', whole!], ['auto']);
    const ran = await runCli(['play', '--resume', whole!, '--at', '4', '--record', forked!], ['quit']);
    expect(ran.code).toBe(0);
    expect(saved(forked!).moves).toEqual(saved(whole!).moves.slice(0, saved(forked!).moves.length));
    expect(saved(forked!).moves.length).toBeLessThan(saved(whole!).moves.length);
    expect((await runCli(['play', '--resume', whole!, '--at', '4000'])).code).toBe(2);
  });

  it('that ends before the game exits 1; quit exits 0', async () => {
    const ran = await runCli(short, ['status']);
    expect(ran).toMatchObject({ code: 1, err: 'the input ended before the game\n' });
    expect((await runCli(short, ['quit'])).code).toBe(0);
  });

  it('says only the record with --json', async () => {
    const ran = await runCli([...short, '--json'], ['auto']);
    const parsed = parseRecord(ran.out);
    expect(parsed.ok && verify(game, parsed.value).ok).toBe(true);
  });

  it('exits 2 when the record cannot be written', async () => {
    expect((await runCli([...short, '--record', join(dir, 'no', 'such')], ['quit'])).code).toBe(2);
  });

  it('seats whom it is told to, and chooses its own seat', async () => {
    const file = join(dir, 'seats.json');
    await runCli([...short, '--seat', 'russia', '--opponents', 'spoiler,legalist', '--record', file], ['quit']);
    expect(saved(file).seats).toEqual([
      { kind: 'scripted', persona: 'spoiler', level: 'easy' },
      { kind: 'scripted', persona: 'legalist', level: 'easy' },
      { kind: 'human' },
    ]);
  });
});

describe('commands', () => {
  const say = async (...lines: string[]): Promise<string> => (await runCli(short, [...lines, 'quit'])).out;

  it('shows the brief, the clauses, the texts and what may be done', async () => {
    const out = await say('help', 'brief', 'clause D1', 'texts', 'now', 'advise', 'status', '');
    for (const part of [
      'Red lines you may draw',
      'Early-warning data',
      'Working text',
      'You may now',
      'Your adviser',
      'REASON',
    ])
      expect(out).toContain(part);
  });

  it('changes the draft clause by clause, with what it is worth', async () => {
    const out = await say('draft d1 2 P2 1', 'draft rider P2 0 if tension max 3', 'draft norider 1', 'draft zero');
    expect(out).toMatch(/\*D1 +Early-warning data: 2 /);
    expect(out).toMatch(/Worth −?\d+ \(raw −?\d+, slippage \d+\), depth 3/);
    expect(out).toContain('rider 1: If tension');
    expect(out).toContain('depth 0');
  });

  it('answers what it does not understand or may not do, and goes on', async () => {
    const mistakes = [
      ['draft D1 99', 'has options 0 to'],
      ['draft D1', 'a number is expected'],
      ['draft Z9 1', 'there is no clause "Z9"'],
      ['draft rider D1 1 tension', 'if what?'],
      ['draft rider D1 1 if weather max 3', 'a rider asks about'],
      ['draft rider D1 1 if tension', 'min or max what?'],
      ['draft norider 0', 'counted from 1'],
      ['draft proposal', 'nothing is proposed'],
      ['draft zero now', 'not understood: "now"'],
      ['allocate posture', 'a number is expected'],
      ['allocate parade 4', 'effort goes to'],
      ['allocate posture 9', 'more effort than you have'],
      ['allocate work sky 2', 'there is no pillar "sky"'],
      ['surrender', 'there is no "surrender"'],
      ['refuse boredom', 'the reasons are'],
      ['vote maybe', 'vote yes or vote no'],
      ['verify', 'verify promise N'],
      ['promise russia silence', 'promise what?'],
      ['promise russia quiet', 'until which round?'],
      ['promise mars quiet until 3', 'there is no party "mars"'],
      ['pass', 'cannot be done in this phase of the round'],
      ['pass now', 'not understood'],
      ['save', 'which file?'],
      ['save /no/such/folder/file', 'there is no such file'],
      ['auto many', 'a number is expected'],
    ] as const;
    const out = await say(...mistakes.map(([line]) => line));
    const answers = out.split('\n').filter(row => row.startsWith('! '));
    expect(answers).toHaveLength(mistakes.length);
    for (const [k, [line, answer]] of mistakes.entries()) expect(answers[k], line).toContain(answer);
  });

  it('understands every move it names; the rules answer', async () => {
    const lines = [
      'table',
      'amend',
      'amend D1 1',
      'harvest threat-assessment',
      'walkout',
      'return',
      'accept',
      'refuse',
      'refuse home',
      'counter trust',
      'chair',
      'caucus russia text give quiet until 3 get groundwork until 3',
      'caucus nato',
      'promise russia quiet until 3',
      'promise russia nochannel nato until 3',
      'promise russia clause D1 1 2 until 3',
      'disclose D1',
      'verify promise 1',
      'verify letters nato russia',
      'climbdown 1',
      'deploy rota-ships',
      'choose 1',
      'vote yes hard 1 dove 1',
    ];
    const out = await say(...lines);
    const answers = out.split('\n').filter(row => row.startsWith('! '));
    expect(answers).toHaveLength(lines.length);
    expect(answers.filter(answer => !answer.includes('(Rule '))).toEqual([]);
  });

  it('spends effort and moves the game on', async () => {
    const out = await say('allocate posture 1 work JTA 2 home 1');
    expect(out).toContain('> Spend effort: 1 posture, 2 work (JTA 2) and 1 home');
    expect(out).toContain('Round 2 of 4');
  });
});
