/** Which screen the address asks for. Addresses live after the "#", so that a built folder works from any path. */
import { useSyncExternalStore } from 'react';

export type Route =
  | { at: 'home' }
  | { at: 'about' }
  | { at: 'table'; game: string; tutorial: boolean }
  | { at: 'end'; game: string }
  | { at: 'watch'; game: string }
  /** A finished game carried whole in the address. */
  | { at: 'shared'; link: string };

export function parseRoute(hash: string): Route {
  if (hash.startsWith('#r=')) return { at: 'shared', link: hash.slice(3) };
  const [, at, game, more] = hash.replace(/^#/, '').split('/');
  if (at === 'about') return { at };
  if (game && at === 'table') return { at, game, tutorial: more === 'tutorial' };
  if (game && (at === 'end' || at === 'watch')) return { at, game };
  return { at: 'home' };
}

export function hashOf(route: Route): string {
  switch (route.at) {
    case 'home':
      return '#/';
    case 'about':
      return '#/about';
    case 'table':
      return `#/table/${route.game}${route.tutorial ? '/tutorial' : ''}`;
    case 'end':
    case 'watch':
      return `#/${route.at}/${route.game}`;
    case 'shared':
      return `#r=${route.link}`;
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
