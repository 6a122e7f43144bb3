import { useEffect, useRef, useState } from 'react';
import { say, spoken } from '../../words/say.ts';
import { cardOf } from '../cards.ts';
import { PartyMark } from '../kit/party.tsx';
import { SureButton } from '../kit/sure-button.tsx';
import { go } from '../route.ts';
import { deleteGame, isDurable, listGames, type SavedGame } from '../storage/games.ts';

/** Games on this machine, and the door for games from another. */
export function SavedGames() {
  const [games, setGames] = useState<SavedGame[] | null>(null);
  const [trouble, setTrouble] = useState<string[]>([]);
  const reload = () => void listGames().then(setGames);
  useEffect(reload, []);

  const take = async (file: File) => {
    const [{ readFile }, { importGame }] = await Promise.all([
      import('../storage/read-file.ts'),
      import('../games.ts'),
    ]);
    const read = await readFile(file);
    const kept = read.ok ? await importGame(read.value) : null;
    if (!read.ok) setTrouble(read.error);
    else if (kept && !kept.ok) setTrouble([kept.error]);
    else setTrouble([]);
    reload();
  };

  return (
    <section className="home-saved" aria-labelledby="saved-games">
      <div className="row saved-head">
        <h2 id="saved-games" className="grow">
          {say('home.games')}
        </h2>
        <FileButton onFile={file => void take(file)} />
      </div>
      {trouble.length > 0 && (
        <div className="note bad" role="alert">
          <strong>{say('home.games.refused')}</strong>
          <ul>
            {trouble.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {games?.length === 0 && <p className="muted">{say('home.games.none')}</p>}
      {!isDurable() && <p className="note small">{say('home.games.notKept')}</p>}
      <ul className="saved-list">
        {games?.map(game => (
          <SavedRow key={game.id} game={game} onDelete={() => void deleteGame(game.id).then(reload)} />
        ))}
      </ul>
    </section>
  );
}

function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="btn small" onClick={() => input.current?.click()}>
        {say('home.games.import')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('home.games.file')}
        onChange={event => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}

function SavedRow({ game, onDelete }: { game: SavedGame; onDelete: () => void }) {
  const card = cardOf(game.record.scenario.id);
  const party = card?.parties[game.seat];
  const over = game.record.result !== null;
  const stand = { round: game.round, rounds: game.rounds, seed: game.record.seed };
  const name = `${card?.title ?? game.record.scenario.id}, ${party?.short ?? ''}, ${game.record.seed}`;
  const open = () => go(over ? { at: 'end', game: game.id } : { at: 'table', game: game.id, tutorial: false });
  const save = () => void import('../storage/files.ts').then(files => files.exportFile(game.record));
  return (
    <li className="saved">
      <div className="grow">
        <div className="saved-name">
          {party && <PartyMark party={party} size={12} />} {party?.short} · {card?.title ?? game.record.scenario.id}
        </div>
        <div className="muted small">
          {over ? say('home.games.finished', stand) : say('home.games.going', stand)}
          <br />
          <time dateTime={new Date(game.savedAt).toISOString()}>{when(game.savedAt)}</time>
        </div>
      </div>
      <button
        type="button"
        className="btn small"
        aria-label={say(over ? 'home.games.debrief.name' : 'home.games.resume.name', { game: name })}
        onClick={open}
      >
        {say(over ? 'home.games.debrief' : 'home.games.resume')}
      </button>
      <button
        type="button"
        className="btn small plain"
        aria-label={say('home.games.export.name', { game: name })}
        onClick={save}
      >
        {say('home.games.export')}
      </button>
      <SureButton
        className="btn small plain bad"
        name={say('home.games.delete.name', { game: name })}
        label={say('home.games.delete')}
        onSure={onDelete}
      />
    </li>
  );
}

const when = (savedAt: number): string =>
  new Date(savedAt).toLocaleString(spoken(), { dateStyle: 'medium', timeStyle: 'short' });
