/** Scenarios being written: one entry a project, saved as they are typed. */
import type { ScenarioFile } from '../../scenario/index.ts';
import { shelf } from '../storage/shelf.ts';

export interface Project {
  id: string;
  /** The scenario's title as last read, or the name it came with. */
  name: string;
  files: ScenarioFile[];
  /** Milliseconds since 1970, for sorting and showing only. */
  savedAt: number;
}

const projects = shelf<Project>('workshop');

const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(6)), byte => byte.toString(36)).join('');

export const saveProject = (project: Project): Promise<void> => projects.put(project.id, project);
export const loadProject = (id: string): Promise<Project | null> => projects.get(id);
export const deleteProject = (id: string): Promise<void> => projects.drop(id);

/** Newest first. */
export const listProjects = async (): Promise<Project[]> =>
  (await projects.all()).sort((a, b) => b.savedAt - a.savedAt);

/** Files a set of texts as a project of its own and gives its id. */
export async function addProject(name: string, files: readonly ScenarioFile[]): Promise<string> {
  const id = newId();
  await saveProject({ id, name, files: [...files], savedAt: Date.now() });
  return id;
}
