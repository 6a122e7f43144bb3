import { describe, expect, it } from 'vitest';
import {
  fork,
  formatRecord,
  type GameRecord,
  LIMITS,
  parseRecord,
  type TextProblem,
} from '../../../src/record/index.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { busyGame, randomRecord } from '../../support/records.ts';

const game = busyGame();
const record = randomRecord(game, 'words');
const text = formatRecord(record);

const problems = (source: string): TextProblem[] => {
  const parsed = parseRecord(source);
  if (parsed.ok) throw new Error('it was read');
  return parsed.error;
};

/** The record's text with one field changed. */
const changed = (change: (copy: Record<string, unknown> & GameRecord) => void): string => {
  const copy = structuredClone(record) as Record<string, unknown> & GameRecord;
  change(copy);
  return formatRecord(copy);
};

describe('parseRecord', () => {
  it('reads what formatRecord wrote, in both layouts', () => {
    expect(parseRecord(text)).toEqual({ ok: true, value: record });
    expect(parseRecord(JSON.stringify(record))).toEqual({ ok: true, value: record });
  });

  it('reads records of eight random games', () => {
    for (let k = 0; k < 8; k += 1) {
      const each = randomRecord(game, `round trip ${k}`);
      expect(parseRecord(formatRecord(each))).toEqual({ ok: true, value: each });
    }
  });

  it('locates a wrong field by path, line and column', () => {
    const source = changed(copy => Object.assign(copy.moves[2]!, { kind: 'surrender' }));
    const line = source.split('\n').findIndex(row => row.includes('surrender'));
    const column = source.split('\n')[line]!.indexOf('"surrender"');
    expect(problems(source)).toEqual([
      { code: 'shape', path: 'moves.2.kind', line: line + 1, column: column + 1, message: expect.any(String) },
    ]);
  });

  it('reports several problems at once, but not without end', () => {
    const many = changed(copy => {
      copy.hashes = copy.hashes.map(() => 'nonsense');
      copy.seed = 'bell\u0007';
    });
    const found = problems(many);
    expect(found.map(problem => problem.path)).toEqual(expect.arrayContaining(['seed', 'hashes.0', 'hashes.1']));
    expect(found.length).toBeLessThanOrEqual(LIMITS.problems);
  });

  it('refuses a field it does not know, even __proto__', () => {
    expect(problems(changed(copy => Object.assign(copy, { extra: 1 })))[0]).toMatchObject({ code: 'shape' });
    expect(problems(text.replace('"format": 2', '"format": 2, "__proto__": {"moves": []}'))[0]).toMatchObject({
      code: 'shape',
    });
    expect(problems(changed(copy => Object.assign(copy.moves[0]!, { at: 3 })))[0]).toMatchObject({ path: 'moves.0' });
  });

  it.each<[string, string, number, number]>([
    ['{"format": 1,}', 'field name', 1, 14],
    ['{"format" 1}', 'colon', 1, 11],
    ['{"format": 1]', 'comma or }', 1, 13],
    ['[1, 2', 'ends too early', 1, 6],
    ['', 'ends too early', 1, 1],
    ['{\n  "a": tru\n}', 'value was expected', 2, 8],
    ['{\n  "a": 01\n}', 'value was expected', 2, 8],
    ['{"a": "x\ny"}', 'must be escaped', 1, 9],
    ['{"a": "\\x"}', 'must be escaped', 1, 8],
    ['{"a": "x', 'not closed', 1, 9],
    ['{} {}', 'follows', 1, 4],
    ['[1 2]', 'comma or ]', 1, 4],
    ['{a: 1}', 'double quotes', 1, 2],
  ])('says where %j stops being JSON', (source, message, line, column) => {
    const [problem] = problems(source);
    expect(problem).toMatchObject({ code: 'syntax', line, column });
    expect(problem?.message).toContain(message);
  });

  it('refuses what is no record', () => {
    expect(problems('[]')[0]).toMatchObject({ code: 'format' });
    expect(problems('null')[0]).toMatchObject({ code: 'format' });
    expect(problems('{}')[0]).toMatchObject({ code: 'format' });
  });
});

describe('notes', () => {
  const noted: GameRecord = {
    ...record,
    notes: [
      { step: 0, text: 'The deal.', sources: [] },
      { step: 3, text: 'As reported.', sources: ['F1', 'F2'] },
    ],
  };

  it('are read as written', () => {
    expect(parseRecord(formatRecord(noted))).toEqual({ ok: true, value: noted });
  });

  it('belong to a step of the record', () => {
    const beyond = formatRecord({ ...noted, notes: [{ step: record.moves.length + 1, text: 'x', sources: [] }] });
    expect(problems(beyond)).toMatchObject([{ code: 'count', path: 'notes.0.step' }]);
  });

  it('are a line of bounded length, without characters that cannot be shown', () => {
    for (const text of ['', 'x'.repeat(LIMITS.noteText + 1), 'two\nlines', '\u202eturned']) {
      const source = formatRecord({ ...noted, notes: [{ step: 0, text, sources: [] }] });
      expect(problems(source), JSON.stringify(text)).toMatchObject([{ code: 'shape', path: 'notes.0.text' }]);
    }
  });

  it('leave a fork with what they say of its own steps', () => {
    expect(fork(noted, 2).notes).toEqual(noted.notes?.slice(0, 1));
    expect(fork(noted, 3).notes).toEqual(noted.notes);
    expect('notes' in fork({ ...noted, notes: noted.notes?.slice(1) ?? [] }, 1)).toBe(false);
  });
});

describe('limits', () => {
  it('refuses a text that is too long without reading it', () => {
    expect(problems(' '.repeat(LIMITS.text + 1))).toMatchObject([{ code: 'tooLarge' }]);
  });

  it('refuses brackets that nest too deep, however many', () => {
    expect(problems('['.repeat(1_000_000))[0]).toMatchObject({ code: 'tooDeep', column: LIMITS.depth + 1 });
    expect(problems('{"a":'.repeat(300_000))[0]).toMatchObject({ code: 'tooDeep' });
  });

  it('refuses too many moves', () => {
    const source = changed(copy => {
      copy.moves = new Array(LIMITS.moves + 1).fill({ seat: 0, kind: 'pass' });
    });
    expect(problems(source)).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'shape', path: 'moves' })]),
    );
  });

  it('refuses long names and seeds, and lists longer than any scenario’s', () => {
    expect(problems(changed(copy => Object.assign(copy, { seed: 'x'.repeat(LIMITS.seed + 1) })))[0]?.path).toBe('seed');
    expect(problems(changed(copy => Object.assign(copy, { length: 'x'.repeat(65) })))[0]?.path).toBe('length');
    const options = new Array(LIMITS.clauses + 1).fill(0);
    const source = changed(copy => {
      copy.moves[0] = { seat: 0, kind: 'table', text: { options, riders: [] } };
    });
    expect(problems(source)[0]?.path).toBe('moves.0.text.options');
  });

  it('never repeats more than a line of what it was given', () => {
    const source = changed(copy => Object.assign(copy, { ['x'.repeat(10_000)]: 1 }));
    expect(problems(source)[0]?.message.length).toBeLessThanOrEqual(200);
  });
});

describe('counting', () => {
  it('wants one hash more than moves', () => {
    const source = changed(copy => copy.hashes.pop());
    expect(problems(source)).toMatchObject([{ code: 'count', path: 'hashes' }]);
  });
});

describe('formats', () => {
  it('says what a newer or unknown format is', () => {
    expect(problems(text.replace('"format": 2', '"format": 3'))[0]).toMatchObject({
      code: 'format',
      path: 'format',
      line: 2,
    });
    expect(problems(text.replace('"format": 2', '"format": 0'))[0]?.message).toContain('never released');
    expect(problems(text.replace('"format": 2', '"format": "1"'))[0]?.message).toContain('does not say its format');
  });

  it('still reads the first format, which had no notes', () => {
    const old = text.replace('"format": 2', '"format": 1');
    expect(parseRecord(old)).toEqual({ ok: true, value: record });
  });

  it('lifts old records format by format', () => {
    type Fields = Record<string, unknown>;
    const steps = new Map<number, (fields: Fields) => Fields>([
      [1, fields => ({ ...fields, second: true })],
      [2, fields => ({ ...fields, third: true })],
    ]);
    expect(migrate({ format: 1 }, steps, 3)).toEqual({ ok: true, value: { format: 3, second: true, third: true } });
    expect(migrate({ format: 3 }, steps, 3)).toEqual({ ok: true, value: { format: 3 } });
  });
});
