import { describe, expect, it } from 'vitest';
import { compile, start } from '../../../src/engine/index.ts';
import { newRecord, type RecordProblem } from '../../../src/record/index.ts';
import {
  deleteGame,
  isDurable,
  listGames,
  loadGame,
  type SavedGame,
  saveGame,
} from '../../../src/web/storage/games.ts';
import { recordProblemText } from '../../../src/web/storage/problem-text.ts';
import { miniScenario } from '../../support/mini-scenario.ts';

const game = compile(miniScenario());
const saved = (id: string, savedAt: number): SavedGame => ({
  id,
  record: newRecord(game, start(game, id).state, [{ kind: 'human' }, { kind: 'scripted', persona: 'x', level: 'y' }]),
  seat: 0,
  round: 1,
  rounds: game.rounds,
  savedAt,
});

describe('saved games where the browser stores nothing', () => {
  it('are kept in memory, newest first, and it is said that they will not last', async () => {
    await saveGame(saved('old', 1));
    await saveGame(saved('new', 2));
    expect((await listGames()).map(each => each.id)).toEqual(['new', 'old']);
    expect(isDurable()).toBe(false);
    await saveGame(saved('old', 3));
    expect((await loadGame('old'))?.savedAt).toBe(3);
    await deleteGame('old');
    expect(await loadGame('old')).toBeNull();
    expect((await listGames()).map(each => each.id)).toEqual(['new']);
  });
});

it('every problem of a record has its sentence', () => {
  const problems: RecordProblem[] = [
    { code: 'scenario', want: 'a', got: 'b' },
    { code: 'digest', want: 'a', got: 'b', version: '2' },
    { code: 'length', length: 'long' },
    { code: 'seats', want: 3, got: 2 },
    {
      code: 'illegal',
      step: 4,
      move: { seat: 0, kind: 'pass' },
      refusal: { code: 'wrongPhase', rule: '4.2', at: '' },
    },
    { code: 'hash', step: 5, want: 'a', got: 'b' },
    { code: 'result', want: null, got: null },
  ];
  for (const problem of problems) expect(recordProblemText(problem)).toMatch(/^[A-Z].*\.$/s);
});
