import { Fragment } from 'react';
import { HARD, type RoleIndex } from '../../engine/scenario.ts';
import { clauseName, optionRange, redLineText, worthWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Markdown } from '../kit/markdown.tsx';
import { Rich } from '../kit/rich.tsx';
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
      <Card title={say('mandate.title', { party: scenario.parties[me].name })} rule="1.5">
        <Mandate />
        {scenario.briefTexts[me] && (
          <details>
            <summary>{say('brief.whole')}</summary>
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
    <Card title={say('brief.redLines')} rule="3.5">
      {standing.length === 0 && <p className="muted">{say('brief.redLines.none', { most: game.rules.redLineMax })}</p>}
      <ul className="plain-list">
        {standing.map(line => (
          <li key={`${line.clause}-${line.min}-${line.max}`}>
            <Rich
              id="brief.redLines.declared"
              values={{ line: redLineText(scenario, line) }}
              elements={{ bad: inside => <b className="bad">{inside}</b> }}
            />
          </li>
        ))}
      </ul>
      {menu.length > 0 && (
        <details>
          <summary>{say('brief.redLines.menu')}</summary>
          <ul className="plain-list">
            {menu.map(line => (
              <li key={`${line.clause}-${line.min}-${line.max}`}>
                {say('reasons.sentence', { said: redLineText(scenario, line) })}{' '}
                <span className="muted">{line.text}</span>
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
  const hard = home.constituencies[HARD].name;
  return (
    <Card title={say('brief.home')} rule="5.4">
      <p className="small">
        {rule.by === 'all'
          ? say('brief.home.all', { need: rule.all })
          : say('brief.home.hard', { hard, need: rule.hard, other: rule.other })}
        {rule.by === 'hardAndOne' &&
          rule.raised.map(raise => (
            <Fragment key={`${raise.clause}-${raise.option}`}>
              {' '}
              {say('brief.home.raised', {
                clause: clauseName(scenario, raise.clause),
                range: optionRange(scenario, raise.clause, raise.option, undefined),
                ...{ hard, need: raise.hard },
              })}
            </Fragment>
          ))}
      </p>
      <dl className="home-list">
        {home.constituencies.map((one, role) => (
          <div key={one.id}>
            <dt>
              {one.name} <Figure value={pub.support[me][role as RoleIndex]} rule="1.4" />
            </dt>
            <dd>
              {one.text}{' '}
              <span className="muted">
                {say('brief.watches', { clauses: one.watch.map(at => clauseName(scenario, at)).join(', ') })}
              </span>
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
    <Card title={say('brief.worth')} rule="7.1">
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
        <b>{def.name}</b> <Stars importance={most} note={say('brief.worth.most', { points: most })} />
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
                {pub.text[clause] === at && <span className="tag">{say('brief.working')}</span>}
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
