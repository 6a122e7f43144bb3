import type { ReactNode } from 'react';
import type { LogEntry, Text } from '../../engine/types.ts';
import type { SessionEntry } from '../../session/types.ts';
import { capitalised } from '../../words/capitalised.ts';
import { describe, sentences, textLines } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { PartyMark } from '../kit/party.tsx';
import { RuleLink } from '../kit/reading.tsx';
import { Rich } from '../kit/rich.tsx';
import { useTable } from './context.ts';
import { actorOf, changeOf } from './story.ts';

/** One thing that happened, the rule behind it, and what its author says about it. */
export function EntryLine({ item }: { item: SessionEntry }) {
  const { scenario, pub } = useTable();
  const { entry, reasons } = item;
  const actor = actorOf(entry);
  const change = changeOf(entry);
  const tone = change ? `${change.by > 0 ? 'up' : 'down'} ${change.tone}` : 'said';
  const said = reasons ? sentences(scenario, reasons.seat, reasons.reasons) : '';
  const party = actor >= 0 ? scenario.parties[actor] : undefined;
  return (
    <li className={`entry ${tone}`}>
      <span className="entry-mark">{party && !change ? <PartyMark party={party} size={11} /> : null}</span>
      <div>
        <span className={entry.to === null ? '' : 'entry-private'}>{describe(scenario, entry, pub)}</span>{' '}
        {entry.to !== null && entry.kind !== 'capital' && <span className="small muted">{say('entry.private')} </span>}
        <RuleLink rule={entry.rule}>{entry.rule}</RuleLink>
        <EntryText entry={entry} />
        {said && reasons && <Saying party={reasons.seat} text={said} />}
      </div>
    </li>
  );
}

/** A text that was put forward, clause by clause, behind a fold. */
function EntryText({ entry }: { entry: LogEntry }) {
  const { scenario } = useTable();
  const text = textOf(entry);
  if (text === null) return null;
  return (
    <details className="small">
      <summary>{say('entry.text')}</summary>
      <ul className="plain-list tight">
        {textLines(scenario, text).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function textOf(entry: LogEntry): Text | null {
  switch (entry.kind) {
    case 'proposed':
      return entry.proposal.kind === 'harvest' ? null : entry.proposal.text;
    case 'caucusOffer':
      return entry.offer.text;
    case 'initialled':
    case 'settlement':
      return entry.text;
    default:
      return null;
  }
}

/** What a delegation says, in its colour. */
export function Saying({ party, text }: { party: number; text: string }) {
  const { scenario } = useTable();
  const def = scenario.parties[party];
  return (
    <blockquote className="saying" style={{ borderColor: def.colour }}>
      <PartyMark party={def} size={11} />{' '}
      <Rich id="entry.says" values={{ party: capitalised(def.voice), said: text }} />
    </blockquote>
  );
}

/** Log entries as a list. They are only ever added at the end, so their place is a true key. */
export function Entries({
  items,
  of = EntryLine,
}: {
  items: SessionEntry[];
  of?: (props: { item: SessionEntry }) => ReactNode;
}) {
  const Item = of;
  return (
    <ol className="entries">
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Item key={at} item={item} />
      ))}
    </ol>
  );
}
