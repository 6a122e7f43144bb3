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
  /** Another tab has saved the same project: nothing is saved here any more, so that neither overwrites the other. */
  elsewhere: boolean;
}

/** Tells other tabs that a project was saved, and is told by them. */
function useOtherTabs(id: string): { elsewhere: { readonly current: boolean }; told: boolean; tell(): void } {
  const channel = useRef<BroadcastChannel | null>(null);
  const elsewhere = useRef(false);
  const [told, setTold] = useState(false);
  useEffect(() => {
    const made = new BroadcastChannel('back-to-back-workshop');
    made.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data !== id) return;
      elsewhere.current = true;
      setTold(true);
    };
    channel.current = made;
    return () => made.close();
  }, [id]);
  const tell = useCallback(() => channel.current?.postMessage(id), [id]);
  return { elsewhere, told, tell };
}

/** The files being written; saved by themselves, also when the page is left. */
export function useProject(project: Project, name: string | null): OpenProject {
  const [files, setFiles] = useState(project.files);
  const [kept, setKept] = useState(project.files);
  const { elsewhere, told, tell } = useOtherTabs(project.id);
  const latest = useRef({ ...project, files });
  latest.current = { ...project, files, name: name ?? project.name };
  const written = useRef(project.files);
  const save = useCallback(async () => {
    const now = latest.current;
    if (elsewhere.current || now.files === written.current) return;
    written.current = now.files;
    tell();
    await saveProject({ ...now, savedAt: Date.now() });
    setKept(now.files);
  }, [elsewhere, tell]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the files starts the quiet time anew
  useEffect(() => {
    const timer = setTimeout(() => void save(), SAVE_AFTER);
    return () => clearTimeout(timer);
  }, [files, save]);
  // Whoever leaves within the quiet time, the page or the screen, loses nothing either.
  useEffect(() => {
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [save]);
  const setText = useCallback(
    (file: string, text: string) => setFiles(now => now.map(each => (each.name === file ? { ...each, text } : each))),
    [],
  );
  const addFile = useCallback(
    (file: string, text: string) =>
      setFiles(now => (now.some(each => each.name === file) ? now : [...now, { name: file, text }])),
    [],
  );
  return { files, setText, addFile, saved: kept === files, elsewhere: told };
}
