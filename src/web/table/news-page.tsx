import type { SessionEntry } from '../../session/types.ts';
import { effectsText, shownEffects, stageTitle } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { SourceLinks } from '../kit/source-links.tsx';
import { sourcesOf } from '../rulebook/explain.ts';
import { useTable } from './context.ts';
import { Entries, EntryLine } from './entry-line.tsx';
import { RevealTable } from './last-capitals.tsx';
import { Opening } from './mandate.tsx';
import { NetChange, nameOf } from './net-change.tsx';
import { type Chapter, chapters, isNumber, isQuiet, netOf } from './story.ts';
import { useEscape } from './use-escape.ts';

/** What happened since the player last acted, as pages of a story; always skippable. */
export function NewsPage({ news, onContinue }: { news: SessionEntry[]; onContinue: () => void }) {
  useEscape(onContinue);
  const parts = chapters(news.filter(item => !isQuiet(item.entry)));
  return (
    <div className="news">
      <div className="stack panel-body">
        {parts.map(part => (
          <NewsChapter key={`${part.round}-${part.stage}-${part.entries[0]?.index}`} part={part} />
        ))}
      </div>
      <div className="actions">
        <button type="button" className="btn primary" aria-keyshortcuts="Escape" onClick={onContinue}>
          {say('news.continue')}
        </button>
        <span className="small muted">
          <span className="with-keys">{say('news.keys')} </span>
          {say('news.kept')}
        </span>
      </div>
    </div>
  );
}

function NewsChapter({ part }: { part: Chapter }) {
  const numbers = part.entries.filter(item => isNumber(item.entry));
  const fold = numbers.length > 3;
  return (
    <section className="chapter">
      <h3>
        {say('news.round', { round: part.round })} <span className="muted">{stageTitle(part.stage)}</span>
      </h3>
      <Entries items={fold ? part.entries.filter(item => !isNumber(item.entry)) : part.entries} of={NewsItem} />
      {fold && <Moves items={numbers} />}
    </section>
  );
}

/** Many small changes as their sum, with the steps and rules behind a fold. */
function Moves({ items }: { items: SessionEntry[] }) {
  const nets = netOf(items);
  return (
    <div className="moves">
      <h4 className="visually-hidden">{say('news.moved')}</h4>
      <ul>
        {nets.map(net => (
          <li key={nameOf(net)}>
            <NetChange net={net} />
          </li>
        ))}
        {nets.length === 0 && <li className="muted">{say('news.nothing')}</li>}
      </ul>
      <details>
        <summary>{say('news.steps', { steps: items.length })}</summary>
        <Entries items={items} />
      </details>
    </div>
  );
}

/** The calendar and cards come with their text, all else as a line. */
function NewsItem({ item }: { item: SessionEntry }) {
  const { entry } = item;
  if (entry.kind === 'round')
    return (
      <>
        <Situation index={entry.entry} />
        {entry.round === 1 && <Opening />}
      </>
    );
  if (entry.kind === 'card') return <CardNews index={entry.card} />;
  if (entry.kind === 'revealed')
    return (
      <li>
        <RevealTable posture={entry.posture} work={entry.work} />
      </li>
    );
  return <EntryLine item={item} />;
}

function Situation({ index }: { index: number }) {
  const { scenario } = useTable();
  const entry = scenario.calendar[index];
  if (!entry) return null;
  return (
    <li className="dispatch">
      <p className="dispatch-date">{entry.date}</p>
      <h4>{entry.title}</h4>
      <p>{entry.text}</p>
      <Sources ids={entry.sources} />
    </li>
  );
}

/** `alone` where it stands right under the page's own headings. */
export function CardNews({ index, alone = false }: { index: number; alone?: boolean }) {
  const Title = alone ? 'h3' : 'h4';
  const { scenario } = useTable();
  const card = scenario.events[index];
  if (!card) return null;
  return (
    <li className="dispatch card-news">
      <p className="dispatch-date">
        {card.counterfactual ? say('news.counterfactual') : say('news.history', { date: card.date })}
      </p>
      <Title>{card.title}</Title>
      <p>{card.text}</p>
      {shownEffects(card.effects).length > 0 && <p className="small effects">{effectsText(scenario, card.effects)}</p>}
      <Sources ids={card.sources} />
    </li>
  );
}

/** The sources of a text, as links. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const { scenario } = useTable();
  const found = sourcesOf(scenario, ids);
  if (found.length === 0) return null;
  return (
    <p className="small muted">
      <SourceLinks sources={found} />
    </p>
  );
}
