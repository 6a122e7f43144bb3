import { Fragment, type ReactNode, useMemo } from 'react';
import { type Block, type Inline, parseInline, parseMarkdown } from '../../words/markdown-parse.ts';
import { RuleLink } from './reading.tsx';
import { Term } from './term.tsx';

interface MarkdownProps {
  text: string;
  /** Added to every heading's level, so that a brief's "#" fits under the page's own headings. */
  shift?: number;
  /** Numbers such as 3.7 become links into the rulebook. */
  rules?: boolean;
}

/** Markdown as React elements; nothing of it is ever set as HTML. */
export function Markdown({ text, shift = 1, rules = false }: MarkdownProps) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div className="prose">
      {blocks.map((block, at) => keyed(at, <Piece block={block} shift={shift} rules={rules} />))}
    </div>
  );
}

/** One paragraph's worth, without the block around it. */
export function MarkdownLine({ text, rules = false }: { text: string; rules?: boolean }) {
  return <Run of={parseInline(text)} rules={rules} />;
}

/** A parsed text never changes order, so the place is a true key. */
const keyed = (at: number, node: ReactNode) => <Fragment key={at}>{node}</Fragment>;

function Piece({ block, shift, rules }: { block: Block; shift: number; rules: boolean }) {
  const run = (of: Inline[]) => <Run of={of} rules={rules} />;
  switch (block.is) {
    case 'heading': {
      const Tag = `h${Math.min(6, block.level + shift)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return <Tag>{run(block.of)}</Tag>;
    }
    case 'paragraph':
      return <p>{run(block.of)}</p>;
    case 'quote':
      return (
        <blockquote>
          <p>{run(block.of)}</p>
        </blockquote>
      );
    case 'rule':
      return <hr />;
    case 'list': {
      const items = block.items.map((item, at) => keyed(at, <li>{run(item)}</li>));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Grid block={block} run={run} />;
  }
}

function Grid({ block, run }: { block: Extract<Block, { is: 'table' }>; run: (of: Inline[]) => ReactNode }) {
  return (
    <table className="figures">
      <thead>
        <tr>{block.head.map((cell, at) => keyed(at, <th scope="col">{run(cell)}</th>))}</tr>
      </thead>
      <tbody>
        {block.rows.map((row, y) => keyed(y, <tr>{row.map((cell, x) => keyed(x, <td>{run(cell)}</td>))}</tr>))}
      </tbody>
    </table>
  );
}

function Run({ of, rules }: { of: Inline[]; rules: boolean }) {
  return <>{of.map((part, at) => keyed(at, <Bit part={part} rules={rules} />))}</>;
}

function Bit({ part, rules }: { part: Inline; rules: boolean }) {
  switch (part.is) {
    case 'text':
      return rules ? <WithRules text={part.text} /> : part.text;
    case 'strong':
      return (
        <strong>
          <Run of={part.of} rules={rules} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Run of={part.of} rules={rules} />
        </em>
      );
    case 'code':
      return <code>{part.text}</code>;
    case 'term':
      return <Term id={part.id}>{part.text}</Term>;
    case 'link':
      return (
        <a href={part.to} target="_blank" rel="noreferrer">
          <Run of={part.of} rules={false} />
        </a>
      );
  }
}

function WithRules({ text }: { text: string }) {
  const parts = text.split(/(\b\d{1,2}\.\d{1,2}\b[).,;:]*)/);
  return <>{parts.map((part, at) => keyed(at, at % 2 === 1 ? <RuleNumber part={part} /> : part))}</>;
}

/** A rule's number with the stops behind it: a line may break before and after a button, and would part them. */
function RuleNumber({ part }: { part: string }) {
  const [, rule = '', stops] = /^([\d.]*\d)(.*)$/.exec(part) ?? [];
  return (
    <span className="nowrap">
      <RuleLink rule={rule}>{rule}</RuleLink>
      {stops}
    </span>
  );
}
