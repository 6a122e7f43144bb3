/** The vote at home: pushes just enough, and votes no when the text has become too bad (rules 5.3–5.7). */
import { appraise, type MoveBody, neededPushes, type Text } from '../engine/index.ts';
import type { Look } from './look.ts';
import { netOf } from './worth.ts';

/** Interest points a card may cost after initialling before a delegation goes back on its word. */
const REGRET = 3;

export function vote(look: Look, text: Text): MoveBody {
  const { game, pub, own, seat, persona } = look;
  const a = appraise(game, pub, own, seat, text);
  const pushes: [number, number, number] = [0, 0, 0];
  if (!a.affordable) return { kind: 'ratify', yes: persona.yields, pushes };
  const yes = persona.yields || netOf(look, a) >= look.aspiration - REGRET;
  if (!yes || a.short === 0) return { kind: 'ratify', yes, pushes };
  return { kind: 'ratify', yes, pushes: neededPushes(game, seat, a.views, a.needs) };
}
