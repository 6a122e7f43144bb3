/** Which screen the address asks for. Addresses live after the "#", so that a built folder works from any path. */
import { useSyncExternalStore } from 'react';

/** A finished game: one saved on this machine, one carried whole in the address, or the record a scenario brings. */
export type RecordRef = { game: string } | { link: string } | { history: string };

/** A scenario being written: one of this machine's projects, or one carried whole in the address. */
export type ProjectRef = { project: string } | { link: string };

export type Route =
  | { at: 'home' }
  /** Null: the choice of what to work on. */
  | { at: 'workshop'; from: ProjectRef | null }
  | { at: 'about' }
  | { at: 'table'; game: string; tutorial: boolean }
  | { at: 'end'; game: string }
  | { at: 'watch'; from: RecordRef };

export function parseRoute(hash: string): Route {
  if (hash.startsWith('#r=')) return { at: 'watch', from: { link: hash.slice(3) } };
  if (hash.startsWith('#w=')) return { at: 'workshop', from: { link: hash.slice(3) } };
  const [, at, game, more] = hash.replace(/^#/, '').split('/');
  if (at === 'about') return { at };
  if (at === 'workshop') return { at, from: game ? { project: game } : null };
  if (game && at === 'table') return { at, game, tutorial: more === 'tutorial' };
  if (game && at === 'end') return { at, game };
  if (game && at === 'watch') return { at, from: game === 'history' && more ? { history: more } : { game } };
  return { at: 'home' };
}

export function hashOf(route: Route): string {
  switch (route.at) {
    case 'home':
      return '#/';
    case 'about':
      return '#/about';
    case 'workshop':
      if (route.from && 'link' in route.from) return `#w=${route.from.link}`;
      return route.from ? `#/workshop/${route.from.project}` : '#/workshop';
    case 'table':
      return `#/table/${route.game}${route.tutorial ? '/tutorial' : ''}`;
    case 'end':
      return `#/end/${route.game}`;
    case 'watch':
      if ('link' in route.from) return `#r=${route.from.link}`;
      return `#/watch/${'game' in route.from ? route.from.game : `history/${route.from.history}`}`;
  }
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
