import { describe, expect, it } from 'vitest';
import { parseInline, parseMarkdown } from '../../../src/words/markdown-parse.ts';

describe('the Markdown of briefs', () => {
  it('reads headings, paragraphs, lists, quotes and tables', () => {
    const blocks = parseMarkdown(
      '# One\ntext\nwrapped\n\n- a\n  more\n- b\n\n> said\n\n| x | y |\n|---|--:|\n| 1 | 2 |',
    );
    expect(blocks.map(block => block.is)).toEqual(['heading', 'paragraph', 'list', 'quote', 'table']);
    expect(blocks[1]).toEqual({ is: 'paragraph', of: [{ is: 'text', text: 'text wrapped' }] });
    expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: 'a more' }], [{ text: 'b' }]] });
    expect(blocks[4]).toMatchObject({ rows: [[[{ text: '1' }], [{ text: '2' }]]] });
  });

  it('reads a list that follows its introduction without a blank line', () => {
    expect(parseMarkdown('Three things:\n1. a\n2. b').map(block => block.is)).toEqual(['paragraph', 'list']);
  });

  it('reads emphasis, code, links and terms', () => {
    expect(parseInline('a **b *c*** `d` [e](https://example.org) [[f]] [[g-h|words]]').map(part => part.is)).toEqual([
      'text',
      'strong',
      'text',
      'code',
      'text',
      'link',
      'text',
      'term',
      'text',
      'term',
    ]);
  });

  it('follows no address that could run something', () => {
    expect(parseInline('[x](javascript:alert(1))').every(part => part.is === 'text')).toBe(true);
    expect(parseInline('[x](data:text/html,hi)')).toEqual([{ is: 'text', text: 'x' }]);
  });

  it('leaves markup and lone stars as the text they are', () => {
    expect(parseInline('<img src=x onerror=alert(1)> 2 * 3 * 4')).toEqual([
      { is: 'text', text: '<img src=x onerror=alert(1)> 2 * 3 * 4' },
    ]);
  });
});
