import { csv } from '../../wire/csv.ts';
import type { RosterPlace } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { download } from '../storage/files.ts';
import { placeText } from './place-text.ts';

/** Somebody's code to come back with, and where they sit; `place` is null for who has no seat. */
export interface Code {
  name: string;
  reclaim: string;
  place: (RosterPlace & { tableName: string }) | null;
}

interface Props {
  codes: readonly Code[];
  parties: readonly { short: string }[];
  about: string;
}

const partyOf = ({ place }: Code, parties: Props['parties']): string | null =>
  place === null || place.party === null ? null : (parties[place.party]?.short ?? '');

/** A line a person, under headers in the reader's language. */
export function codesCsv(codes: readonly Code[], parties: Props['parties']): string {
  const rows = codes.map(each => {
    const { name, reclaim, place } = each;
    const role = place ? say(`role.${place.role}`) : '';
    return [name, place?.tableName ?? '', partyOf(each, parties) ?? '', role, reclaim];
  });
  const head = (['name', 'table', 'party', 'role', 'code'] as const).map(column => say(`codes.${column}`));
  return csv([head, ...rows]);
}

/** Codes to hand out, on screen, on paper and as a file. */
export function Codes({ codes, parties, about }: Props) {
  const where = (code: Code): string =>
    code.place ? placeText(code.place.tableName, partyOf(code, parties), code.place.role) : say('people.noSeat');
  return (
    <section className="stack" aria-labelledby="host-seats">
      <h2 id="host-seats">{say('host.codes')}</h2>
      <p className="muted small no-print">{about}</p>
      <table className="figures class-seats">
        <tbody>
          {codes.map(each => (
            <tr key={each.reclaim}>
              <th scope="row">
                {each.name}
                <br />
                <span className="muted small">{where(each)}</span>
              </th>
              <td>
                <code>{each.reclaim}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="row no-print">
        <button type="button" className="btn" onClick={() => window.print()}>
          {say('host.codes.print')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => download('codes.csv', 'text/csv', codesCsv(codes, parties))}
        >
          {say('codes.save')}
        </button>
      </p>
    </section>
  );
}
