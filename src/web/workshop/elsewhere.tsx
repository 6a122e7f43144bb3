import type { ScenarioFile } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';
import { go } from '../route.ts';
import { addProject } from './projects.ts';

/** The same project is written in two tabs: what becomes of what stands here. */
export function Elsewhere({ name, files }: { name: string; files: readonly ScenarioFile[] }) {
  const copy = async () =>
    go({ at: 'workshop', from: { project: await addProject(say('workshop.copyOf', { name }), files) } });
  return (
    <div className="note bad ws-elsewhere row" role="alert">
      <p>{say('workshop.elsewhere')}</p>
      <button type="button" className="btn small" onClick={() => window.location.reload()}>
        {say('workshop.elsewhere.theirs')}
      </button>
      <button type="button" className="btn small" onClick={() => void copy()}>
        {say('workshop.elsewhere.copy')}
      </button>
    </div>
  );
}
