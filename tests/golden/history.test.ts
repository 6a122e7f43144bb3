/** The record a scenario brings of how it went in the world is true, sourced and ends as the world did. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { replay, verify } from '../../src/record/index.ts';
import { historyOf, sources } from './sources.ts';

describe('the Lisbon track as governments played it', () => {
  const scenario = sources().find(source => source.scenario.id === 'lisbon-track')!.scenario;
  const record = historyOf(scenario)!;
  const game = compile(scenario, record.length);
  const notes = record.notes ?? [];

  it('verifies, move by move', () => {
    expect(verify(game, record)).toMatchObject({ ok: true, value: { moves: record.moves.length } });
  });

  it('ends without an agreement in May 2012, with nothing banked and the strategic treaty standing', () => {
    const played = replay(game, record);
    if (!played.ok) throw new Error(played.error.code);
    const { public: end } = played.value.state;
    expect(end.ending).toMatchObject({ outcome: 'noDeal', round: game.rounds, modifiers: [0] });
    expect(game.calendar[end.round - 1]?.date).toBe('May 2012');
    expect(end.banked.every(option => option === 0)).toBe(true);
  });

  it('has a note on the deal and on every move, each with sources the scenario lists', () => {
    expect(notes.map(note => note.step)).toEqual(record.hashes.map((_, step) => step));
    const listed = new Set(scenario.sources.map(source => source.id));
    for (const note of notes) {
      expect(note.sources.length, note.text).toBeGreaterThan(0);
      expect(note.sources.filter(id => !listed.has(id))).toEqual([]);
    }
  });

  it('draws its cards in the order of the calendar', () => {
    const played = replay(game, record);
    if (!played.ok) throw new Error(played.error.code);
    const drawn = played.value.log.flat().flatMap(each => (each.kind === 'card' ? [scenario.events[each.card]!] : []));
    expect(drawn.filter(card => card.counterfactual)).toEqual([]);
    const years = drawn.map(card => Number(card.date.slice(-4)));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
});
