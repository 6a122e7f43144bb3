import { type Game, levelOf } from '../../engine/index.ts';
import type { Ending, Party, Score } from '../../engine/types.ts';
import { plain, signed } from '../../words/index.ts';
import type { MessageId } from '../../words/messages/ids.ts';
import { say } from '../../words/say.ts';
import { PartyBadge } from '../kit/party.tsx';
import { RuleLink } from '../kit/reading.tsx';
import { Rich } from '../kit/rich.tsx';
import { Sign } from '../kit/sign.tsx';

interface Row {
  label: MessageId;
  rule: string;
  /** Text of the cell; components that add up are signed. */
  cell: (score: Score, member: boolean) => string;
  detail?: boolean;
}

const ROWS: Row[] = [
  { label: 'score.row.raw', rule: '7.1', cell: score => plain(score.raw), detail: true },
  {
    label: 'score.row.slippage',
    rule: '7.2',
    cell: (score, member) => (member ? plain(-score.slippage) : '–'),
    detail: true,
  },
  {
    ...{ label: 'score.row.durability', rule: '7.3', detail: true },
    cell: (score, member) => (member ? say('number.perMille', { shown: score.durability }) : '–'),
  },
  { label: 'score.deal', rule: '8.2', cell: score => signed(score.deal) },
  { label: 'score.redLines', rule: '8.8', cell: score => signed(score.redLines) },
  { label: 'score.home', rule: '8.4', cell: score => signed(score.home) },
  { label: 'score.row.security', rule: '8.5', cell: score => signed(score.security) },
  { label: 'score.row.credit', rule: '8.6', cell: score => signed(score.credit) },
  { label: 'score.row.extra', rule: '8.7', cell: score => signed(score.extra) },
];

/** Without an agreement what is banked counts, and nothing slips or lasts. */
function withoutAgreement(row: Row): Row[] {
  switch (row.label) {
    case 'score.row.raw':
      return [{ ...row, label: 'score.row.raw.banked', rule: '8.3' }];
    case 'score.row.slippage':
    case 'score.row.durability':
      return [];
    case 'score.deal':
      return [{ ...row, label: 'score.row.noDeal', rule: '8.3' }];
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
      <h2 id="scores">{say('end.scores')}</h2>
      <div className="x-scroll">
        <table className="figures scores">
          <thead>
            <tr>
              <td />
              {parties.map((party, at) => (
                <th
                  key={party.id}
                  scope="col"
                  aria-label={at === seat ? say('end.seat', { party: party.short }) : party.short}
                >
                  <PartyBadge party={party} />
                  {at === seat && <small> {say('end.you')}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.label} className={row.detail ? 'detail' : ''}>
                <th scope="row">
                  {say(row.label)} <RuleLink rule={row.rule}>{row.rule}</RuleLink>
                </th>
                {ending.scores.map((score, party) => (
                  <td key={parties[party].id}>{row.cell(score, member(party))}</td>
                ))}
              </tr>
            ))}
            <tr className="total">
              <th scope="row">
                {say('score.total')} <RuleLink rule="8.9">8.9</RuleLink>
              </th>
              {ending.scores.map((score, party) => (
                <td key={parties[party].id}>
                  {plain(score.total)}
                  {ending.winners.includes(party) && (
                    <span title={say('end.winner')}>
                      {' '}
                      <Sign of="star" />
                      <span className="visually-hidden">{say('end.winner')}</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
            <tr className="detail">
              <th scope="row">
                {say('end.level')} <RuleLink rule="8.10">8.10</RuleLink>
              </th>
              {ending.scores.map((score, party) => (
                <td key={parties[party].id}>{say(`level.short.${levelOf(game, score.total)}`)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {ending.modifiers.length > 0 && (
        <ul className="small modifiers">
          {ending.modifiers.map(at => (
            <li key={endings[at].id}>
              <Rich id="named.line" values={{ name: endings[at].name, text: endings[at].text }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
