import { redo, undo } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { TextEdit } from '../../scenario/edit/index.ts';
import type { Problem, ScenarioFile } from '../../scenario/index.ts';
import { diagnosticsOf, stateFor } from './editor-setup.ts';
import type { Knowledge } from './use-check.ts';

/** What the rest of the workshop may do with the text. */
export interface EditorHandle {
  /** Changes a file's text like typing: what is changed at once is undone at once. `file` is brought to the front. */
  apply(file: string, edits: readonly TextEdit[]): void;
  goTo(file: string, line: number, column: number): void;
  goToOffset(file: string, offset: number): void;
  /** Of one file, which is brought to the front: the form changes scenario.yaml while another may be behind it. */
  undo(file: string): void;
  redo(file: string): void;
}

interface Props {
  ref: Ref<EditorHandle>;
  files: ScenarioFile[];
  /** Name of the file shown. */
  active: string;
  problems: readonly Problem[];
  knowledge: Knowledge;
  onText: (file: string, text: string) => void;
  onActive: (file: string) => void;
}

/** One editor for all files of a project; each keeps its own cursor and its own undo. */
export function Editor({ ref, files, active, problems, knowledge, onText, onActive }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const states = useRef(new Map<string, EditorState>());
  const shown = useRef('');
  const latest = useRef({ files, knowledge, onText, onActive });
  latest.current = { files, knowledge, onText, onActive };

  const show = (name: string): EditorView | null => {
    const now = view.current;
    const file = latest.current.files.find(each => each.name === name);
    if (!now || !file) return null;
    if (shown.current === name) return now;
    if (shown.current) states.current.set(shown.current, now.state);
    const fresh = () =>
      stateFor(
        file,
        text => latest.current.onText(name, text),
        () => latest.current.knowledge,
      );
    now.setState(states.current.get(name) ?? fresh());
    shown.current = name;
    return now;
  };

  useEffect(() => {
    if (!host.current) return;
    const made = new EditorView({ parent: host.current });
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
      shown.current = '';
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` reads what is latest and is new each time
  useEffect(() => void show(active), [active]);
  useEffect(() => {
    const now = view.current;
    if (now) now.dispatch(setDiagnostics(now.state, diagnosticsOf(now.state, problems, active)));
  }, [problems, active]);

  const reveal = (name: string, offset: (state: EditorState) => number): void => {
    latest.current.onActive(name);
    const now = show(name);
    if (!now) return;
    const anchor = offset(now.state);
    now.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    now.focus();
  };
  const step = (file: string, how: (view: EditorView) => boolean): void => {
    latest.current.onActive(file);
    const now = show(file);
    if (now) how(now);
  };
  useImperativeHandle(ref, () => ({
    apply(name, edits) {
      latest.current.onActive(name);
      show(name)?.dispatch({ changes: [...edits], userEvent: 'input.form' });
    },
    goTo: (name, line, column) =>
      reveal(name, ({ doc }) => {
        const row = doc.line(Math.max(1, Math.min(line, doc.lines)));
        return Math.min(row.from + column - 1, row.to);
      }),
    goToOffset: (name, offset) => reveal(name, ({ doc }) => Math.min(offset, doc.length)),
    undo: file => step(file, undo),
    redo: file => step(file, redo),
  }));
  return <div className="ws-editor" ref={host} />;
}
