/** Which screen the address asks for. Addresses live after the "#", so that a built folder works from any path. */
import { useSyncExternalStore } from 'react';
import { say } from '../words/say.ts';

/**
 * A finished game: one saved on this machine, one carried whole in the address, the record a scenario brings, or a
 * table of a class as its facilitator may see it.
 */
export type RecordRef = { game: string } | { link: string } | { history: string } | { class: string; table: string };

/** A scenario being written: one of this machine's projects, or one carried whole in the address. */
export type ProjectRef = { project: string } | { link: string };

export const CLASS_SCREENS = ['join', 'seat', 'console', 'act', 'class-debrief', 'host'] as const;
export type ClassScreen = (typeof CLASS_SCREENS)[number];

export type Route =
  | { at: 'home' }
  /** Null: the choice of what to work on. */
  | { at: 'workshop'; from: ProjectRef | null }
  | { at: 'about' }
  /** A class on the server this page came from: joining by its code, a seat, its console or debrief, a seat taken over, hosting one. */
  | { at: 'class'; screen: ClassScreen; id: string }
  | { at: 'table'; game: string; tutorial: boolean }
  | { at: 'end'; game: string }
  /** From a step on, as a seat saw it; from the start as whoever played when not said. */
  | { at: 'watch'; from: RecordRef; step?: number; seat?: number }
  | { at: 'debrief'; from: RecordRef };

export function parseRoute(hash: string): Route {
  const [head = '', ...rest] = hash.replace(/^#/, '').split('/');
  if (head.startsWith('r=')) return watching({ link: head.slice(2) }, rest);
  if (head.startsWith('d=')) return { at: 'debrief', from: { link: head.slice(2) } };
  if (head.startsWith('w=')) return { at: 'workshop', from: { link: head.slice(2) } };
  const [at, game, more] = rest;
  if (at === 'about') return { at };
  const screen = CLASS_SCREENS.find(each => each === at);
  if (screen) return { at: 'class', screen, id: game ?? '' };
  if (at === 'workshop') return { at, from: game ? { project: game } : null };
  if (game && at === 'table') return { at, game, tutorial: more === 'tutorial' };
  if (game && at === 'end') return { at, game };
  if (!game || (at !== 'watch' && at !== 'debrief')) return { at: 'home' };
  const [from, after] = recordAt(game, rest);
  return at === 'debrief' ? { at, from } : watching(from, rest.slice(after));
}

/** Which record the parts of an address name, and how many of them do so. */
function recordAt(game: string, [, , first, second]: string[]): [from: RecordRef, parts: number] {
  if (game === 'history' && first) return [{ history: first }, 3];
  if (game === 'class' && first && second) return [{ class: first, table: second }, 4];
  return [{ game }, 2];
}

/** "12/2": from step 12 on, as seat 2; anything else is left out. */
function watching(from: RecordRef, more: string[]): Route {
  const [step, seat] = more.map(each => (/^\d{1,4}$/.test(each) ? Number(each) : undefined));
  return { at: 'watch', from, ...(step === undefined ? {} : { step, ...(seat === undefined ? {} : { seat }) }) };
}

export function hashOf(route: Route): string {
  switch (route.at) {
    case 'home':
      return '#/';
    case 'about':
      return '#/about';
    case 'class':
      return `#/${route.screen}/${route.id}`;
    case 'workshop':
      if (route.from && 'link' in route.from) return `#w=${route.from.link}`;
      return route.from ? `#/workshop/${route.from.project}` : '#/workshop';
    case 'table':
      return `#/table/${route.game}${route.tutorial ? '/tutorial' : ''}`;
    case 'end':
      return `#/end/${route.game}`;
    case 'debrief':
      return placeOf('debrief', 'd', route.from);
    case 'watch': {
      const place = placeOf('watch', 'r', route.from);
      const more = [route.step, route.seat].filter(each => each !== undefined);
      return [place, ...more].join('/');
    }
  }
}

function placeOf(screen: string, letter: string, from: RecordRef): string {
  if ('link' in from) return `#${letter}=${from.link}`;
  if ('class' in from) return `#/${screen}/class/${from.class}/${from.table}`;
  return `#/${screen}/${'game' in from ? from.game : `history/${from.history}`}`;
}

/** Back to where one came from to look at a record. */
export function wayBack(from: RecordRef): { route: Route; label: string } {
  if ('game' in from) return { route: { at: 'end', game: from.game }, label: say('app.back.end') };
  if ('class' in from)
    return { route: { at: 'class', screen: 'class-debrief', id: from.class }, label: say('app.back.class') };
  return { route: { at: 'home' }, label: say('app.name') };
}

export const go = (route: Route): void => {
  window.location.hash = hashOf(route);
};

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The address's hash, as a string so that it compares by value. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash);
