import type { PartyDef, Shape } from '../../engine/scenario.ts';

const PATHS: Record<Shape, string> = {
  circle: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z',
  square: 'M2 2h12v12H2Z',
  diamond: 'M8 .5 15.5 8 8 15.5.5 8Z',
  triangle: 'M8 1.5 15.5 14.5H.5Z',
  hexagon: 'M4.2 1.5h7.6L15.6 8l-3.8 6.5H4.2L.4 8Z',
};

/** A delegation's colour and shape; decoration, so always beside its name. */
export function PartyMark({ party, size = 14 }: { party: PartyDef; size?: number }) {
  return (
    <svg className="party-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[party.shape]} fill={party.colour} />
    </svg>
  );
}

/** Mark and name; `name` picks which of the scenario's names is shown. */
export function PartyBadge({
  party,
  name = 'short',
  size,
}: {
  party: PartyDef;
  name?: 'short' | 'name' | 'voice';
  size?: number;
}) {
  return (
    <span className="party-badge">
      <PartyMark party={party} {...(size === undefined ? {} : { size })} />
      <span>{party[name]}</span>
    </span>
  );
}
