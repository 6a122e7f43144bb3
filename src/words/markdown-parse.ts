/** The small part of Markdown that briefs and rules use, as a tree. Anything else stays the text it is. */

export type Inline =
  | { is: 'text'; text: string }
  | { is: 'strong' | 'em'; of: Inline[] }
  | { is: 'code'; text: string }
  | { is: 'link'; to: string; of: Inline[] }
  /** `[[id]]` or `[[id|words]]`: a glossary term. */
  | { is: 'term'; id: string; text: string | null };

export type Block =
  | { is: 'heading'; level: number; of: Inline[] }
  | { is: 'paragraph' | 'quote'; of: Inline[] }
  | { is: 'list'; ordered: boolean; items: Inline[][] }
  | { is: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { is: 'rule' };

const INLINE =
  /\*\*(?<strong>[^*]+(?:\*[^*]+\*[^*]*)*)\*\*|\*(?<em>[^*\s][^*]*)\*|(?<![\w])_(?<em2>[^_\s][^_]*)_(?![\w])|`(?<code>[^`]+)`|\[\[(?<term>[a-z0-9-]+)(?:\|(?<words>[^\]]+))?\]\]|\[(?<label>[^\]]+)\]\((?<to>[^)\s]+)\)/;

/** Only addresses that lead to a page are followed; everything else is shown as plain text. */
const SAFE = /^(https?:\/\/|#)/;

export function parseInline(source: string): Inline[] {
  const found: Inline[] = [];
  let rest = source;
  for (let hit = INLINE.exec(rest); hit?.groups; hit = INLINE.exec(rest)) {
    if (hit.index > 0) found.push({ is: 'text', text: rest.slice(0, hit.index) });
    found.push(inlineOf(hit.groups));
    rest = rest.slice(hit.index + hit[0].length);
  }
  if (rest !== '') found.push({ is: 'text', text: rest });
  return found;
}

function inlineOf(hit: Record<string, string | undefined>): Inline {
  if (hit.strong !== undefined) return { is: 'strong', of: parseInline(hit.strong) };
  if (hit.code !== undefined) return { is: 'code', text: hit.code };
  if (hit.term !== undefined) return { is: 'term', id: hit.term, text: hit.words ?? null };
  if (hit.to !== undefined && SAFE.test(hit.to))
    return { is: 'link', to: hit.to, of: parseInline(hit.label ?? hit.to) };
  if (hit.label !== undefined) return { is: 'text', text: hit.label };
  return { is: 'em', of: parseInline(hit.em ?? hit.em2 ?? '') };
}

const cells = (line: string): string[] =>
  line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|');
const cellsOf = (line: string): Inline[][] => cells(line).map(cell => parseInline(cell.trim()));
const isTable = (lines: string[]): boolean =>
  lines.length >= 2 && lines[0].includes('|') && /^[\s|:-]+$/.test(lines[1]) && lines[1].includes('-');

const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*\d+[.)]\s+/;

/** Blocks are parted by blank lines; a heading is a block of its own even without one. */
export function parseMarkdown(source: string): Block[] {
  const chunks = source
    .replace(/\r\n?/g, '\n')
    .replace(/^(#{1,6} .*)$/gm, '\n$1\n')
    .split(/\n\s*\n/)
    .map(chunk => chunk.replace(/^\n+|\s+$/g, ''))
    .filter(chunk => chunk.trim() !== '');
  return chunks.flatMap(chunk => blocksOf(chunk.split('\n')));
}

function blocksOf(lines: string[]): Block[] {
  const first = lines[0];
  const heading = /^(#{1,6}) (.+)$/.exec(first);
  if (heading) return [{ is: 'heading', level: heading[1].length, of: parseInline(heading[2].trim()) }];
  if (/^\s*(-{3,}|\*{3,})\s*$/.test(first) && lines.length === 1) return [{ is: 'rule' }];
  if (isTable(lines)) return [{ is: 'table', head: cellsOf(first), rows: lines.slice(2).map(cellsOf) }];
  if (first.startsWith('>')) return [{ is: 'quote', of: parseInline(join(lines.map(l => l.replace(/^>\s?/, '')))) }];
  const start = lines.findIndex(line => BULLET.test(line) || NUMBER.test(line));
  if (start < 0) return [{ is: 'paragraph', of: parseInline(join(lines)) }];
  const lead: Block[] = start > 0 ? [{ is: 'paragraph', of: parseInline(join(lines.slice(0, start))) }] : [];
  return [...lead, listOf(lines.slice(start))];
}

function listOf(lines: string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    if (BULLET.test(line) || NUMBER.test(line)) items.push(line.replace(BULLET, '').replace(NUMBER, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return { is: 'list', ordered: NUMBER.test(lines[0]), items: items.map(parseInline) };
}

const join = (lines: string[]): string => lines.map(line => line.trim()).join(' ');
