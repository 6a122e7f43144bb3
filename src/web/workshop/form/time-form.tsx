import { Field, InText, Remove, useForm } from './form.tsx';
import { at, entriesAt, freeId, itemsAt, shownAt } from './read.ts';

const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** The calendar along a line, each round with what it brings, and the deck of cards below. */
export function TimeForm() {
  const { doc, addTo, addEntry } = useForm();
  const calendar = itemsAt(doc, ['calendar']);
  const cards = entriesAt(doc, ['events']);
  const ids = calendar.map((_, round) => shownAt(doc, ['calendar', round, 'id']));
  return (
    <div className="stack">
      <h2>Calendar</h2>
      <ol className="ws-timeline">
        {calendar.map((entry, round) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds are known by their place
          <li key={round} className="card stack">
            <div className="ws-row">
              <span className="ws-id">{ids[round]}</span>
              <span className="ws-ends">
                <InText path={['calendar', round]} what={`entry ${round + 1}`} />
              </span>
            </div>
            <Field path={['calendar', round, 'date']} label="Date as shown" />
            <Field path={['calendar', round, 'title']} label="Title" />
            <Field path={['calendar', round, 'text']} label="What the players read" kind="text" />
            <p className="muted small">{effectsLine(count(at(entry, ['effects'])))}</p>
          </li>
        ))}
      </ol>
      <div>
        <button
          type="button"
          className="btn"
          onClick={() =>
            addTo(['calendar'], {
              id: freeId('later', ids),
              date: 'Later',
              title: 'A further round',
              text: 'Time passes.',
            })
          }
        >
          Add an entry
        </button>
        <p className="muted small">Which entries are played, and in what order, is said under “lengths” in the text.</p>
      </div>
      <h2>Cards</h2>
      {cards.map(([id, card]) => {
        const title = shownAt(doc, ['events', id, 'title']) || id;
        return (
          <section key={id} className="card stack" aria-label={`Card ${title}`}>
            <div className="ws-row">
              <span className="ws-id">{id}</span>
              <Field path={['events', id, 'title']} label="Title" />
              <Field path={['events', id, 'date']} label="Date as shown" />
              <span className="ws-ends">
                <InText path={['events', id]} what={title} />
                <Remove path={['events', id]} what={title} />
              </span>
            </div>
            <Field path={['events', id, 'text']} label="What the players read" kind="text" />
            <p className="muted small">
              {at(card, ['when']) === undefined ? 'Can come at any time. ' : 'Comes on a condition. '}
              {effectsLine(count(at(card, ['effects'])))}
              {at(card, ['choice']) === undefined ? '' : ' A party has to choose.'}
            </p>
          </section>
        );
      })}
      <div>
        <button
          type="button"
          className="btn"
          onClick={() =>
            addEntry(
              ['events'],
              freeId(
                'card',
                cards.map(([id]) => id),
              ),
              {
                ...{ title: 'Something happens', date: 'That year', text: 'What the players read.' },
                effects: [{ tension: 1 }],
              },
            )
          }
        >
          Add a card
        </button>
      </div>
    </div>
  );
}

const effectsLine = (effects: number): string =>
  effects === 0 ? 'No effects.' : `${effects} ${effects === 1 ? 'effect' : 'effects'}, written in the text.`;
