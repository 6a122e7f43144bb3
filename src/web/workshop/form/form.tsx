import { createContext, useContext, useEffect, useState } from 'react';
import { addItem, addKey, type Plain, putAt, removeAt, type TextEdit } from '../../../scenario/edit/index.ts';
import type { ScenarioFile } from '../../../scenario/index.ts';
import { say } from '../../../words/say.ts';
import { SureButton } from '../../kit/sure-button.tsx';
import { type Doc, type DocPath, shownAt } from './read.ts';

/** What the parts of the form share: the document as it stands and how to change its text. */
export interface FormState {
  doc: Doc;
  text: string;
  /** The files beside it, for what translations repeat. */
  files: readonly ScenarioFile[];
  /** Edits of the document, and with them of other files: undone together. */
  change(edits: readonly TextEdit[], beside?: readonly FileEdits[]): void;
  /** Writes another file anew, which can be undone in it. */
  write(file: string, text: string): void;
  /** Shows the place in the text. */
  open(path: DocPath): void;
}

/** A file's edits. */
export type FileEdits = readonly [file: string, edits: readonly TextEdit[]];

const Form = createContext<FormState | null>(null);
export const FormProvider = Form.Provider;

/** Only inside the form view. */
export function useForm(): FormState & {
  put(path: DocPath, value: Plain): void;
  addEntry(path: DocPath, key: string, value: Plain): void;
  addTo(path: DocPath, value: Plain): void;
  remove(path: DocPath): void;
} {
  const state = useContext(Form);
  if (state === null) throw new Error('useForm outside the form view');
  const { text } = state;
  const change = (edit: TextEdit | null): void => state.change(edit ? [edit] : []);
  return {
    ...state,
    put: (path, value) => change(putAt(text, path, value)),
    addEntry: (path, key, value) => change(addKey(text, path, key, value) ?? putAt(text, path, { [key]: value })),
    addTo: (path, value) => change(addItem(text, path, value) ?? putAt(text, path, [value])),
    remove: path => change(removeAt(text, path)),
  };
}

interface FieldProps {
  path: DocPath;
  /** What the field is, for screen readers and as its visible label unless `bare`. */
  label: string;
  bare?: boolean;
  kind?: 'line' | 'text' | 'number' | 'degrees' | 'colour';
  className?: string;
}

/** What fields that hold a number take. */
const NUMBERS: Partial<Record<NonNullable<FieldProps['kind']>, RegExp>> = {
  number: /^[-+]?\d{1,4}$/,
  degrees: /^-?\d{1,3}(\.\d{1,6})?$/,
};

/** One value of the document. What is typed is written when the field is left or Enter pressed, so that undo goes field by field. */
export function Field({ path, label, bare = false, kind = 'line', className = '' }: FieldProps) {
  const { doc, put } = useForm();
  const shown = shownAt(doc, path);
  const [typed, setTyped] = useState(shown);
  const [left, setLeft] = useState(false);
  useEffect(() => setTyped(shown), [shown]);
  const write = () => {
    if (typed === shown) return;
    const pattern = NUMBERS[kind];
    if (!pattern) put(path, typed);
    else if (pattern.test(typed.trim())) put(path, Number(typed));
  };
  // Told when the field is left: what is being typed need not be a number yet.
  const unread = left && typed !== shown && NUMBERS[kind]?.test(typed.trim()) === false;
  const shared = {
    className: `input ws-${kind} ${className}`,
    value: typed,
    onBlur: () => {
      setLeft(true);
      write();
    },
    onFocus: () => setLeft(false),
    ...(unread ? { 'aria-invalid': true } : {}),
    ...(bare ? { 'aria-label': label } : {}),
  };
  const input =
    kind === 'text' ? (
      <textarea {...shared} rows={2} onChange={event => setTyped(event.target.value)} />
    ) : (
      <input
        {...shared}
        type={kind === 'colour' ? 'color' : 'text'}
        inputMode={NUMBERS[kind] ? 'decimal' : 'text'}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') write();
          if (event.key === 'Escape') setTyped(shown);
        }}
      />
    );
  const wrong = unread && (
    <span className="ws-wrong" role="alert">
      {say(kind === 'degrees' ? 'workshop.form.degrees' : 'workshop.form.whole')}
    </span>
  );
  if (bare)
    return (
      <>
        {input}
        {wrong}
      </>
    );
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, chosen by kind
    <label className="field">
      <span>{label}</span>
      {input}
      {wrong}
    </label>
  );
}

/** Choice among words the format knows or ids the document defines. */
export function Pick({
  path,
  label,
  from,
  bare = false,
}: {
  path: DocPath;
  label: string;
  from: readonly string[];
  bare?: boolean;
}) {
  const { doc, put } = useForm();
  const shown = shownAt(doc, path);
  const select = (
    <select
      className="input"
      value={shown}
      onChange={event => put(path, event.target.value)}
      {...(bare ? { 'aria-label': label } : {})}
    >
      {!from.includes(shown) && <option value={shown}>{shown || say('workshop.form.notChosen')}</option>}
      {from.map(each => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
  if (bare) return select;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside
    <label className="field">
      <span>{label}</span>
      {select}
    </label>
  );
}

/** Takes something out, after asking once more. */
export function Remove({ path, what, onSure }: { path: DocPath; what: string; onSure?: () => void }) {
  const { remove } = useForm();
  return (
    <SureButton
      {...{
        className: 'btn plain small bad',
        name: say('workshop.form.remove.name', { what }),
        label: say('workshop.form.remove'),
      }}
      onSure={onSure ?? (() => remove(path))}
    />
  );
}

/** To the same place in the text, for what the form does not show. */
export function InText({ path, what }: { path: DocPath; what: string }) {
  const { open } = useForm();
  return (
    <button
      type="button"
      className="link small"
      aria-label={say('workshop.form.inText.name', { what })}
      onClick={() => open(path)}
    >
      {say('workshop.form.inText')}
    </button>
  );
}
