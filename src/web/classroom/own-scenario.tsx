import { useState } from 'react';
import type { OfferedScenario } from '../../wire/scenarios.ts';
import { say } from '../../words/say.ts';
import { bringScenario } from './bring-scenario.ts';

/** Brings a scenario from the workshop to this server, for the class about to be opened and later ones. */
export function OwnScenario({ onBrought }: { onBrought: (scenario: OfferedScenario) => void }) {
  const [told, setTold] = useState<{ lines: string[]; good: boolean } | null>(null);
  const bring = async (file: File) => {
    setTold({ lines: [say('host.own.reading')], good: true });
    const brought = await bringScenario(file);
    if (!brought.ok) return setTold({ lines: brought.error, good: false });
    setTold({ lines: [say('host.own.brought', { title: brought.value.title })], good: true });
    onBrought(brought.value);
  };
  const [first, ...rest] = told?.lines ?? [];
  return (
    <div className="field">
      <label className="field">
        <span>{say('host.own')}</span>
        <input
          type="file"
          accept=".b2b,.zip"
          onChange={event => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void bring(file);
          }}
        />
      </label>
      {told && (
        <div role={told.good ? 'status' : 'alert'} className={told.good ? 'small' : 'note bad'}>
          <p>{first}</p>
          {rest.length > 0 && (
            <ul>
              {rest.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
