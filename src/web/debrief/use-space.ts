import { proxy } from 'comlink';
import { useCallback, useEffect, useState } from 'react';
import { ALL_LAYERS, type GameSpace, type Improvements, type Layers, NO_LAYERS } from '../../analysis/game-space.ts';
import type { Game } from '../../engine/index.ts';
import type { State, Text } from '../../engine/types.ts';
import type { SpaceWorker } from './space-worker.ts';
import { aborted, threadOf } from './thread.ts';

/** Every deal there is on paper, or only what could be written, signed and ratified as things stood at the end. */
export type Scope = 'paper' | 'end';

export const LAYERS: Record<Scope, Layers> = { paper: NO_LAYERS, end: ALL_LAYERS };

export type Looked<T> =
  | { state: 'running'; share: number }
  | { state: 'stopped' }
  | { state: 'failed'; why: string }
  | { state: 'done'; value: T };

export interface Explored {
  space: GameSpace;
  /** What the agreement left on the table; null without one. */
  left: Improvements | null;
}

/** Looks at all deals in a worker, anew when the scope changes; `stop` ends it. */
export function useSpace(
  game: Game,
  end: State,
  deal: Text | null,
  scope: Scope,
): { looked: Looked<Explored>; stop: () => void; again: () => void } {
  const [looked, setLooked] = useState<Looked<Explored>>({ state: 'running', share: 0 });
  const [control, setControl] = useState(() => new AbortController());
  useEffect(() => {
    const own = new AbortController();
    control.signal.addEventListener('abort', () => own.abort());
    setLooked({ state: 'running', share: 0 });
    // Shares come by a channel of their own: in Firefox the last ones may arrive after the result, which stands.
    const progress = (share: number) => {
      if (!own.signal.aborted) setLooked(before => (before.state === 'running' ? { state: 'running', share } : before));
    };
    explore(game, end, deal, scope, progress, own.signal).then(
      value => setLooked({ state: 'done', value }),
      (reason: unknown) => {
        if (control.signal.aborted) setLooked({ state: 'stopped' });
        else if (!own.signal.aborted) setLooked({ state: 'failed', why: String(reason) });
      },
    );
    return () => own.abort();
  }, [game, end, deal, scope, control]);
  const stop = useCallback(() => control.abort(), [control]);
  const again = useCallback(() => setControl(new AbortController()), []);
  return { looked, stop, again };
}

async function explore(
  { scenario, lengthId }: Game,
  end: State,
  deal: Text | null,
  scope: Scope,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Explored> {
  const thread = threadOf<SpaceWorker>(new Worker(new URL('./space-worker.ts', import.meta.url), { type: 'module' }));
  const layers = LAYERS[scope];
  const parts = deal ? 2 : 1;
  const told = (part: number) => proxy((share: number) => onProgress((part + share) / parts));
  const work = async (): Promise<Explored> => {
    const space = await thread.remote.space(scenario, lengthId, end, layers, told(0));
    const left = deal ? await thread.remote.left(scenario, lengthId, end, deal, layers, told(1)) : null;
    return { space, left };
  };
  try {
    return await Promise.race([work(), thread.failed, aborted(signal)]);
  } finally {
    thread.worker.terminate();
  }
}
