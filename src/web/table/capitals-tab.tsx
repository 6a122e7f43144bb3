import type { Allocation } from '../../engine/types.ts';
import { allocationText, constituencyName, pillarName, redLineText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { RuleLink } from '../kit/reading.tsx';
import { CapitalsForecast } from './capitals-forecast.tsx';
import { useTable } from './context.ts';
import { EffortGist } from './gists.tsx';
import { Pick, Stepper } from './inputs.tsx';
import { LastCapitals } from './last-capitals.tsx';
import { legalOf } from './legal.ts';
import { Act, Card } from './widgets.tsx';

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
          <Card title={say('capitals.sealed')} rule="3.2">
            <p>{say('capitals.sealed.text', { effort: allocationText(scenario, own.allocation) })}</p>
          </Card>
        )}
        {!open && !own.allocation && <p className="muted">{say('capitals.when')}</p>}
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
        why={left < 0 ? say('capitals.tooMany', { points: -left }) : null}
        onAct={() => act({ kind: 'allocate', ...allocation })}
      >
        {say('capitals.seal')}
      </Act>
      <span className={left > 0 ? 'warn' : 'muted'} aria-live="polite">
        {left >= 0 ? say('capitals.left', { left }) : ''}
      </span>
    </div>
  );
}

function Split() {
  const { allocation, setAllocation, game, scenario, me } = useTable();
  const left = game.rules.effort - spentOf(allocation);
  const change = (part: Partial<Allocation>) => setAllocation({ ...allocation, ...part });
  return (
    <Card title={say('capitals.split')} rule="3.1">
      <p className="effort" aria-hidden="true">
        {Array.from({ length: game.rules.effort }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pip is its place
          <i key={at} className={at < spentOf(allocation) ? 'spent' : ''} />
        ))}
      </p>
      <Stepper
        label={<b>{say('reveal.posture')}</b>}
        name={say('reveal.posture')}
        value={allocation.posture}
        max={allocation.posture + left}
        note={say('capitals.posture.about', {
          hard: constituencyName(scenario, me, 0),
          dove: constituencyName(scenario, me, 2),
        })}
        onChange={posture => change({ posture, redLine: posture < 2 ? -1 : allocation.redLine })}
      />
      <RedLineChoice />
      <WorkSteppers left={left} />
      <Stepper
        label={<b>{say('score.home')}</b>}
        name={say('score.home')}
        value={allocation.home}
        max={Math.min(game.rules.homeMax, allocation.home + left)}
        note={say('capitals.home.about', { cost: game.rules.homeCost })}
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
        <b>{say('capitals.work')}</b> <span className="small muted">{say('capitals.work.about')}</span>{' '}
        <RuleLink rule="3.8">3.8</RuleLink>
      </legend>
      {scenario.pillars.map((pillar, at) => (
        <Stepper
          key={pillar.id}
          label={
            <span title={pillar.text}>
              {pillarName(scenario, at)}{' '}
              <span className="small muted">
                {say(pub.pillars[at].level < game.rules.pillarMax ? 'capitals.pillar' : 'capitals.pillar.top', {
                  ...{ level: pub.pillars[at].level, work: pub.pillars[at].work, cost: game.rules.levelCost },
                })}
              </span>
            </span>
          }
          name={say('capitals.work.on', { pillar: pillar.name })}
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
        <b>{say('capitals.back')}</b>
        <div className="small muted">{say(pub.silenced ? 'capitals.back.cut' : 'capitals.back.about')}</div>
      </div>
      <Pick
        label={say('capitals.back.with')}
        quiet
        value={allocation.back}
        items={[
          { value: -1, label: say('capitals.back.none') },
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
        label={say('capitals.redLine')}
        value={allocation.redLine}
        items={[
          { value: -1, label: say(menu.length === 0 ? 'capitals.redLine.left' : 'capitals.redLine.none') },
          ...menu.map(at => ({ value: at, label: redLineText(scenario, scenario.redLines[me][at]) })),
        ]}
        onPick={redLine => setAllocation({ ...allocation, redLine })}
      />
    </div>
  );
}
