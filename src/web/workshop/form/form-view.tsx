import { useState } from 'react';
import { offsetOf } from '../../../scenario/edit/index.ts';
import type { ScenarioFile } from '../../../scenario/index.ts';
import { say } from '../../../words/say.ts';
import { Tabs } from '../../kit/tabs.tsx';
import { ClausesForm } from './clauses-form.tsx';
import { FormProvider, type FormState } from './form.tsx';
import { MapForm } from './map-form.tsx';
import { PartiesForm } from './parties-form.tsx';
import type { Doc, DocPath } from './read.ts';
import { TimeForm } from './time-form.tsx';

interface Props {
  doc: Doc;
  text: string;
  files: readonly ScenarioFile[];
  change: FormState['change'];
  write: FormState['write'];
  onOffset: (offset: number) => void;
}

/** The same document for those who would rather not write YAML; it changes the text, and keeps its comments. */
export function FormView({ doc, text, files, change, write, onOffset }: Props) {
  const [part, setPart] = useState('clauses');
  if (typeof doc !== 'object' || doc === null) return <p className="note">{say('workshop.form.unread')}</p>;
  const open = (path: DocPath) => onOffset(offsetOf(text, path));
  return (
    <FormProvider value={{ doc, text, files, change, write, open }}>
      <div className="ws-form">
        <Tabs
          label={say('workshop.form.parts')}
          selected={part}
          onSelect={setPart}
          items={[
            { id: 'parties', label: say('workshop.form.parties'), body: <PartiesForm /> },
            { id: 'clauses', label: say('workshop.form.clauses'), body: <ClausesForm /> },
            { id: 'time', label: say('workshop.form.time'), body: <TimeForm /> },
            { id: 'map', label: say('workshop.form.map'), body: <MapForm /> },
          ]}
        />
      </div>
    </FormProvider>
  );
}
