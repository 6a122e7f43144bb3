import type { Allocation } from '../../engine/types.ts';
import { allocationText, count, pillarName, plain, redLineText } from '../../words/index.ts';
import { RuleLink } from '../kit/reading.tsx';
import { CapitalsForecast } from './capitals-forecast.tsx';
import { useTable } from './context.ts';
import { EffortGist } from './gists.tsx';
import { LastCapitals } from './last-capitals.tsx';
import { legalOf } from './legal.ts';
import { Act, Card, Pick, Stepper } from './widgets.tsx';

export const spentOf = (a: Allocation): number =>
  a.posture + a.work.reduce((sum, points) => sum + points, 0) + a.home + (a.back >= 0 ? 1 : 0);

/** The hidden split of effort: what is spent, what it will surely do, what depends on the others (chapter 3). */
export function CapitalsTab() {
  const { view, own, scenario, pub } = useTable();
  const open = legalOf(view, 'allocate') !== undefined;
  return (
    <>
      <div className="stack panel-body">
        {open && <Split />}
        {open && <CapitalsForecast />}
        {!open && own.allocation && pub.phase.at === 'capitals' && (
          <Card title="Sealed" rule="3.2">
            <p>{allocationText(scenario, own.allocation)}. It opens when all are in.</p>
          </Card>
        )}
        {!open && !own.allocation && (
          <p className="muted">Effort is split at the start of each round, before the table opens.</p>
        )}
        <LastCapitals />
      </div>
      {open && <Seal />}
    </>
  );
}

function Seal() {
  const { allocation, act, game } = useTable();
  const left = game.rules.effort - spentOf(allocation);
  return (
    <div className="actions">
      <EffortGist />
      <Act
        look="primary"
        why={left < 0 ? `${count(-left, 'point')} too many` : null}
        onAct={() => act({ kind: 'allocate', ...allocation })}
      >
        Seal this split
      </Act>
      <span className={left > 0 ? 'warn' : 'muted'} aria-live="polite">
        {left > 0 ? `${count(left, 'point')} still to spend` : left === 0 ? 'All effort spent' : ''}
      </span>
    </div>
  );
}

function Split() {
  const { allocation, setAllocation, game } = useTable();
  const left = game.rules.effort - spentOf(allocation);
  const change = (part: Partial<Allocation>) => setAllocation({ ...allocation, ...part });
  return (
    <Card title="Split your effort" rule="3.1">
      <p className="effort" aria-hidden="true">
        {Array.from({ length: game.rules.effort }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pip is its place
          <i key={at} className={at < spentOf(allocation) ? 'spent' : ''} />
        ))}
      </p>
      <Stepper
        label={<b>Posture</b>}
        name="Posture"
        value={allocation.posture}
        max={allocation.posture + left}
        note="Speeches for the gallery: hard support +2, from 2 points +3 with a price in trust and doves."
        onChange={posture => change({ posture, redLine: posture < 2 ? -1 : allocation.redLine })}
      />
      <RedLineChoice />
      <WorkSteppers left={left} />
      <Stepper
        label={<b>Home</b>}
        name="Home"
        value={allocation.home}
        max={Math.min(game.rules.homeMax, allocation.home + left)}
        note={`The lowest constituency +1; the second point costs ${plain(game.rules.homeCost)} capital.`}
        onChange={home => change({ home })}
      />
      <BackChannel left={left} />
    </Card>
  );
}

function WorkSteppers({ left }: { left: number }) {
  const { allocation, setAllocation, scenario, pub, view, game } = useTable();
  const open = legalOf(view, 'allocate')?.work ?? [];
  return (
    <fieldset className="work-set">
      <legend>
        <b>Work</b> <span className="small muted">counts only where others work too</span>{' '}
        <RuleLink rule="3.8">3.8</RuleLink>
      </legend>
      {scenario.pillars.map((pillar, at) => (
        <Stepper
          key={pillar.id}
          label={
            <span title={pillar.text}>
              {pillarName(scenario, at)}{' '}
              <span className="small muted">
                level {plain(pub.pillars[at].level)}, {plain(pub.pillars[at].work)} of {plain(game.rules.levelCost)}
              </span>
            </span>
          }
          name={`Work on ${pillar.name}`}
          value={allocation.work[at]}
          max={open.includes(at) ? allocation.work[at] + left : 0}
          onChange={points =>
            setAllocation({ ...allocation, work: allocation.work.map((old, k) => (k === at ? points : old)) })
          }
        />
      ))}
    </fieldset>
  );
}

function BackChannel({ left }: { left: number }) {
  const { allocation, setAllocation, scenario, view, pub } = useTable();
  const parties = legalOf(view, 'allocate')?.back ?? [];
  return (
    <div className="stepper-row">
      <div className="stepper-label">
        <b>Back channel</b>
        <div className="small muted">
          {pub.silenced
            ? 'Lines are cut: none works this round.'
            : 'Works when both seek each other and neither postures: trust +1, and you learn what matters to them.'}
        </div>
      </div>
      <Pick
        label="Back channel with"
        quiet
        value={allocation.back}
        items={[
          { value: -1, label: 'none' },
          ...parties.map(party => ({
            value: party,
            label: scenario.parties[party].voice,
            disabled: left < 1 && allocation.back < 0,
          })),
        ]}
        onPick={back => setAllocation({ ...allocation, back })}
      />
    </div>
  );
}

function RedLineChoice() {
  const { allocation, setAllocation, scenario, view, me } = useTable();
  const menu = legalOf(view, 'allocate')?.redLines ?? [];
  if (allocation.posture < 2) return null;
  return (
    <div className="stepper-row sub">
      <Pick
        label="Declare a red line (rule 3.5)"
        value={allocation.redLine}
        items={[
          { value: -1, label: menu.length === 0 ? 'none left to declare' : 'none' },
          ...menu.map(at => ({ value: at, label: redLineText(scenario, scenario.redLines[me][at]) })),
        ]}
        onPick={redLine => setAllocation({ ...allocation, redLine })}
      />
    </div>
  );
}
