import { useState } from 'react';
import { LIMITS } from '../../wire/limits.ts';
import type { ClockPlan, TableSummary } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import type { Act } from './console-acts.tsx';
import { Form, NumberField } from './fields.tsx';
import { Clock } from './seat-strip.tsx';

const STAGES = ['situation', 'capitals', 'table', 'home'] as const satisfies readonly (keyof ClockPlan)[];

interface ClocksProps {
  plan: ClockPlan;
  running: boolean;
  act: Act;
  onClose: () => void;
}

/** How long a decision may take, stage by stage, at every table; and more or less time for those that run. */
export function ClocksDialog({ plan, running, act, onClose }: ClocksProps) {
  const [minutes, setMinutes] = useState(() => STAGES.map(stage => plan[stage] / 60));
  const save = () => {
    const seconds = (at: number): number => Math.round((minutes[at] ?? 0) * 60);
    const clocks = { situation: seconds(0), capitals: seconds(1), table: seconds(2), home: seconds(3) };
    void act({ act: 'clocks', clocks });
    onClose();
  };
  return (
    <Dialog title={say('clocks.title')} isOpen onClose={onClose}>
      <Form onSend={save}>
        {running && (
          <>
            <h3>{say('clocks.now')}</h3>
            <MoreOrLess table={null} act={act} />
          </>
        )}
        <h3>{say('clocks.plan')}</h3>
        <div className="row">
          {STAGES.map((stage, at) => (
            <NumberField
              key={stage}
              label={say(`stage.${stage}`)}
              max={LIMITS.clock / 60}
              step={0.5}
              value={minutes[at] ?? 0}
              onChange={value => setMinutes(now => now.map((each, k) => (k === at ? value : each)))}
            />
          ))}
        </div>
        <p className="muted small">{say('clocks.about')}</p>
        <button type="submit" className="btn primary">
          {say('clocks.set')}
        </button>
      </Form>
    </Dialog>
  );
}

/** More or less time for the decision that runs at one table. */
export function TimeDialog({ table, act, onClose }: { table: TableSummary; act: Act; onClose: () => void }) {
  return (
    <Dialog title={say('clocks.table', { table: table.name })} isOpen onClose={onClose}>
      <div className="stack">
        <p>{table.clock.left === null ? say('clocks.none') : <Clock clock={table.clock} />}</p>
        <MoreOrLess table={table.id} act={act} />
        <p className="muted small">{say('clocks.least')}</p>
      </div>
    </Dialog>
  );
}

const STEPS = [60, 300, -60, -300];

function MoreOrLess({ table, act }: { table: string | null; act: Act }) {
  return (
    <div className="row">
      {STEPS.map(by => (
        <button key={by} type="button" className="btn small" onClick={() => act({ act: 'clock', table, by })}>
          {say(by > 0 ? 'clocks.more' : 'clocks.less', { minutes: Math.abs(by) / 60 })}
        </button>
      ))}
      <button type="button" className="btn small" onClick={() => act({ act: 'clock', table, by: null })}>
        {say('clocks.stop')}
      </button>
    </div>
  );
}
