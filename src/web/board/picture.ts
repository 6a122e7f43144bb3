/** What the board shows for a model, as plain data: the scenes draw it, the twin says it, `plan.ts` compares two. Pure. */
import { previewText } from '../../engine/index.ts';
import type { ClauseDef } from '../../engine/scenario.ts';
import type { Party, Public } from '../../engine/types.ts';
import type { BoardModel } from './model.ts';
import { type LineView, linesOf, type PlaceView, placesOf } from './places.ts';

/** open: may be written · gated: its pillar stands too low · blocked: may never be · below: under what is banked. */
export type StopState = 'open' | 'gated' | 'blocked' | 'below';

export interface TrackView {
  clause: number;
  stops: StopState[];
  /** Where the working text stands. */
  text: number;
  draft: number;
  banked: number;
  /** The public position of each party. */
  positions: number[];
  /** The option of the text on the table now, with its author; null when none is. */
  proposed: { by: Party; option: number } | null;
  redLines: { party: Party; min: number; max: number }[];
  selected: boolean;
}

export interface Picture {
  places: PlaceView[];
  lines: LineView[];
  tracks: TrackView[];
  tension: number;
  initialled: boolean;
  over: boolean;
}

export function pictureOf(model: BoardModel): Picture {
  const pub = model.view.public;
  return {
    places: placesOf(model),
    lines: linesOf(model),
    tracks: model.game.scenario.clauses.map((def, clause) => trackOf(model, def, clause)),
    tension: pub.tension,
    initialled: pub.initialled !== null,
    over: pub.ending !== null,
  };
}

function trackOf({ game, view, draft, selectedClause }: BoardModel, def: ClauseDef, clause: number): TrackView {
  const pub = view.public;
  const proposal = pub.proposal;
  return {
    clause,
    stops: def.options.map((_, option) => stopState(pub, def, clause, option)),
    text: pub.text[clause],
    draft: previewText(pub, draft)[clause],
    banked: pub.banked[clause],
    positions: game.scenario.parties.map((_, party) => pub.positions[party][clause]),
    proposed: proposal ? { by: proposal.by, option: proposal.text.options[clause] } : null,
    redLines: pub.redLines.flatMap((lines, party) =>
      lines.filter(line => line.clause === clause).map(({ min, max }) => ({ party, min, max })),
    ),
    selected: selectedClause === clause,
  };
}

/** Rule 4.17: the gate of the pillar, what is blocked, and what is banked. */
function stopState(pub: Public, def: ClauseDef, clause: number, option: number): StopState {
  if (option < pub.banked[clause]) return 'below';
  if (pub.blocked.some(([c, o]) => c === clause && o === option)) return 'blocked';
  return def.options[option].need > pub.pillars[def.pillar].level ? 'gated' : 'open';
}

/** Whether a draft may be moved there: a gate may open later, what is banked or blocked stays so. */
export function mayDraft(stop: StopState | undefined): boolean {
  return stop === 'open' || stop === 'gated';
}
