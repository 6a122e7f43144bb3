import { say } from '../../../words/say.ts';
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
      <h2>{say('workshop.time.calendar')}</h2>
      <ol className="ws-timeline">
        {calendar.map((entry, round) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds are known by their place
          <li key={round} className="card stack">
            <div className="ws-row">
              <span className="ws-id">{ids[round]}</span>
              <span className="ws-ends">
                <InText path={['calendar', round]} what={say('workshop.time.entry', { number: round + 1 })} />
              </span>
            </div>
            <Field path={['calendar', round, 'date']} label={say('workshop.time.date')} />
            <Field path={['calendar', round, 'title']} label={say('workshop.form.title')} />
            <Field path={['calendar', round, 'text']} label={say('workshop.time.read')} kind="text" />
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
              date: say('workshop.new.later'),
              title: say('workshop.new.round'),
              text: say('workshop.new.round.text'),
            })
          }
        >
          {say('workshop.time.add')}
        </button>
        <p className="muted small">{say('workshop.time.lengths')}</p>
      </div>
      <h2>{say('workshop.time.cards')}</h2>
      {cards.map(([id, card]) => {
        const title = shownAt(doc, ['events', id, 'title']) || id;
        return (
          <section key={id} className="card stack" aria-label={say('workshop.time.card', { title })}>
            <div className="ws-row">
              <span className="ws-id">{id}</span>
              <Field path={['events', id, 'title']} label={say('workshop.form.title')} />
              <Field path={['events', id, 'date']} label={say('workshop.time.date')} />
              <span className="ws-ends">
                <InText path={['events', id]} what={title} />
                <Remove path={['events', id]} what={title} />
              </span>
            </div>
            <Field path={['events', id, 'text']} label={say('workshop.time.read')} kind="text" />
            <p className="muted small">
              {say(at(card, ['when']) === undefined ? 'workshop.time.any' : 'workshop.time.condition')}{' '}
              {effectsLine(count(at(card, ['effects'])))}
              {at(card, ['choice']) !== undefined && ` ${say('workshop.time.choice')}`}
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
                ...{
                  title: say('workshop.new.card'),
                  date: say('workshop.new.card.date'),
                  text: say('workshop.new.card.text'),
                },
                effects: [{ tension: 1 }],
              },
            )
          }
        >
          {say('workshop.time.addCard')}
        </button>
      </div>
    </div>
  );
}

const effectsLine = (effects: number): string => say('workshop.time.effects', { effects });
