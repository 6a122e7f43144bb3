/** What a new project begins with: the smallest negotiation that plays, commented for its author. */
import type { ScenarioFile } from '../../scenario/index.ts';
import background from './starter/background.md?raw';
import north from './starter/brief.north.md?raw';
import south from './starter/brief.south.md?raw';
import starter from './starter/scenario.yaml?raw';

/** Texts of the shipped scenarios, fetched when one is taken as a beginning. */
const shipped = import.meta.glob<string>('../../../scenarios/*/*.{yaml,md}', { query: '?raw', import: 'default' });

export const starterFiles = (): ScenarioFile[] => [
  { name: 'scenario.yaml', text: starter },
  { name: 'brief.north.md', text: north },
  { name: 'brief.south.md', text: south },
  { name: 'background.md', text: background },
];

/** The files of a shipped scenario, as their author wrote them. */
export async function shippedFiles(id: string): Promise<ScenarioFile[]> {
  const own = Object.keys(shipped).filter(path => path.includes(`/scenarios/${id}/`));
  return Promise.all(
    own.map(async path => ({ name: path.slice(path.lastIndexOf('/') + 1), text: await shipped[path]() })),
  );
}
