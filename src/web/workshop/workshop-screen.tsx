import { useMemo, useRef, useState } from 'react';
import { type Edition, normal, SCENARIO_FILE } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';
import { Tabs } from '../kit/tabs.tsx';
import { Editor, type EditorHandle } from './editor.tsx';
import { Elsewhere } from './elsewhere.tsx';
import type { FormState } from './form/form.tsx';
import { FormView } from './form/form-view.tsx';
import { LintPanel } from './lint-panel.tsx';
import { OlderFormat } from './older-format.tsx';
import { Outline } from './outline.tsx';
import { PlayDialog } from './play-dialog.tsx';
import { PlaytestPanel } from './playtest-panel.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { ProblemsPanel } from './problems-panel.tsx';
import type { Project } from './projects.ts';
import { firstTextOf, translationsToAdd } from './translations.ts';
import { type Knowledge, useCheck } from './use-check.ts';
import { useLint } from './use-lint.ts';
import { usePlaytest } from './use-playtest.ts';
import { useProject } from './use-project.ts';
import { WorkshopBar } from './workshop-bar.tsx';
import './workshop.css';

const UNKNOWING: Knowledge = { schema: null, ids: {} };

/** A scenario's text, what is wrong with it, and the table it makes, side by side. */
export function WorkshopScreen({ project }: { project: Project }) {
  const [title, setTitle] = useState<string | null>(null);
  const { files, setText, addFile, saved, elsewhere } = useProject(project, title);
  const check = useCheck(files);
  const [active, setActive] = useState(SCENARIO_FILE);
  const [form, setForm] = useState(false);
  const [side, setSide] = useState('problems');
  const [leaving, setLeaving] = useState<'play' | 'print' | null>(null);
  const lint = useLint();
  const playtesting = usePlaytest();
  const editor = useRef<EditorHandle>(null);
  /** Files the form changed beside scenario.yaml in its last act, for that act to be undone whole. */
  const together = useRef<readonly string[]>([]);
  const change: FormState['change'] = (edits, beside = []) => {
    for (const [file, its] of beside) editor.current?.apply(file, its);
    if (edits.length > 0) editor.current?.apply(SCENARIO_FILE, edits);
    together.current = beside.map(([file]) => file);
  };
  const step = (how: 'undo' | 'redo') => {
    const others = form ? together.current : [];
    for (const file of [...others, form ? SCENARIO_FILE : active]) editor.current?.[how](file);
    together.current = others;
  };
  const text = files.find(({ name }) => name === SCENARIO_FILE)?.text ?? '';
  const name = check?.sound?.title ?? project.name;
  if (check?.sound && title !== check.sound.title) setTitle(check.sound.title);
  const goTo = (place: { file: string; line: number; column: number }) => {
    setForm(false);
    editor.current?.goTo(place.file, place.line, place.column);
  };
  const goToOffset = (offset: number) => {
    setForm(false);
    editor.current?.goToOffset(SCENARIO_FILE, offset);
  };
  const missing = useMemo(
    () => [...briefsMissing(check?.document, files), ...translationsToAdd(check?.scenario ?? null, files)],
    [check?.document, check?.scenario, files],
  );
  const write = (file: string, insert: string) => {
    const old = files.find(({ name }) => name === file);
    if (old) editor.current?.apply(file, [{ from: 0, to: normal(old.text).length, insert }]);
    else addFile(file, insert);
  };
  const add = (file: string) => addFile(file, firstTextOf(file, files));
  return (
    <div className="ws">
      <WorkshopBar
        {...{ name, files, saved, check, form }}
        onForm={setForm}
        onUndo={() => step('undo')}
        onRedo={() => step('redo')}
        onPrint={() => setLeaving('print')}
        onPlay={() => setLeaving('play')}
      />
      {elsewhere && <Elsewhere name={name} files={files} />}
      <OlderFormat {...{ text, files }} onRewrite={(file, edits) => editor.current?.apply(file, edits)} />
      <div className={form ? 'ws-body formed' : 'ws-body'}>
        <aside className="ws-rail">
          <h2 className="ws-rail-head">{say('workshop.files')}</h2>
          <ul className="ws-files">
            {files.map(file => (
              <li key={file.name}>
                <button
                  type="button"
                  className="chip"
                  aria-pressed={active === file.name && !form}
                  onClick={() => {
                    setForm(false);
                    setActive(file.name);
                  }}
                >
                  {file.name}
                </button>
              </li>
            ))}
            {missing.map(each => (
              <li key={each}>
                <button type="button" className="link small" onClick={() => add(each)}>
                  {say('workshop.files.add', { file: each })}
                </button>
              </li>
            ))}
          </ul>
          <h2 className="ws-rail-head">{say('workshop.outline')}</h2>
          <Outline text={text} onGo={goToOffset} />
        </aside>
        <main className="ws-main">
          <div className="ws-text" hidden={form}>
            <Editor
              ref={editor}
              {...{ files, active, problems: check?.problems ?? [], knowledge: check ?? UNKNOWING }}
              onText={(file, changed) => {
                together.current = [];
                setText(file, changed);
              }}
              onActive={setActive}
            />
          </div>
          {form && (
            <FormView
              doc={check?.document ?? null}
              text={text}
              files={files}
              change={change}
              write={write}
              onOffset={goToOffset}
            />
          )}
        </main>
        <aside className="ws-side" aria-label={say('workshop.side')}>
          <Tabs
            label={say('workshop.side')}
            selected={side}
            onSelect={setSide}
            items={[
              {
                id: 'problems',
                label: say('workshop.problems', { problems: check?.problems.length ?? 0 }),
                body: <ProblemsPanel check={check} onOpen={goTo} />,
              },
              {
                id: 'preview',
                label: say('workshop.preview'),
                body: check?.sound ? (
                  <PreviewPanel scenario={check.sound} stale={check.scenario === null} />
                ) : (
                  <p className="muted">{say('workshop.preview.wait')}</p>
                ),
              },
              {
                id: 'lint',
                label: say('workshop.lint'),
                body: <LintPanel lint={lint} check={check} files={files} onOpen={goTo} />,
              },
              {
                id: 'playtest',
                label: say('workshop.playtest'),
                body: <PlaytestPanel check={check} {...playtesting} />,
              },
            ]}
          />
        </aside>
      </div>
      {leaving && check?.scenario && (
        <Leaving
          how={leaving}
          edition={{ scenario: check.scenario, translations: check.translations }}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  );
}

/** From the text to the table, or to paper. */
function Leaving({ how, ...rest }: { how: 'play' | 'print'; edition: Edition; onClose: () => void }) {
  return how === 'play' ? <PlayDialog {...rest} /> : <PrintDialog {...rest} />;
}

/** Briefs the parties of the document still lack. */
function briefsMissing(document: unknown, files: readonly { name: string }[]): string[] {
  const parties = (document as { parties?: unknown } | null | undefined)?.parties;
  if (typeof parties !== 'object' || parties === null) return [];
  return Object.keys(parties)
    .map(id => `brief.${id}.md`)
    .filter(name => /^[\w.-]{1,60}$/.test(name) && !files.some(file => file.name === name));
}
