/** The text editor: what it knows of the format, and how it says what is wrong. */

import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { type Diagnostic, lintGutter } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, type Tooltip } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { adviceAt, meaningAt } from '../../scenario/edit/index.ts';
import { type Problem, SCENARIO_FILE, type ScenarioFile } from '../../scenario/index.ts';
import { aboutText } from '../../words/format.ts';
import { saidProblems } from '../../words/problems.ts';
import { say } from '../../words/say.ts';
import type { Knowledge } from './use-check.ts';

const LOOK = EditorView.theme({
  '&': { height: '100%', fontSize: '13.5px', background: 'var(--card)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace', lineHeight: '1.55' },
  '.cm-gutters': { background: 'var(--paper-2)', color: 'var(--ink-2)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { background: 'rgb(34 48 58 / 4%)' },
  '.cm-activeLineGutter': { background: '#e6e0d2' },
  '.cm-tooltip': { maxWidth: '420px', fontFamily: 'var(--sans)', border: '1px solid var(--line)' },
  '.cm-meaning': { padding: '6px 10px', fontSize: '13px' },
  '.cm-diagnostic': { fontFamily: 'var(--sans)', fontSize: '13px' },
});

/** Below this many characters of a word the list opens only when asked for, except where a value is due. */
const complete =
  (knowledge: () => Knowledge) =>
  ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString();
    const { schema, ids } = knowledge();
    const advice = schema && adviceAt(schema, text, pos, ids);
    if (!advice || (!explicit && advice.from === pos && !/: $/.test(text.slice(pos - 2, pos)))) return null;
    return {
      ...{ from: advice.from, to: advice.to, validFor: /^[\w/.-]*$/ },
      options: advice.options.map(({ label, kind, about, needed }) => ({
        label,
        ...{
          type: kind === 'key' ? 'property' : 'constant',
          detail: needed ? say('format.needed') : '',
          ...(about && { info: aboutText(about) }),
        },
        apply: kind === 'key' ? `${label}: ` : label,
        boost: needed ? 1 : 0,
      })),
    };
  };

function explain(view: EditorView, pos: number, { schema }: Knowledge): Tooltip | null {
  const meaning = schema && meaningAt(schema, view.state.doc.toString(), pos);
  if (!meaning) return null;
  return {
    ...{ pos: meaning.from, end: meaning.to, above: true },
    create() {
      const dom = document.createElement('div');
      dom.className = 'cm-meaning';
      const path = dom.appendChild(document.createElement('strong'));
      path.textContent = meaning.path;
      const about = dom.appendChild(document.createElement('div'));
      about.textContent = aboutText(meaning.about);
      return { dom };
    },
  };
}

/** A fresh state for a file; `onChange` hears every change made by hand, and `knowledge` gives what completion may offer. */
export function stateFor(
  file: ScenarioFile,
  onChange: (text: string) => void,
  knowledge: () => Knowledge,
): EditorState {
  const knows: Extension[] =
    file.name === SCENARIO_FILE
      ? [
          yaml(),
          autocompletion({ override: [complete(knowledge)] }),
          hoverTooltip((view, pos) => explain(view, pos, knowledge())),
        ]
      : [EditorView.lineWrapping];
  return EditorState.create({
    doc: file.text,
    extensions: [
      ...[basicSetup, LOOK, lintGutter(), keymap.of([indentWithTab]), ...knows],
      EditorView.contentAttributes.of({ 'aria-label': say('workshop.files.text', { file: file.name }), tabindex: '0' }),
      EditorView.updateListener.of(update => {
        if (update.docChanged) onChange(update.state.doc.toString());
      }),
    ],
  });
}

/** Problems of one file as the editor marks them; a place that is no more is marked at the end. */
export function diagnosticsOf(state: EditorState, problems: readonly Problem[], file: string): Diagnostic[] {
  return saidProblems(problems.filter(problem => problem.file === file)).map(problem => {
    const line = state.doc.line(Math.max(1, Math.min(problem.line, state.doc.lines)));
    const from = Math.min(line.from + problem.column - 1, line.to);
    const word = /^[\w/.-]+/.exec(line.text.slice(from - line.from))?.[0].length ?? 1;
    return {
      ...{ from, to: Math.min(line.to, from + word), severity: 'error' as const, source: problem.code },
      message: `${problem.message} ${problem.fix}`,
    };
  });
}
