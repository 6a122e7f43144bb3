import { useState } from 'react';
import { LIMITS } from '../../wire/limits.ts';
import type { OfferedScenario } from '../../wire/scenarios.ts';
import type { OpenClass, OpenedClass } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { Pick } from '../table/inputs.tsx';
import { newId, postTo } from './ask.ts';
import { Check, Form, LineField, NumberField, ProseField, Trouble } from './fields.tsx';
import { openPack } from './open-pack.ts';
import { OwnScenario } from './own-scenario.tsx';
import { answered, requestId } from './request-id.ts';

interface Props {
  scenarios: OfferedScenario[];
  onBrought: (scenario: OfferedScenario) => void;
  onOpened: (opened: OpenedClass) => void;
}

/** What the page calls the delegations: so will a roster written by its reader. */
const calledHere = (scenarios: readonly OfferedScenario[], id: string): string[][] =>
  (scenarios.find(each => each.id === id)?.parties ?? []).map(({ name, short }) => [name, short]);

/** Everything a class is opened with. */
export function OpenForm({ scenarios, onBrought, onOpened }: Props) {
  const [choice, setChoice] = useState<OpenClass>(() => ({
    ...{ title: say('host.title.first'), scenario: scenarios[0]?.id ?? '', length: scenarios[0]?.lengths[0]?.id ?? '' },
    ...{ seed: newId().slice(0, 8), tables: 2, approval: false, grow: true },
  }));
  const [clock, setClock] = useState(0);
  const [roster, setRoster] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<OpenClass>) => setChoice(now => ({ ...now, ...part }));
  const send = async () => {
    setBusy(true);
    const seconds = clock * 60;
    const clocks = { situation: seconds, capitals: seconds, table: seconds, home: seconds };
    const wanted = {
      ...choice,
      ...(clock > 0 ? { clocks } : {}),
      ...(roster.trim() === '' ? {} : { roster, called: calledHere(scenarios, choice.scenario) }),
    };
    const answer = await postTo<OpenedClass>('/api/host/classes', { ...wanted, id: requestId('open', wanted) });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.error.message);
    answered('open');
    onOpened(answer.value);
  };
  return (
    <Form onSend={send}>
      <LineField
        label={say('host.title')}
        max={LIMITS.title}
        value={choice.title}
        onChange={title => change({ title })}
      />
      <Played scenarios={scenarios} choice={choice} onChange={change} onTrouble={setTrouble} />
      <OwnScenario
        onBrought={brought => {
          onBrought(brought);
          change({ scenario: brought.id, length: brought.lengths[0]?.id ?? '' });
        }}
      />
      <div className="row">
        <NumberField
          label={say('console.tables')}
          min={1}
          max={LIMITS.tables}
          value={choice.tables}
          onChange={tables => change({ tables })}
        />
        <NumberField label={say('host.clock')} max={60} value={clock} onChange={setClock} />
      </div>
      <Check label={say('host.approval')} value={choice.approval} onChange={approval => change({ approval })} />
      <Check label={say('host.grow')} value={choice.grow ?? false} onChange={grow => change({ grow })} />
      <ProseField label={say('host.roster')} rows={4} value={roster} onChange={setRoster} />
      <label className="field">
        <span>{say('host.rosterFile')}</span>
        <input
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={event => void event.target.files?.[0]?.text().then(setRoster)}
        />
      </label>
      <Trouble text={trouble} />
      <button type="submit" className="btn primary big" disabled={busy}>
        {say(busy ? 'host.busy' : 'host.open')}
      </button>
    </Form>
  );
}

interface PlayedProps {
  scenarios: OfferedScenario[];
  choice: OpenClass;
  onChange: (part: Partial<OpenClass>) => void;
  onTrouble: (text: string | null) => void;
}

/** The scenario, its length, and both on paper. */
function Played({ scenarios, choice, onChange, onTrouble }: PlayedProps) {
  const scenario = scenarios.find(({ id }) => id === choice.scenario);
  const choose = (id: string) => {
    const next = scenarios.find(each => each.id === id);
    onChange({ scenario: id, length: next?.lengths[0]?.id ?? '' });
  };
  return (
    <>
      <Pick
        label={say('home.scenario')}
        value={choice.scenario}
        items={scenarios.map(({ id, title, own }) => ({
          value: id,
          label: own ? say('host.own.title', { title }) : title,
        }))}
        onPick={choose}
      />
      {scenario && <p className="muted small">{scenario.summary}</p>}
      <p>
        <button
          type="button"
          className="btn small"
          onClick={() => void openPack(choice.scenario, choice.length).then(onTrouble)}
        >
          {say('host.pack')}
        </button>
      </p>
      <Pick
        label={say('home.length')}
        value={choice.length}
        items={(scenario?.lengths ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onPick={length => onChange({ length })}
      />
    </>
  );
}
