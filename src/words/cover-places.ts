/** What the places of the coverage model are called; the tables know them by one name each, in English. */
import { RADARS, SITES } from '../engine/cover.ts';
import type { MessageId } from './messages/ids.ts';
import { say } from './say.ts';

type TableName<Id> = Id extends `town.${infer Name}` ? Name : never;

/** A town, launch area, silo field, radar or site by its name in the tables. */
export const placeName = (name: string): string => say(`town.${name as TableName<MessageId>}`);

/** Ships have no names of their own: they are called by their seas. */
const SHIPS = ['EMED', 'CMED', 'BLK', 'NSEA', 'NORS', 'BALT'] as const;
const shipOf = (id: string) => SHIPS.find(ship => ship === id);

/** What sees or fires: a radar by itself, the radar of a ship or of a site, or either of these. */
export interface Station {
  kind: 'radar' | 'ship' | 'site';
  station: string;
}

export function stationOf(id: string): Station {
  const ship = shipOf(id);
  if (ship) return { kind: 'ship', station: say(`station.${ship}`) };
  const radar = RADARS[id];
  return radar
    ? { kind: 'radar', station: placeName(radar.name) }
    : { kind: 'site', station: SITES[id] ? placeName(SITES[id].name) : id };
}
