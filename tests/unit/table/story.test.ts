import { expect, test } from 'vitest';
import type { LogBody, LogEntry } from '../../../src/engine/types.ts';
import type { SessionEntry } from '../../../src/session/types.ts';
import { chapters, netOf } from '../../../src/web/table/story.ts';

const item = (
  round: number,
  rule: string,
  body: LogBody,
  rest: Partial<Pick<LogEntry, 'cause'>> = {},
): SessionEntry => ({
  index: 0,
  round,
  entry: { ...body, rule, to: null, cause: { from: 'rule' }, ...rest } as LogEntry,
  reasons: null,
});

test('the log falls into rounds and phases; effects and promises falling due stay where they happen', () => {
  const log = [
    item(1, '2.1', { kind: 'round', round: 1, entry: 0 }),
    item(1, '9.1', { kind: 'tension', by: 1, now: 4 }, { cause: { from: 'calendar', entry: 0 } }),
    item(1, '3.2', { kind: 'submitted', party: 0, what: 'allocation' }),
    item(1, '3.15', { kind: 'capital', party: 0, by: 1, now: 3, why: 'round' }),
    item(1, '6.2', { kind: 'support', party: 0, role: 2, by: -1, now: 6, why: 'complacency' }),
    item(1, '4.13', { kind: 'trust', pair: 0, by: 1, now: 6, why: 'promiseKept' }),
    item(2, '2.1', { kind: 'round', round: 2, entry: 1 }),
    item(2, '4.2', { kind: 'passed', party: 1 }),
    item(2, '5.2', { kind: 'card', card: 0, stage: 'home' }),
  ];
  expect(chapters(log).map(part => [part.round, part.stage, part.entries.length])).toEqual([
    [1, 'situation', 2],
    [1, 'capitals', 2],
    [1, 'assessment', 2],
    [2, 'situation', 1],
    [2, 'table', 1],
    [2, 'home', 1],
  ]);
});

test('net changes are first to last, and what comes to nothing is left out', () => {
  const nets = netOf([
    item(1, '3.12', { kind: 'support', party: 0, role: 0, by: 1, now: 6, why: 'home' }),
    item(1, '3.10', { kind: 'support', party: 0, role: 0, by: -1, now: 5, why: 'quietWork' }),
    item(1, '3.6', { kind: 'tension', by: -1, now: 2 }),
    item(1, '9.1', { kind: 'tension', by: -1, now: 1 }),
    item(1, '4.2', { kind: 'passed', party: 1 }),
  ]);
  expect(nets.map(net => [net.entry.kind, net.from, net.to])).toEqual([['tension', 3, 1]]);
});
