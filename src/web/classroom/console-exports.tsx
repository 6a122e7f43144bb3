const FILES = [
  ['students.csv', 'A row a student: seat, score, level'],
  ['tables.csv', 'A row a table: how it ended, for whom'],
  ['moves.csv', 'A row a move'],
  ['records.json', 'Every table as a game record: watch, verify, debrief'],
  ['session.json', 'The whole session as an archive with a hash chain'],
] as const;

/** What can be taken away from the class. */
export function ConsoleExports({ id }: { id: string }) {
  return (
    <ul className="class-list">
      {FILES.map(([name, about]) => (
        <li key={name}>
          <a href={`/api/console/${encodeURIComponent(id)}/export/${name}`} download>
            {name}
          </a>
          <br />
          <span className="muted small">{about}</span>
        </li>
      ))}
    </ul>
  );
}
