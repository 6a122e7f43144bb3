/** Turns a persona's wish into a legal split of effort: promises first, then the rules' bounds, then the pillars. */
import type { MoveBody, Party, PromiseKind, PromiseTerms } from '../engine/index.ts';
import { type LegalOf, type Look, leastTrusted } from './look.ts';
import type { Effort } from './persona.ts';

/** Running promises of the delegation's own, aloud or in a side letter. */
function boundBy(look: Look, kind: PromiseKind, fits: (terms: PromiseTerms) => boolean = () => true): boolean {
  const { pub, own, seat } = look;
  for (const p of pub.promises)
    if (p.by === seat && p.status === 'running' && p.terms.kind === kind && fits(p.terms)) return true;
  for (const letter of own.letters) {
    const side = letter.by === seat ? 0 : 1;
    const terms = side === 0 ? letter.gives : letter.gets;
    if (terms?.kind === kind && letter.status[side] === 'running' && fits(terms)) return true;
  }
  return false;
}

const GROUNDWORK = 2;

/** A promised quiet moves posture to home; promised groundwork takes from home and channel. */
function keepPromises(look: Look, e: Effort): Effort {
  if (!look.persona.keepsWord || (look.pub.promises.length === 0 && look.own.letters.length === 0)) return e;
  const out = { ...e };
  if (out.posture > 0 && boundBy(look, 'quiet')) {
    out.home = Math.max(1, out.home);
    out.work += out.posture;
    out.posture = 0;
  }
  if (out.work < GROUNDWORK && boundBy(look, 'groundwork')) out.work = GROUNDWORK;
  return out;
}

/** Puts points one by one where the level is lowest, nearly paid for, and not yet served; all parties think alike. */
export function spreadWork(look: Look, points: number, open: readonly number[]): number[] {
  const { pillars, round } = look.pub;
  const put = pillars.map(() => 0);
  for (let left = points; left > 0; left--) {
    let best = -1;
    let low = 1e9;
    for (let q = 0; q < pillars.length; q++) {
      const k = (q + round) % pillars.length;
      if (!open.includes(k)) continue;
      const rank = pillars[k]!.level * 10 + put[k]! * 4 - pillars[k]!.work;
      if (rank < low) {
        low = rank;
        best = k;
      }
    }
    if (best >= 0) put[best]!++;
  }
  return put;
}

/** How much a red line of the menu protects: best worth within it against worst without. */
function protects(look: Look, index: number): number {
  const { clause, min, max } = look.game.scenario.redLines[look.seat]![index]!;
  const row = look.own.values[clause]!;
  let within = -99;
  let without = 99;
  row.forEach((v, k) => {
    if (k >= min && k <= max) within = Math.max(within, v);
    else without = Math.min(without, v);
  });
  return within - without;
}

/** From this hawkishness up a delegation draws a line even where another's stands against it. */
const PROVOKES = 12;

/** Whether no option would respect both this line and one that another party has drawn. */
function clashes(look: Look, index: number): boolean {
  const { clause, min, max } = look.game.scenario.redLines[look.seat]![index]!;
  return look.pub.redLines.some(
    (lines, j) => j !== look.seat && lines.some(l => l.clause === clause && (l.min > max || l.max < min)),
  );
}

function redLineFor(look: Look, posture: number, open: readonly number[]): number {
  if (posture < 2 || look.pub.redLines[look.seat]!.length >= look.persona.redLines) return -1;
  let best = -1;
  for (const k of open) {
    if (look.persona.hawk <= PROVOKES && clashes(look, k)) continue;
    if (best < 0 || protects(look, k) > protects(look, best)) best = k;
  }
  return best;
}

function channelTo(look: Look, wanted: boolean, open: readonly Party[]): Party | -1 {
  if (!wanted) return -1;
  const allowed = open.filter(j => !boundBy(look, 'noChannel', terms => terms.party === j));
  return leastTrusted(look, allowed);
}

export function allocate(look: Look, legal: LegalOf<'allocate'>): MoveBody {
  const e = keepPromises(look, look.persona.effort(look));
  const posture = Math.min(e.posture, legal.effort);
  const work = Math.min(e.work, legal.effort - posture);
  const home = Math.min(e.home, legal.homeMax, legal.effort - posture - work);
  const back = channelTo(look, e.channel && posture + work + home < legal.effort, legal.back);
  const redLine = redLineFor(look, posture, legal.redLines);
  return { kind: 'allocate', posture, work: spreadWork(look, work, legal.work), home, back, redLine };
}
