import type { Box } from './use-region.ts';

const MARGIN = 4;

/** A frame round a region. It lets every click through: the game stays playable while it is explained. */
export function Spotlight({ box }: { box: Box }) {
  return (
    <div
      className="spotlight"
      aria-hidden="true"
      style={{
        left: box.left - MARGIN,
        top: box.top - MARGIN,
        width: box.width + 2 * MARGIN,
        height: box.height + 2 * MARGIN,
      }}
    />
  );
}
