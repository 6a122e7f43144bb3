/** `npm run build:guide`: writes the generated chapters of docs/authoring.md anew, after its hand-written first one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { speak } from '../words/say.ts';
import { generatedGuide, guideWith } from './guide.ts';

await speak('en', ['terminal', 'format']);
const file = fileURLToPath(new URL('../../docs/authoring.md', import.meta.url));
writeFileSync(file, guideWith(readFileSync(file, 'utf8'), generatedGuide()));
