import { Fragment, type ReactNode } from 'react';
import type { MessageId } from '../../words/messages/ids.ts';
import { sayParts, type Tags, type Values } from '../../words/say.ts';

const keyed = (parts: readonly ReactNode[]): ReactNode =>
  // The parts of a sentence have no names of their own, and their order is the sentence's.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  parts.map((part, at) => <Fragment key={at}>{part}</Fragment>);

const PLAIN: Tags<ReactNode> = {
  b: inside => <b>{keyed(inside)}</b>,
  strong: inside => <strong>{keyed(inside)}</strong>,
  em: inside => <em>{keyed(inside)}</em>,
  code: inside => <code>{keyed(inside)}</code>,
  kbd: inside => <kbd>{keyed(inside)}</kbd>,
};

/** What a `<tag>` of a message becomes on the page, given what stands inside it. */
export type Elements = Readonly<Record<string, (inside: ReactNode) => ReactNode>>;

interface Props {
  id: MessageId;
  values?: Values;
  elements?: Elements;
}

/** A sentence with parts set apart: `<b>`, `<strong>`, `<em>`, `<code>`, `<kbd>`, and tags of the caller's own. */
export function Rich({ id, values = {}, elements = {} }: Props) {
  const own = Object.entries(elements).map(([tag, make]) => [tag, (inside: ReactNode[]) => make(keyed(inside))]);
  return <>{keyed(sayParts<ReactNode>(id, values, { ...PLAIN, ...Object.fromEntries(own) }))}</>;
}
