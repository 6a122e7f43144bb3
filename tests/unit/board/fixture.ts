/** A board to test on: the invented three-party world with a small map added. */
import { compile, type Game, setup, viewFor } from '../../../src/engine/index.ts';
import type { MapDef, PlaceDef } from '../../../src/engine/scenario.ts';
import type { Public } from '../../../src/engine/types.ts';
import type { BoardModel } from '../../../src/web/board/model.ts';
import { world } from '../../support/world.ts';

export function place(id: string, part: Partial<PlaceDef> = {}): PlaceDef {
  return {
    id,
    kind: 'site',
    name: id,
    text: '',
    owner: 0,
    lat: 50,
    lon: 20,
    when: null,
    planned: null,
    rangeKm: null,
    sector: null,
    sources: [],
    ...part,
  };
}

export const MAP: MapDef = {
  centre: [50, 20],
  radius: 15,
  places: [
    place('always', { kind: 'command' }),
    place('clause', { when: { is: 'clause', clause: 0, min: 1 }, planned: { is: 'clause', clause: 0, max: 1 } }),
    place('later', { kind: 'radar', when: { is: 'round', min: 3 }, lat: 40, lon: 30 }),
    place('area', { kind: 'region', owner: null, lat: 10, lon: 90 }),
  ],
  lines: [
    {
      id: 'border',
      name: 'Border',
      when: { is: 'clause', clause: 1, min: 1 },
      points: [
        [50, 10],
        [50, 30],
      ],
    },
  ],
};

export function gameWith(map: MapDef | null): Game {
  return compile({ ...world(3), map });
}

/** A model at the start of the game; `change` may touch the public state, which is a copy. */
export function model(part: Partial<BoardModel> = {}, change: (pub: Public) => void = () => undefined): BoardModel {
  const game = part.game ?? gameWith(MAP);
  const view = structuredClone(viewFor(game, setup(game, 'board'), 0));
  change(view.public);
  return {
    game,
    view,
    draft: view.public.text.slice(),
    layers: { radars: true, interceptors: true, launch: true, fields: true, lines: true },
    reducedMotion: true,
    selectedClause: null,
    cover: null,
    ...part,
  };
}
