/** HTML as text, with every text of a scenario escaped on its way in. */
import { type Block, type Inline, parseInline, parseMarkdown } from '../words/markdown-parse.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => ENTITIES[sign]!);

/** An element around HTML that is safe already; `name` may carry a class: "p.small". */
export function el(name: string, ...inner: string[]): string {
  const [tag, ...classes] = name.split('.');
  return `<${tag}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>${inner.join('')}</${tag}>`;
}

/** An element around plain text. */
export const textEl = (name: string, text: string): string => el(name, escaped(text));

/** A table of plain texts; the first cell of a row is its heading. */
export function grid(head: readonly string[], rows: readonly (readonly string[])[], name = 'table'): string {
  const row = ([first = '', ...rest]: readonly string[]): string =>
    el('tr', `<th scope="row">${escaped(first)}</th>`, ...rest.map(text => textEl('td', text)));
  return el(name, el('thead', el('tr', ...head.map(text => textEl('th', text)))), el('tbody', ...rows.map(row)));
}

function inline(part: Inline): string {
  switch (part.is) {
    case 'text':
      return escaped(part.text);
    case 'code':
      return textEl('code', part.text);
    case 'term':
      return escaped(part.text ?? part.id);
    case 'link':
      return part.of.map(inline).join('');
    default:
      return el(part.is, ...part.of.map(inline));
  }
}

const run = (parts: readonly Inline[]): string => parts.map(inline).join('');

function block(part: Block): string {
  switch (part.is) {
    case 'heading':
      return el(`h${Math.min(5, part.level + 2)}`, run(part.of));
    case 'paragraph':
      return el('p', run(part.of));
    case 'quote':
      return el('blockquote', run(part.of));
    case 'list':
      return el(part.ordered ? 'ol' : 'ul', ...part.items.map(item => el('li', run(item))));
    case 'table':
      return el('table', ...[part.head, ...part.rows].map(row => el('tr', ...row.map(cell => el('td', run(cell))))));
    case 'rule':
      return '<hr>';
  }
}

/** Markdown of a scenario, its headings two levels down; links become their words, paper cannot follow them. */
export const markdown = (text: string): string => parseMarkdown(text).map(block).join('\n');

/** One line of it. */
export const markdownLine = (text: string): string => run(parseInline(text));
