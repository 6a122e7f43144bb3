/** The shortest scenario there can be that still has conditions, effects and a choice: fast to parse thousands of times. */
import type { ScenarioFile } from '../../src/scenario/index.ts';

const constituencies = ['hard', 'institutional', 'dove'].map(role => `${role}: { name: ${role}, text: x, watch: [A] }`);
const home = `{ ${constituencies.join(', ')}, ratification: { all: 3 } }`;

const TINY = `format: 1
id: tiny
version: 1.0.0
title: Tiny
summary: As short as it gets.
parties:
  p: { name: P, short: P, voice: P, colour: '#112233', shape: circle, wants: x, relies-on: [p/q] }
  q: { name: Q, short: Q, voice: Q, colour: '#445566', shape: square, wants: y }
adversaries: [p/q]
groups: { g: G }
pillars: { k: { name: K, short: K, text: x } }
clauses:
  A:
    name: A
    group: g
    pillar: k
    text: x
    options: [{ name: No, text: x }, { name: Yes, text: y, need: 1, worth: { p: 3, q: -1 } }]
briefs: { p: [{ id: b, name: B, text: x, shifts: { A: [0, 1] } }], q: [{ id: b, name: B, text: x }] }
homes:
  p: ${home}
  q: ${home}
start: { tension: 3, trust: { p/q: 5 }, support: { p: [5, 5, 5], q: [4, 5, 6] } }
calendar:
  - { id: one, date: d, title: t, text: x }
  - { id: two, date: d, title: t, text: x, effects: [{ tension: 1 }], sources: [S] }
lengths: { all: { name: All, rounds: [one, two] } }
rules: { min-depth: 1 }
events:
  e:
    title: E
    date: d
    text: x
    when: { any: [{ tension: { min: 2 } }, { not: { trust: p/q, max: 3 } }] }
    choice: { party: p, fallback: n, options: { n: { name: N, text: x }, y: { name: Y, text: x, cost: 1, effects: [{ support: q.dove, by: 1 }] } } }
sources: { S: { title: x, url: https://example.org } }
`;

export const tinyFiles: readonly ScenarioFile[] = [
  { name: 'scenario.yaml', text: TINY },
  { name: 'brief.p.md', text: 'x' },
  { name: 'brief.q.md', text: 'x' },
];
