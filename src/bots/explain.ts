/** The reasons behind a decision, worked out from the same look once the move is known. */
import { appraise, limitsOf, type MoveBody, type RoleIndex, reliance, type Text } from '../engine/index.ts';
import { harvestGain } from './answer.ts';
import { choiceScore } from './choices.ts';
import { bestChange } from './draft.ts';
import { type Look, late, leastTrusted } from './look.ts';
import type { BotReason } from './reasons.ts';
import { netOf } from './worth.ts';

/** The clause that costs most, or gives most when `gives`. */
function telling(look: Look, text: Text, gives: boolean): BotReason[] {
  let best = -1;
  let top = 0;
  text.options.forEach((k, c) => {
    const v = look.own.values[c]![k]! * (gives ? 1 : -1);
    if (v > top) {
      top = v;
      best = c;
    }
  });
  return best < 0 ? [] : [{ kind: 'clause', clause: best, option: text.options[best]!, value: gives ? top : -top }];
}

function lines(look: Look, text: Text): BotReason[] {
  return look.pub.redLines[look.seat]!.filter(
    l => text.options[l.clause]! < l.min || text.options[l.clause]! > l.max,
  ).map(l => ({ kind: 'redLine', clause: l.clause, min: l.min, max: l.max }));
}

/** What a text is worth, why, what home says of it, and what would help. */
export function aboutText(look: Look, text: Text, accepted: boolean): BotReason[] {
  const { game, pub, own, seat } = look;
  const a = appraise(game, pub, own, seat, text);
  const out: BotReason[] = [{ kind: 'worth', value: netOf(look, a), aspiration: look.aspiration }];
  out.push(...telling(look, text, accepted), ...lines(look, text));
  if (a.slippage > 0) out.push({ kind: 'slippage', loss: a.slippage, trust: reliance(game, pub, seat) });
  if (a.short > 0) {
    const role = ([0, 1, 2] as RoleIndex[]).find(r => a.views[r] < a.needs[r]) ?? 0;
    out.push({ kind: 'home', role, view: a.views[role], need: a.needs[role], cost: a.cost, capital: own.capital });
  }
  if (accepted) return out;
  const change = bestChange(look, text.options, limitsOf(game, pub));
  if (change) {
    const [clause, option] = change;
    const gain = own.values[clause]![option]! - own.values[clause]![text.options[clause]!]!;
    out.push({ kind: 'helps', clause, option, gain });
  }
  return out;
}

function aboutEffort(look: Look, move: Extract<MoveBody, { kind: 'allocate' }>): BotReason[] {
  const { because } = look.persona.effort(look);
  const out: BotReason[] = [{ kind: 'effort', because }];
  const pillar = move.work.indexOf(Math.max(...move.work));
  if (because !== 'pillar' && move.work[pillar]! > 1) out.push({ kind: 'effort', because: 'pillar', pillar });
  if (because === 'pillar') out[0] = { kind: 'effort', because, pillar };
  if (move.back >= 0) out.push({ kind: 'effort', because: 'channel', party: move.back });
  const line = look.game.scenario.redLines[look.seat]![move.redLine];
  if (line) out.push({ kind: 'redLine', clause: line.clause, min: line.min, max: line.max });
  return out;
}

/** The text an answer is about, if it is about one. */
function textAsked(look: Look): Text | null {
  const { pub, own } = look;
  if (pub.phase.at === 'caucus') return own.caucus?.text ?? null;
  if (pub.phase.at === 'settlement') return pub.settlement;
  if (pub.phase.at === 'vote') return pub.initialled?.text ?? null;
  return pub.proposal?.text ?? null;
}

function aboutAnswer(look: Look, accepted: boolean): BotReason[] {
  const { proposal, phase } = look.pub;
  if (phase.at === 'answer' && proposal?.kind === 'harvest') {
    const gain = harvestGain(look, proposal.interim);
    const gives: BotReason = { kind: 'interim', gain };
    return accepted || gain < 0 ? [gives] : [gives, { kind: 'keep' }];
  }
  const text = textAsked(look);
  if (!text) return [{ kind: 'worth', value: 0, aspiration: look.aspiration }];
  const out = aboutText(look, text, accepted);
  if (accepted && late(look.pub, 1)) out.push({ kind: 'late' });
  return out;
}

/** Never empty for an answer, an allocation, a choice or a text; may be empty for a pass. */
export function explain(look: Look, move: MoveBody): BotReason[] {
  switch (move.kind) {
    case 'allocate':
      return aboutEffort(look, move);
    case 'choose': {
      const card = look.pub.phase.at === 'event' ? look.pub.phase.card : 0;
      return [{ kind: 'choice', option: move.option, score: choiceScore(look, card, move.option) }];
    }
    case 'accept':
      return aboutAnswer(look, true);
    case 'refuse':
    case 'counter':
      return aboutAnswer(look, false);
    case 'ratify':
      return aboutAnswer(look, move.yes);
    case 'table':
    case 'chair':
      return aboutText(look, move.text, true);
    case 'caucus':
      return move.text ? aboutText(look, move.text, true) : [{ kind: 'effort', because: 'channel', party: move.with }];
    case 'amend':
      return move.changes.map(([clause, option]) => ({
        kind: 'helps',
        clause,
        option,
        gain: look.own.values[clause]![option]! - look.own.values[clause]![look.pub.text[clause]!]!,
      }));
    case 'harvest':
      return [{ kind: 'interim', gain: harvestGain(look, move.interim) }];
    case 'promise':
      return [{ kind: 'effort', because: 'channel', party: move.to }];
    case 'deploy':
      return [{ kind: 'effort', because: 'hardLow' }];
    case 'walkOut':
      return [{ kind: 'effort', because: 'tension' }];
    case 'climbDown':
      return late(look.pub, 2) ? [{ kind: 'late' }] : [];
    case 'return':
    case 'disclose':
    case 'verifyPromise':
    case 'verifyLetters': {
      const party = leastTrusted(look, look.beliefs.others);
      return party < 0 ? [] : [{ kind: 'effort', because: 'channel', party }];
    }
    case 'pass':
      return [{ kind: 'worth', value: 0, aspiration: look.aspiration }];
    case 'inject':
    case 'improvise':
    case 'override':
    case 'close':
    case 'rollBack':
      return [];
  }
}
