/** Signs that the page's fonts do not have, drawn as large as the letters around them and in their colour. */
const SIGNS = {
  star: 'M8 .9l2.2 4.6 5 .7-3.6 3.5.9 5L8 12.3l-4.5 2.4.9-5L.8 6.2l5-.7Z',
  check: 'M1.6 8.6 3.4 6.8l3 3L12.7 3l1.9 1.7-8.1 8.8Z',
  cross: 'M3.4 1.8 8 6.4l4.6-4.6 1.6 1.6L9.6 8l4.6 4.6-1.6 1.6L8 9.6l-4.6 4.6-1.6-1.6L6.4 8 1.8 3.4Z',
  triangle: 'M8 2 15 14H1Z',
  square: 'M2.5 2.5h11v11h-11Z',
  circle: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
} as const;

export type SignName = keyof typeof SIGNS;

/** Decoration: what it says is said in words beside it, or in the label of what it stands in. */
export function Sign({ of, faint = false }: { of: SignName; faint?: boolean }) {
  return (
    <svg className={`sign${faint ? ' faint' : ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SIGNS[of]} />
    </svg>
  );
}
