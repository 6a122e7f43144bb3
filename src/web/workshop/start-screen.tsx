import { useEffect, useRef, useState } from 'react';
import type { ScenarioFile } from '../../scenario/index.ts';
import { say, spoken } from '../../words/say.ts';
import { cards } from '../cards.ts';
import { SureButton } from '../kit/sure-button.tsx';
import { go } from '../route.ts';
import { filesChosen } from './pack.ts';
import { addProject, deleteProject, listProjects, type Project } from './projects.ts';
import { shippedFiles, starterFiles } from './starter.ts';
import './workshop.css';

const openNew = async (name: string, files: readonly ScenarioFile[]): Promise<void> =>
  go({ at: 'workshop', from: { project: await addProject(name, files) } });

/** What to work on: something new, a copy of what ships, a file, or what was begun before. */
export function StartScreen() {
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async (list: FileList | null) => {
    if (!list || list.length === 0) return;
    const files = await filesChosen([...list]);
    if (files.ok) await openNew(list[0].name.replace(/\.(b2b|zip)$/i, ''), files.value);
    else setTrouble(files.error);
  };
  return (
    <div className="ws-start">
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
            <Chooser label={say('workshop.start.open')} accept=".b2b,.zip" onFiles={list => void take(list)} />
            <Chooser label={say('workshop.start.folder')} folder onFiles={list => void take(list)} />
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
  onFiles,
}: {
  label: string;
  accept?: string;
  folder?: boolean;
  onFiles: (list: FileList | null) => void;
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
          onFiles(event.target.files);
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
