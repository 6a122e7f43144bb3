/** The first chapter of docs/authoring.md, as whoever follows it meets it: its files, commands and what they print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

export interface GuideBlock {
  kind: string;
  /** With its folder; empty for commands and what they print. */
  file: string;
  text: string;
}

export const GUIDE: string = readFileSync(join(ROOT, 'docs/authoring.md'), 'utf8');

export const guideBlocks: readonly GuideBlock[] = [
  ...GUIDE.split('## 2. The lints')[0]!.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm),
].map(([, kind = '', file = '', text = '']) => ({ kind, file, text }));

export const guideFiles = guideBlocks.filter(({ file }) => file !== '');
export const guideCommands = guideBlocks.filter(({ kind }) => kind === 'sh').map(({ text }) => text);
export const guideOutputs = guideBlocks.filter(({ kind }) => kind === 'output').map(({ text }) => text);
