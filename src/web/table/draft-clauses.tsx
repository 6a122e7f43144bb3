import { useEffect, useRef } from 'react';
import type { Party } from '../../engine/types.ts';
import { optionName, quoted, shortOf, signed } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { PartyMark } from '../kit/party.tsx';
import { Rich } from '../kit/rich.tsx';
import { useTable } from './context.ts';
import { Pick } from './inputs.tsx';
import { gateOf, shortGate } from './legal.ts';
import { Card, Figure } from './widgets.tsx';

/** All clauses of the draft, each with its options, its worth and where the others stand. */
export function DraftClauses() {
  const { scenario, draft, pub } = useTable();
  const differs = draft.text.options.filter((option, at) => option !== pub.text[at]).length;
  const depth = draft.text.options.reduce((sum, option) => sum + option, 0);
  return (
    <Card title={say('draft.title')} rule="1.2">
      <div className="draft-top">
        <p className="small muted">
          <Rich
            id="draft.about"
            values={{ differs, depth }}
            elements={{ steps: inside => <span title={say('rule.name', { rule: '1.3' })}>{inside}</span> }}
          />
        </p>
        <LoadDraft />
      </div>
      {scenario.groups.map((group, at) => (
        <div key={group.id} className="draft-group">
          <h4>{group.name}</h4>
          {scenario.clauses.map((clause, index) =>
            clause.group === at ? <ClauseRow key={clause.id} clause={index} /> : null,
          )}
        </div>
      ))}
    </Card>
  );
}

/** Starts the draft over from a text that is on the table. */
function LoadDraft() {
  const { scenario, pub, me, draft } = useTable();
  const texts: { label: string; options: number[] }[] = [
    { label: say('draft.from.working'), options: pub.text },
    { label: say('draft.from.banked'), options: pub.banked },
    ...scenario.parties.flatMap((_, party) =>
      pub.positions[party].some(option => option > 0)
        ? [
            {
              label:
                party === me ? say('draft.from.mine') : say('draft.from.party', { party: shortOf(scenario, party) }),
              options: pub.positions[party],
            },
          ]
        : [],
    ),
  ];
  if (pub.proposal) texts.push({ label: say('draft.from.proposal'), options: pub.proposal.text.options });
  return (
    <Pick
      label={say('draft.from')}
      quiet
      value={-1}
      items={[
        { value: -1, label: say('draft.from.pick') },
        ...texts.map((text, at) => ({ value: at, label: text.label })),
      ]}
      onPick={at => {
        const text = texts[at];
        if (text) draft.load(text.options);
      }}
    />
  );
}

/** Brings a clause chosen on the board into sight, where the panel scrolls by itself and not the whole page. */
function revealWithin(row: HTMLElement | null): void {
  const panel = row?.closest('.panel-body');
  if (row && panel && panel.scrollHeight > panel.clientHeight + 1) row.scrollIntoView({ block: 'nearest' });
}

function ClauseRow({ clause }: { clause: number }) {
  const { scenario, game, own, pub, draft } = useTable();
  const def = scenario.clauses[clause];
  const option = draft.text.options[clause];
  const open = draft.selected === clause;
  const value = own.values[clause][option];
  const changed = option !== pub.text[clause];
  const row = useRef<HTMLDivElement>(null);
  const answering = pub.phase.at === 'answer';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a proposal to be answered comes first, and leaves the panel where it is
  useEffect(() => {
    if (open && !answering) revealWithin(row.current);
  }, [open]);
  return (
    <div ref={row} className={`clause-row${open ? ' open' : ''}${changed ? ' changed' : ''}`}>
      <button
        type="button"
        className="clause-name"
        aria-expanded={open}
        onClick={() => draft.select(open ? null : clause)}
      >
        {def.name}
        {changed && <span className="visually-hidden"> {say('draft.changed')}</span>}
      </button>
      <Pick
        label={def.name}
        quiet
        value={option}
        items={def.options.map((each, at) => {
          const gate = gateOf(game, pub, clause, at);
          const why = gate ? ` (${shortGate(scenario, pub, clause, at) || gate.why})` : '';
          return {
            value: at,
            label: `${each.name}  ${signed(own.values[clause][at])}${why}`,
            disabled: gate !== null && at !== option,
          };
        })}
        onPick={at => draft.set(clause, at)}
      />
      <Figure value={value} rule="7.1" change />
      {open && <ClauseDetail clause={clause} />}
    </div>
  );
}

/** What the clause is about, its options in words and who stands where. */
function ClauseDetail({ clause }: { clause: number }) {
  const { scenario, pub, game } = useTable();
  const def = scenario.clauses[clause];
  return (
    <div className="clause-detail small">
      <p>{def.text}</p>
      <ol className="plain-list">
        {def.options.map((option, at) => {
          const gate = gateOf(game, pub, clause, at);
          return (
            <li key={option.name} className={gate ? 'gated' : ''}>
              <b>{option.name}</b> <Standing clause={clause} option={at} /> {option.text}{' '}
              {gate && <span className="muted">{gate.why}.</span>}
            </li>
          );
        })}
      </ol>
      <p className="muted">
        {say('draft.working', { option: quoted(optionName(scenario, clause, pub.text[clause])) })}
      </p>
    </div>
  );
}

/** The marks of those whose public position is this option (rule 4.20). */
function Standing({ clause, option }: { clause: number; option: number }) {
  const { scenario, pub } = useTable();
  const here: Party[] = scenario.parties.flatMap((_, party) =>
    pub.positions[party][clause] === option ? [party] : [],
  );
  if (here.length === 0) return null;
  const parties = here.map(party => shortOf(scenario, party)).join(', ');
  return (
    <span role="img" aria-label={say('draft.position', { parties })} title={say('draft.position.rule', { parties })}>
      {here.map(party => (
        <PartyMark key={party} party={scenario.parties[party]} size={10} />
      ))}
    </span>
  );
}
