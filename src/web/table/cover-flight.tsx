import type { PathId, Tables } from '../../engine/cover.ts';
import type { CoverageDef } from '../../engine/scenario.ts';
import { clockSteps, lensesText, secondText, storyText } from '../../words/cover-clock.ts';
import { placeName } from '../../words/cover-places.ts';
import { say, spoken } from '../../words/say.ts';
import type { Choose, CoverChoice } from './cover-choice.ts';
import { LensChoice, TextChoice } from './cover-controls.tsx';
import { TimeBars, twoBars } from './cover-times.tsx';
import type { Stories } from './use-cover-picture.ts';

interface FlightProps {
  coverage: CoverageDef;
  tables: Tables;
  stories: Stories;
  choice: CoverChoice;
  choose: Choose;
}

/** One missile and its clock: chosen here or on the map, played there, told here. */
export function CoverFlight({ coverage, tables, stories, choice, choose }: FlightProps) {
  const story = choice.drafted ? stories.then : stories.now;
  return (
    <div className="cover-flight">
      <div className="cover-pick">
        <PathChoice coverage={coverage} tables={tables} choice={choice} choose={choose} />
        <div className="cover-choices">
          <button type="button" className="chip play" onClick={() => choose({ take: choice.take + 1 })}>
            <span aria-hidden="true">▶ </span>
            {say('cover.play')}
          </button>
          <TextChoice drafted={choice.drafted} choose={choose} />
          <LensChoice coverage={coverage} lens={choice.lens} choose={choose} />
        </div>
        <TimeBars coverage={coverage} rows={twoBars(stories)} />
      </div>
      <div className="cover-story" aria-live="polite">
        <p className={`cover-verdict ${story.clock.verdict === 'met' ? 'met' : 'open'}`}>
          {storyText(coverage, story)}
        </p>
        <ol className="cover-steps" aria-label={say('cover.steps')}>
          {clockSteps(coverage, story).map(({ at, text, kind }) => (
            <li key={`${at} ${text}`} className={kind}>
              <span className="num">{at === null ? '–' : secondText(at)}</span> <span>{text}</span>
            </li>
          ))}
        </ol>
        <p className="small muted">{lensesText(coverage, stories.lenses)}</p>
      </div>
    </div>
  );
}

type PickProps = Pick<FlightProps, 'coverage' | 'tables' | 'choice' | 'choose'>;

function PathChoice({ coverage, tables, choice, choose }: PickProps) {
  const { path } = choice;
  const go = (next: PathId): void => choose({ path: next, take: choice.take + 1 });
  const far = path.kind === 'icbm';
  return (
    <div className="cover-path">
      <label>
        {say('cover.from')}{' '}
        <select value={fromKey(path)} onChange={event => go(startingAt(tables, path, event.target.value))}>
          <optgroup label={say('layer.launch')}>
            {tables.launch.map(([name], i) => (
              <option key={name} value={`l${i}`}>
                {placeName(name)}
              </option>
            ))}
          </optgroup>
          <optgroup label={say('layer.fields')}>
            {tables.fields.map(([name], i) => (
              <option key={name} value={`f${i}`}>
                {placeName(name)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        {say('cover.to')}{' '}
        <select value={toKey(path)} onChange={event => go(endingAt(path, event.target.value))}>
          {!far && <Cells tables={tables} />}
          <optgroup label={say('cover.further')}>
            {tables.us_t.map(([name], i) => (
              <option key={name} value={`u${i}`}>
                {placeName(name)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {far && (
        <fieldset className="cover-chips">
          <legend className="visually-hidden">{say('cover.count')}</legend>
          {(['track', 'feared'] as const).map((reckoning, i) => (
            <button
              key={reckoning}
              type="button"
              className="chip"
              aria-pressed={choice.reckoning === reckoning}
              onClick={() => choose({ reckoning, take: choice.take + 1 })}
            >
              {coverage.names.counts[i]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Cells that are on somebody's path, by country and name; the country's letters tell towns of one name apart. */
function Cells({ tables }: { tables: Tables }) {
  const aimed = [...new Set(tables.threat.map(([cell]) => cell))];
  const named = aimed.map(cell => ({ cell, country: tables.cells[cell][1], name: placeName(tables.cells[cell][2]) }));
  named.sort((a, b) => a.name.localeCompare(b.name, spoken()));
  return named.map(({ cell, country, name }) => (
    <option key={cell} value={`c${cell}`}>
      {name} ({country})
    </option>
  ));
}

const fromKey = (path: PathId): string => (path.kind === 'icbm' ? `f${path.field}` : `l${path.launch}`);
const toKey = (path: PathId): string => (path.kind === 'cell' ? `c${path.cell}` : `u${path.target}`);

/** The path from another start to the same end, or to the first that can be reached from there. */
function startingAt(tables: Tables, path: PathId, key: string): PathId {
  const at = Number(key.slice(1));
  if (key.startsWith('f')) return { kind: 'icbm', field: at, target: path.kind === 'cell' ? 0 : path.target };
  if (path.kind === 'cell') return { ...path, launch: at };
  return path.kind === 'us' ? { ...path, launch: at } : { kind: 'cell', cell: tables.threat[0][0], launch: at };
}

function endingAt(path: PathId, key: string): PathId {
  const at = Number(key.slice(1));
  if (path.kind === 'icbm') return { ...path, target: at };
  if (key.startsWith('c')) return { kind: 'cell', cell: at, launch: path.launch };
  return { kind: 'us', target: at, launch: path.launch };
}
