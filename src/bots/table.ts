/** A turn at the table: habits first, then one action (rules 4.2–4.9, 4.18, 4.19). */
import type { MoveBody, Package } from '../engine/index.ts';
import { harvestGain, objectionToHarvest } from './answer.ts';
import { bestChange, draft, wanted, written } from './draft.ts';
import { type LegalOf, type Look, late, may } from './look.ts';

const pass = (): MoveBody => ({ kind: 'pass' });

/** Steps in one amendment of a persona that starts small. */
const AMEND_STEPS = 3;

/** Whether this is the party's first turn of the round; the second is for what the first could not say. */
const firstTurn = (look: Look): boolean => look.pub.phase.at === 'turn' && look.pub.phase.turn < look.game.n;

/** Rounds in which an interim deal is brought up once more, when nothing else will come of the talks. */
const LAST = 1;

/** One party a round brings an interim deal up, and in the end the last to speak, so that it does not eat the turns. */
function harvest(look: Look): MoveBody | null {
  const { phase } = look.pub;
  const legal = may(look.view, 'harvest');
  if (!legal || phase.at !== 'turn') return null;
  const turns = look.game.n * look.game.rules.actionsEach;
  const eager = look.persona.harvest === 'early' && phase.turn === 0;
  if (!eager && !(late(look.pub, LAST) && phase.turn === turns - 1)) return null;
  const interim = legal.interims.find(k => look.persona.yields || harvestGain(look, k) > 0);
  return interim === undefined || objectionToHarvest(look, interim) ? null : { kind: 'harvest', interim };
}

function amend(look: Look, legal: LegalOf<'amend'>): MoveBody | null {
  const text: Package = look.pub.text.slice();
  const changes: [number, number][] = [];
  const masks = wanted(look, legal);
  for (let k = 0; k < Math.min(AMEND_STEPS, legal.changes); k++) {
    const change = bestChange(look, text, legal, masks);
    if (!change) break;
    const [clause, option] = change;
    text[clause] = option;
    const before = changes.findIndex(c => c[0] === clause);
    if (before >= 0) changes.splice(before, 1);
    changes.push([clause, option]);
  }
  const real = changes.filter(([c, k]) => look.pub.text[c] !== k);
  return real.length > 0 ? { kind: 'amend', changes: real } : null;
}

/** What not to say again: a text just refused in private, or one's own of this round. */
function stale(look: Look, legal: LegalOf<'table'>): Package | null {
  const { pub, seat } = look;
  if (!firstTurn(look)) return pub.positions[seat]!;
  return pub.used.caucus[seat] ? draft(look, legal, 'all', look.persona.greed) : null;
}

function tableText(look: Look): MoveBody {
  const legal = may(look.view, 'table');
  if (!legal) return pass();
  const honour = firstTurn(look) ? 'all' : 'firm';
  const options = draft(look, legal, honour, look.persona.greed, stale(look, legal));
  return options ? { kind: 'table', text: written(look, options, legal) } : pass();
}

/** The action that ends the turn. */
function action(look: Look): MoveBody {
  if (look.persona.leaves(look)) return { kind: 'walkOut' };
  const bank = harvest(look);
  if (bank) return bank;
  const legal = look.persona.amends && look.pub.round <= 3 && firstTurn(look) ? may(look.view, 'amend') : undefined;
  return (legal && amend(look, legal)) ?? tableText(look);
}

export function turn(look: Look): MoveBody {
  if (may(look.view, 'return')) return { kind: look.persona.leaves(look) ? 'walkOut' : 'return' };
  for (const act of look.persona.acts) {
    const move = act(look);
    if (move) return move;
  }
  return action(look);
}

/** The chair's text seeks what all can bear: no weight on its own further gain (rule 4.8). */
export function chairText(look: Look): MoveBody {
  const legal = may(look.view, 'chair');
  const options = legal ? draft(look, legal, 'firm', 0) : null;
  return legal && options ? { kind: 'chair', text: written(look, options, legal) } : pass();
}
