/** Parallels and meridians about a pole off the page: the paper of a situation map, and nothing on it. */
export function Graticule() {
  const parallels = Array.from({ length: 12 }, (_, k) => 160 + k * 90);
  const meridians = Array.from({ length: 25 }, (_, k) => ((k * 7.5 - 90) * Math.PI) / 180);
  return (
    <svg className="graticule" viewBox="0 0 1440 420" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1">
        {parallels.map(radius => (
          <circle key={radius} cx="1020" cy="-170" r={radius} />
        ))}
        {meridians.map(angle => (
          <line key={angle} x1="1020" y1="-170" x2={1020 + Math.sin(angle) * 1500} y2={-170 + Math.cos(angle) * 1500} />
        ))}
      </g>
    </svg>
  );
}
