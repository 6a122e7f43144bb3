/** Chapter 9: one small function an effect kind. Nothing else in a scenario can change the state. */
import { capital, support, type Turn, tension, track, trust } from '../change.ts';
import { expose, holdToLight, secretLetters } from '../commitments.ts';
import { holds } from '../condition.ts';
import { resume } from '../rng.ts';
import type { Cause, Effect, Text } from '../types.ts';

type Apply = { [K in Effect['do']]: (t: Turn, effect: Extract<Effect, { do: K }>, cause: Cause) => void };

function leak(t: Turn): void {
  const letter = secretLetters(t.s).at(-1);
  if (letter) {
    expose(t, letter, '9.10');
    return;
  }
  const running = t.s.public.promises.filter(p => p.status === 'running');
  if (running.length === 0) return;
  const rng = resume(t.s.sealed.rng);
  const chosen = running[rng.int(running.length)]!;
  t.s.sealed.rng = rng.state();
  holdToLight(t, chosen);
}

function lock(t: Turn, clause: number, option: number, cause: Cause): void {
  const pub = t.s.public;
  if (pub.banked[clause]! >= option) return;
  bank(t, clause, option);
  t.emit?.({ kind: 'lock', clause, option }, '9.4', null, cause);
}

function raise(text: Text | undefined, clause: number, option: number): void {
  if (!text) return;
  text.options[clause] = Math.max(text.options[clause]!, option);
  for (const r of text.riders) if (r.clause === clause) r.then = Math.max(r.then, option);
}

/** The clause may not fall below the option any more; every text in play follows (rules 4.9, 7.7). */
export function bank(t: Turn, clause: number, option: number): void {
  const pub = t.s.public;
  pub.banked[clause] = Math.max(pub.banked[clause]!, option);
  pub.text[clause] = Math.max(pub.text[clause]!, option);
  raise(pub.proposal?.text, clause, option);
  raise(pub.initialled?.text, clause, option);
  raise(pub.settlement ?? undefined, clause, option);
}

const APPLY: Apply = {
  // Cards and calendar alone never push tension to its end (rule 2.4).
  tension: (t, e, cause) => tension(t, e.by, '9.1', t.game.rules.tensionMax - 1, cause),
  trust: (t, e, cause) => trust(t, e.pair, e.by, 'effect', '9.1', null, cause),
  track: (t, e, cause) => track(t, e.track, e.by, '9.1', cause),
  support: (t, e, cause) => support(t, e.party, e.role, e.by, 'effect', '9.1', cause),
  capital: (t, e, cause) => capital(t, e.party, e.by, 'effect', '9.1', cause),
  work: (t, e, cause) => {
    const pillar = t.s.public.pillars[e.pillar]!;
    const before = pillar.work;
    pillar.work = Math.max(0, before + e.by);
    t.emit?.({ kind: 'work', pillar: e.pillar, put: e.by, counted: pillar.work - before }, '9.2', null, cause);
  },
  redLine: (t, e, cause) => {
    const lines = t.s.public.redLines[e.party]!;
    if (lines.some(l => l.clause === e.clause)) return;
    lines.push({ clause: e.clause, min: e.min, max: e.max });
    t.emit?.(
      { kind: 'redLine', party: e.party, line: { clause: e.clause, min: e.min, max: e.max } },
      '9.3',
      null,
      cause,
    );
  },
  lock: (t, e, cause) => lock(t, e.clause, e.option, cause),
  value: (t, e, cause) => {
    const own = t.s.private[e.party]!;
    own.shifts.push([e.clause, e.option, e.by]);
    own.values[e.clause]![e.option]! += e.by;
    t.emit?.({ kind: 'value', party: e.party, clause: e.clause, option: e.option, by: e.by }, '9.5', null, cause);
  },
  deploy: (t, e, cause) => {
    if (t.s.public.deployed[e.deployment]) return;
    t.s.public.deployed[e.deployment] = true;
    const party = t.game.scenario.deployments[e.deployment]!.party;
    t.emit?.({ kind: 'deployed', deployment: e.deployment, party }, '9.6', null, cause);
  },
  flag: (t, e, cause) => {
    if (t.s.public.flags[e.flag] === e.on) return;
    t.s.public.flags[e.flag] = e.on;
    t.emit?.({ kind: 'flag', flag: e.flag, on: e.on }, '9.7', null, cause);
  },
  block: (t, e, cause) => {
    if (t.s.public.blocked.some(([c, k]) => c === e.clause && k === e.option)) return;
    t.s.public.blocked.push([e.clause, e.option]);
    t.emit?.({ kind: 'block', clause: e.clause, option: e.option }, '9.8', null, cause);
  },
  silence: (t, _, cause) => {
    t.s.public.silenced = true;
    t.emit?.({ kind: 'silence' }, '9.9', null, cause);
  },
  leak,
  if: (t, e, cause) => applyEffects(t, holds(t.game, t.s.public, e.when) ? e.then : e.else, cause),
};

/** Applies effects in order. */
export function applyEffects(t: Turn, effects: Effect[], cause: Cause): void {
  for (const e of effects) (APPLY[e.do] as (t: Turn, effect: Effect, cause: Cause) => void)(t, e, cause);
}
