import { err, ok, type Result } from '../../engine/result.ts';
import { say } from '../../words/say.ts';
import { go, type ProjectRef } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { Loaded } from '../waiting.tsx';
import { filesOfLink } from './pack.ts';
import { addProject, listProjects, loadProject, type Project } from './projects.ts';
import { StartScreen } from './start-screen.tsx';
import { WorkshopScreen } from './workshop-screen.tsx';

async function open(from: ProjectRef): Promise<Result<Project, string>> {
  if ('project' in from) {
    const project = await loadProject(from.project);
    return project ? ok(project) : err(say('workshop.none'));
  }
  const files = filesOfLink(from.link);
  if (!files.ok) return files;
  // A link becomes a project of one's own at once: what is typed must have somewhere to be saved. Opened again it is that one.
  const known = (await listProjects()).find(each => JSON.stringify(each.files) === JSON.stringify(files.value));
  const id = known?.id ?? (await addProject(say('workshop.fromLink'), files.value));
  go({ at: 'workshop', from: { project: id } });
  const project = await loadProject(id);
  return project ? ok(project) : err(say('workshop.notKept'));
}

/** The workshop: the choice of a project, or one open. */
export function WorkshopRoute({ from }: { from: ProjectRef | null }) {
  return from ? <OpenProject from={from} /> : <StartScreen />;
}

function OpenProject({ from }: { from: ProjectRef }) {
  const opened = useLoaded(JSON.stringify(from), () => open(from));
  return (
    <Loaded loaded={opened} trouble={say('workshop.unopened')}>
      {project => <WorkshopScreen project={project} />}
    </Loaded>
  );
}
