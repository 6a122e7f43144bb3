import { useCallback, useEffect, useRef, useState } from 'react';
import type { ScenarioFile } from '../../scenario/index.ts';
import { type Project, saveProject } from './projects.ts';

/** Milliseconds of quiet after which what was typed is saved. */
const SAVE_AFTER = 400;

export interface OpenProject {
  files: ScenarioFile[];
  setText(file: string, text: string): void;
  addFile(name: string, text: string): void;
  /** All that was typed is in the browser's storage. */
  saved: boolean;
}

/** The files being written; saved by themselves, also when the page is left. */
export function useProject(project: Project, name: string | null): OpenProject {
  const [files, setFiles] = useState(project.files);
  const [kept, setKept] = useState(project.files);
  const latest = useRef({ ...project, files });
  latest.current = { ...project, files, name: name ?? project.name };
  const first = useRef(project.files);
  useEffect(() => {
    if (files === first.current) return;
    const save = () => saveProject({ ...latest.current, savedAt: Date.now() });
    const timer = setTimeout(() => void save().then(() => setKept(files)), SAVE_AFTER);
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
    };
  }, [files]);
  // Whoever goes to another screen within the quiet time loses nothing either.
  useEffect(() => () => void saveProject({ ...latest.current, savedAt: Date.now() }), []);
  const setText = useCallback(
    (file: string, text: string) => setFiles(now => now.map(each => (each.name === file ? { ...each, text } : each))),
    [],
  );
  const addFile = useCallback(
    (file: string, text: string) =>
      setFiles(now => (now.some(each => each.name === file) ? now : [...now, { name: file, text }])),
    [],
  );
  return { files, setText, addFile, saved: kept === files };
}
