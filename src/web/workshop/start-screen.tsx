import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { ScenarioFile } from '../../scenario/index.ts';
import { say, spoken } from '../../words/say.ts';
import { cards } from '../cards.ts';
import { SureButton } from '../kit/sure-button.tsx';
import { go } from '../route.ts';
import { filesDropped } from './dropped.ts';
import { type Chosen, filesChosen } from './pack.ts';
import { addProject, deleteProject, listProjects, type Project } from './projects.ts';
import { shippedFiles, starterFiles } from './starter.ts';
import './workshop.css';

const openNew = async (name: string, files: readonly ScenarioFile[]): Promise<void> =>
  go({ at: 'workshop', from: { project: await addProject(name, files) } });

/** What to work on: something new, a copy of what ships, a file, or what was begun before. */
export function StartScreen() {
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async (chosen: readonly Chosen[]) => {
    const [first] = chosen;
    if (!first) return;
    const files = await filesChosen(chosen);
    if (!files.ok) return setTrouble(files.error);
    const [folder, inside] = first.path.split('/');
    await openNew(inside === undefined ? first.file.name.replace(/\.(b2b|zip|yaml)$/i, '') : folder, files.value);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void filesDropped(event.dataTransfer).then(take);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the buttons do the same by keyboard
    <div className="ws-start" onDragOver={event => event.preventDefault()} onDrop={drop}>
      <header className="ws-start-head on-dark">
        <button type="button" className="btn plain small" onClick={() => go({ at: 'home' })}>
          ← {say('app.name')}
        </button>
        <h1>{say('workshop.title')}</h1>
        <p>{say('workshop.start.about')}</p>
      </header>
      <main className="ws-start-main">
        <section className="stack" aria-labelledby="ws-new">
          <h2 id="ws-new">{say('workshop.start.begin')}</h2>
          <div className="ws-begin">
            <button type="button" className="btn primary" onClick={() => void openNew('The Bridge', starterFiles())}>
              {say('workshop.start.small')}
            </button>
            {cards().map(({ id, title }) => (
              <button
                key={id}
                type="button"
                className="btn"
                onClick={() => void shippedFiles(id).then(files => openNew(title, files))}
              >
                {say('workshop.start.copy', { title })}
              </button>
            ))}
          </div>
          <div className="row">
            <Chooser label={say('workshop.start.open')} accept=".b2b,.zip" onChosen={chosen => void take(chosen)} />
            <Chooser label={say('workshop.start.folder')} folder onChosen={chosen => void take(chosen)} />
            <span className="muted small">{say('workshop.start.drop')}</span>
          </div>
          {trouble && (
            <p className="note bad" role="alert">
              {trouble}
            </p>
          )}
        </section>
        <Mine />
      </main>
    </div>
  );
}

function Chooser({
  label,
  accept,
  folder = false,
  onChosen,
}: {
  label: string;
  accept?: string;
  folder?: boolean;
  onChosen: (chosen: Chosen[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder) input.current?.setAttribute('webkitdirectory', '');
  }, [folder]);
  return (
    <>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        {...(accept ? { accept } : {})}
        onChange={event => {
          // Taken out of the list at once: it is emptied with the field, which must be empty to take the same file again.
          onChosen([...(event.target.files ?? [])].map(file => ({ path: file.webkitRelativePath || file.name, file })));
          event.target.value = '';
        }}
      />
    </>
  );
}

function Mine() {
  const [projects, setProjects] = useState<Project[] | null>(null);
  const reload = () => void listProjects().then(setProjects);
  useEffect(reload, []);
  return (
    <section className="stack" aria-labelledby="ws-mine">
      <h2 id="ws-mine">{say('workshop.start.mine')}</h2>
      {projects?.length === 0 && <p className="muted">{say('workshop.start.nothing')}</p>}
      <ul className="ws-mine">
        {projects?.map(project => (
          <ProjectRow key={project.id} project={project} onDelete={() => void deleteProject(project.id).then(reload)} />
        ))}
      </ul>
    </section>
  );
}

function ProjectRow({ project, onDelete }: { project: Project; onDelete: () => void }) {
  const { id, name, savedAt } = project;
  return (
    <li className="card row">
      <div className="grow">
        <strong>{name}</strong>
        <br />
        <time className="muted small" dateTime={new Date(savedAt).toISOString()}>
          {new Date(savedAt).toLocaleString(spoken(), { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </div>
      <button
        type="button"
        className="btn small"
        aria-label={say('workshop.start.open.name', { name })}
        onClick={() => go({ at: 'workshop', from: { project: id } })}
      >
        {say('workshop.start.open.one')}
      </button>
      <SureButton
        className="btn small plain bad"
        name={say('workshop.start.delete.name', { name })}
        label={say('workshop.start.delete')}
        onSure={onDelete}
      />
    </li>
  );
}
