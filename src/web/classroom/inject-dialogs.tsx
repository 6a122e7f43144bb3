import { useState } from 'react';
import type { ControlEffect, Scenario } from '../../engine/types.ts';
import { pairName, pillarName, signed } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Pick } from '../table/inputs.tsx';
import type { DialogProps } from './control-dialogs.tsx';
import { Form, LineField, ProseField } from './fields.tsx';

/** A card of the scenario, or news written on the spot. */
export function InjectDialog({ game, table, act, onClose }: DialogProps) {
  return (
    <Dialog title={say('inject.title', { table: table.name })} isOpen onClose={onClose}>
      <div className="stack">
        <Improvise table={table} act={act} onClose={onClose} />
        <h3>{say('inject.card')}</h3>
        <ul className="class-list">
          {game.scenario.events.map((event, card) => (
            <li key={event.id} className="row">
              <span className="grow">
                <strong>{event.title}</strong>
                <br />
                <span className="small">{event.text}</span>
              </span>
              <button
                type="button"
                className="btn small"
                aria-label={say('inject.play.name', { card: event.title })}
                onClick={() => {
                  void act({ act: 'control', table: table.id, move: { kind: 'inject', card } });
                  onClose();
                }}
              >
                {say('inject.play')}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function Improvise({ table, act, onClose }: Omit<DialogProps, 'game'>) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [tension, setTension] = useState(0);
  const send = () => {
    const effects = tension === 0 ? [] : [{ do: 'tension' as const, by: tension }];
    void act({
      ...{ act: 'control', table: table.id },
      move: { kind: 'improvise', title: title.trim(), text: text.trim(), effects },
    });
    onClose();
  };
  return (
    <details className="class-improvise">
      <summary>{say('inject.write')}</summary>
      <Form onSend={send}>
        <LineField label={say('inject.headline')} max={120} value={title} onChange={setTitle} />
        <ProseField label={say('inject.text')} value={text} onChange={setText} />
        <Amount label={say('inject.tension')} value={tension} onChange={setTension} />
        <button type="submit" className="btn primary" disabled={title.trim() === '' || text.trim() === ''}>
          {say('inject.send')}
        </button>
      </Form>
    </details>
  );
}

interface AmountProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

const Amount = ({ label, value, onChange }: AmountProps) => (
  <Pick
    {...{ label, value }}
    items={[-3, -2, -1, 0, 1, 2, 3].map(by => ({ value: by, label: signed(by) }))}
    onPick={onChange}
  />
);

interface Adjustable {
  key: string;
  label: string;
  effect: (by: number) => ControlEffect;
}

/** The numbers that can be put right from here; the others are for scenarios. */
function adjustables(scenario: Scenario): Adjustable[] {
  const n = scenario.parties.length;
  return [
    { key: 'tension', label: say('override.tension'), effect: by => ({ do: 'tension', by }) },
    ...Array.from({ length: (n * (n - 1)) / 2 }, (_, pair) => ({
      ...{ key: `trust ${pair}`, label: say('override.trust', { pair: pairName(scenario, pair) }) },
      effect: (by: number): ControlEffect => ({ do: 'trust', pair, by }),
    })),
    ...scenario.parties.map(({ short }, party) => ({
      ...{ key: `capital ${party}`, label: say('override.capital', { party: short }) },
      effect: (by: number): ControlEffect => ({ do: 'capital', party, by }),
    })),
    ...scenario.pillars.map((_, pillar) => ({
      ...{ key: `work ${pillar}`, label: say('override.work', { pillar: pillarName(scenario, pillar) }) },
      effect: (by: number): ControlEffect => ({ do: 'work', pillar, by }),
    })),
  ];
}

/** Puts one number right, with a reason that all see (rule 10.3). */
export function OverrideDialog({ game, table, act, onClose }: DialogProps) {
  const choices = adjustables(game.scenario);
  const [key, setKey] = useState('tension');
  const [by, setBy] = useState(1);
  const [reason, setReason] = useState('');
  const send = () => {
    const chosen = choices.find(each => each.key === key);
    if (!chosen) return;
    const effects = [chosen.effect(by)];
    void act({ act: 'control', table: table.id, move: { kind: 'override', reason: reason.trim(), effects } });
    onClose();
  };
  return (
    <Dialog title={say('override.title', { table: table.name })} isOpen onClose={onClose}>
      <Form onSend={send}>
        <Pick
          label={say('override.what')}
          value={key}
          items={choices.map(each => ({ value: each.key, label: each.label }))}
          onPick={setKey}
        />
        <Amount label={say('override.by')} value={by} onChange={setBy} />
        <LineField label={say('override.reason')} max={200} value={reason} onChange={setReason} />
        <button type="submit" className="btn primary" disabled={reason.trim() === '' || by === 0}>
          {say('override.do')}
        </button>
      </Form>
    </Dialog>
  );
}
