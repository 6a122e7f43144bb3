/** A worker thread of the page that looks at every deal of a finished game. */
import { expose } from 'comlink';
import {
  exploreImprovements,
  exploreSpace,
  type GameSpace,
  type Improvements,
  type Layers,
  now,
} from '../../analysis/game-space.ts';
import { compile, type Scenario, type State, type Text } from '../../engine/index.ts';

/** Told of shares done, 0 … 1. */
type Progress = (share: number) => void;

const worker = {
  space(scenario: Scenario, length: string, state: State, layers: Layers, onProgress: Progress): GameSpace {
    return now(exploreSpace(compile(scenario, length), state, layers), (done, total) => onProgress(done / total));
  },
  /** What `text` left on the table. */
  left(
    scenario: Scenario,
    length: string,
    state: State,
    text: Text,
    layers: Layers,
    onProgress: Progress,
  ): Improvements {
    const walk = exploreImprovements(compile(scenario, length), state, text, layers);
    return now(walk, (done, total) => onProgress(done / total));
  },
};

export type SpaceWorker = typeof worker;
expose(worker);
