/** `npm run build:schema`: the JSON Schema editors read, without building the page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCHEMA_FILE, schemaText } from '../scenario/index.ts';
import { aboutText } from '../words/format.ts';
import { speak } from '../words/say.ts';

await speak('en', ['format']);
const file = fileURLToPath(new URL(`../../dist/${SCHEMA_FILE}`, import.meta.url));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, schemaText(aboutText));
