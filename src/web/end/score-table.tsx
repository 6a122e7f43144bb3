import { type Game, levelOf } from '../../engine/index.ts';
import type { Ending, Party, Score } from '../../engine/types.ts';
import { levelTitle, plain, signed } from '../../words/index.ts';
import { PartyBadge } from '../kit/party.tsx';
import { RuleLink } from '../kit/reading.tsx';
import { Sign } from '../kit/sign.tsx';

interface Row {
  label: string;
  rule: string;
  /** Text of the cell; components that add up are signed. */
  cell: (score: Score, member: boolean) => string;
  detail?: boolean;
}

const ROWS: Row[] = [
  { label: 'Raw value of the text', rule: '7.1', cell: score => plain(score.raw), detail: true },
  { label: 'Slippage', rule: '7.2', cell: (score, member) => (member ? plain(-score.slippage) : '–'), detail: true },
  { label: 'Durability', rule: '7.3', cell: (score, member) => (member ? `${score.durability} %` : '–'), detail: true },
  { label: 'Deal', rule: '8.2', cell: score => signed(score.deal) },
  { label: 'Red lines', rule: '8.8', cell: score => signed(score.redLines) },
  { label: 'Home', rule: '8.4', cell: score => signed(score.home) },
  { label: 'Security', rule: '8.5', cell: score => signed(score.security) },
  { label: 'Credit for own work', rule: '8.6', cell: score => signed(score.credit) },
  { label: 'How it ended', rule: '8.7', cell: score => signed(score.extra) },
];

/** Without an agreement what is banked counts, and nothing slips or lasts. */
function withoutAgreement(row: Row): Row[] {
  switch (row.label) {
    case 'Raw value of the text':
      return [{ ...row, label: 'Raw value of what is banked', rule: '8.3' }];
    case 'Slippage':
    case 'Durability':
      return [];
    case 'Deal':
      return [{ ...row, label: 'No deal', rule: '8.3' }];
    default:
      return [row];
  }
}

/** Each delegation's score, component by component, with the rule of each; the three columns are three scales. */
export function ScoreTable({ game, ending, seat }: { game: Game; ending: Ending; seat: Party }) {
  const { parties, endings } = game.scenario;
  const member = (party: Party) => ending.agreement?.members[party] ?? false;
  const rows = ending.agreement ? ROWS : ROWS.flatMap(withoutAgreement);
  return (
    <section className="card score-card" aria-labelledby="scores">
      <h2 id="scores">Against its own mandate</h2>
      <div className="x-scroll">
        <table className="figures scores">
          <thead>
            <tr>
              <td />
              {parties.map((party, at) => (
                <th key={party.id} scope="col" aria-label={at === seat ? `${party.short}, your seat` : party.short}>
                  <PartyBadge party={party} />
                  {at === seat && <small> you</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.label} className={row.detail ? 'detail' : ''}>
                <th scope="row">
                  {row.label} <RuleLink rule={row.rule}>{row.rule}</RuleLink>
                </th>
                {ending.scores.map((score, party) => (
                  <td key={parties[party].id}>{row.cell(score, member(party))}</td>
                ))}
              </tr>
            ))}
            <tr className="total">
              <th scope="row">
                Total <RuleLink rule="8.9">8.9</RuleLink>
              </th>
              {ending.scores.map((score, party) => (
                <td key={parties[party].id}>
                  {plain(score.total)}
                  {ending.winners.includes(party) && (
                    <span title="Winner">
                      {' '}
                      <Sign of="star" />
                      <span className="visually-hidden">winner</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
            <tr className="detail">
              <th scope="row">
                Level <RuleLink rule="8.10">8.10</RuleLink>
              </th>
              {ending.scores.map((score, party) => (
                <td key={parties[party].id}>{levelTitle(levelOf(game, score.total)).replace(/^A /, '')}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {ending.modifiers.length > 0 && (
        <ul className="small modifiers">
          {ending.modifiers.map(at => (
            <li key={endings[at].id}>
              <strong>{endings[at].name}.</strong> {endings[at].text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
