/** `npm run build:schema`: the JSON Schema editors read, without building the page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCHEMA_FILE, schemaText } from './schema/json.ts';

const file = fileURLToPath(new URL(`../../dist/${SCHEMA_FILE}`, import.meta.url));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, schemaText());
