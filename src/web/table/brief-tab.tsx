import { HARD, type RoleIndex } from '../../engine/scenario.ts';
import { clauseName, optionRange, plain, redLineText, worthWords } from '../../words/index.ts';
import { Markdown } from '../kit/markdown.tsx';
import { Term } from '../kit/term.tsx';
import { useTable } from './context.ts';
import { Importances } from './importances.tsx';
import { gateOf, shortGate } from './legal.ts';
import { Mandate } from './mandate.tsx';
import { Card, Figure, Stars } from './widgets.tsx';

/** Who I am: mandate, limits, what I want of each clause, who watches at home, what the others care about. */
export function BriefTab() {
  const { scenario, me } = useTable();
  return (
    <div className="stack panel-body">
      <Card title={`Your mandate: ${scenario.parties[me].name}`} rule="1.5">
        <Mandate />
        {scenario.briefTexts[me] && (
          <details>
            <summary>The whole confidential brief</summary>
            <Markdown text={scenario.briefTexts[me]} shift={3} />
          </details>
        )}
      </Card>
      <OwnRedLines />
      <HomeFront />
      <Worths />
      <Importances />
    </div>
  );
}

function OwnRedLines() {
  const { scenario, pub, me, game } = useTable();
  const standing = pub.redLines[me];
  const menu = scenario.redLines[me];
  return (
    <Card title="My red lines" rule="3.5">
      {standing.length === 0 && (
        <p className="muted">None declared. At most {game.rules.redLineMax} may stand at a time.</p>
      )}
      <ul className="plain-list">
        {standing.map(line => (
          <li key={`${line.clause}-${line.min}-${line.max}`}>
            <b className="bad">Declared:</b> {redLineText(scenario, line)}
          </li>
        ))}
      </ul>
      {menu.length > 0 && (
        <details>
          <summary>What I could declare, with posture 2 or more</summary>
          <ul className="plain-list">
            {menu.map(line => (
              <li key={`${line.clause}-${line.min}-${line.max}`}>
                {redLineText(scenario, line)}. <span className="muted">{line.text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function HomeFront() {
  const { scenario, pub, me } = useTable();
  const home = scenario.homes[me];
  const rule = home.ratification;
  return (
    <Card title="Home front" rule="5.4">
      <p className="small">
        {rule.by === 'all'
          ? `Your capital ratifies when each of the three stands at ${rule.all} or more.`
          : `Your capital ratifies when ${home.constituencies[HARD].name} stands at ${rule.hard} or more and one of the others at ${rule.other}.`}
        {rule.by === 'hardAndOne' &&
          rule.raised.map(
            raise =>
              ` With ${clauseName(scenario, raise.clause)} ${optionRange(scenario, raise.clause, raise.option, undefined)}, ${home.constituencies[HARD].name} must stand at ${plain(raise.hard)}.`,
          )}
      </p>
      <dl className="home-list">
        {home.constituencies.map((one, role) => (
          <div key={one.id}>
            <dt>
              {one.name} <Figure value={pub.support[me][role as RoleIndex]} rule="1.4" />
            </dt>
            <dd>
              {one.text}{' '}
              <span className="muted">Watches {one.watch.map(at => clauseName(scenario, at)).join(', ')}.</span>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Worths() {
  const { scenario } = useTable();
  return (
    <Card title="What each option is worth to me now" rule="7.1">
      {scenario.groups.map((group, at) => (
        <div key={group.id} className="worth-group">
          <h4>{group.name}</h4>
          {scenario.clauses.map((clause, index) =>
            clause.group === at ? <WorthTable key={clause.id} clause={index} /> : null,
          )}
        </div>
      ))}
    </Card>
  );
}

function WorthTable({ clause }: { clause: number }) {
  const { scenario, own, game, pub } = useTable();
  const def = scenario.clauses[clause];
  const most = Math.max(...own.values[clause].map(Math.abs));
  return (
    <table className="figures worths">
      <caption>
        <b>{def.name}</b> <Stars importance={most} note={`up to ${plain(most)} points for you`} />
        <span className="small muted clause-text">
          {def.text}{' '}
          {def.glossary.map(id => (
            <span key={id} className="clause-term">
              <Term id={id} />
            </span>
          ))}
        </span>
      </caption>
      <tbody>
        {def.options.map((option, at) => {
          const gate = gateOf(game, pub, clause, at);
          return (
            <tr key={option.name} className={gate ? 'gated' : ''}>
              <th scope="row" title={option.text}>
                {option.name}
                {gate && (
                  <span className="small muted" title={gate.why}>
                    {' '}
                    {shortGate(scenario, pub, clause, at) || gate.why}
                  </span>
                )}
                {pub.text[clause] === at && <span className="tag">working text</span>}
              </th>
              <td className="words muted small">{worthWords(own.values[clause][at])}</td>
              <td>
                <Figure value={own.values[clause][at]} rule="7.1" change />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
