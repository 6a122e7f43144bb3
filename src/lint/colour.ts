/** How far apart two colours look, and how well one stands out from paper. */

type Three = [number, number, number];

const channels = (hex: string): Three => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Three;

const linear = (x: number): number => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);

/** CIE 1976 L*a*b* under daylight (D65). */
function lab(hex: string): Three {
  const [r, g, b] = channels(hex).map(linear) as Three;
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Euclidean distance in L*a*b* (ΔE 1976): 2 is just seen side by side, 100 is black against white. */
export function colourDistance(a: string, b: string): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const luminance = (hex: string): number => {
  const [r, g, b] = channels(hex).map(linear) as Three;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
