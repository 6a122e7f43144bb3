import { useMemo, useState } from 'react';
import type { PairPicture } from '../../../analysis/game-space.ts';
import type { Game } from '../../../engine/index.ts';
import { say } from '../../../words/say.ts';
import { hashOf } from '../../route.ts';
import { spotsOf } from '../deals-chart.ts';
import { DealsKey, Entry } from '../deals-key.tsx';
import { Picture } from '../figure.tsx';
import { pixelOf } from '../frame.ts';
import { type Anchor, placeLabels } from '../labels.ts';
import { INK } from '../marks.tsx';
import { type ClassMarks, classChart, frameOf, markedOf, OTHERS, OTHERS_MARKS, othersOf } from './class-chart.ts';

interface Props {
  id: string;
  game: Game;
  pictures: PairPicture[];
  marks: ClassMarks;
  takeaway: string;
}

/** All tables on one chart; which two parties lie on its axes can be chosen. */
export function ClassPicture({ id, game, pictures, marks, takeaway }: Props) {
  const { parties } = game.scenario;
  const [shown, setShown] = useState(0);
  const picture = pictures[shown]!;
  const named = (pair: readonly number[]) => pair.map(party => parties[party]!.short).join(' – ');
  const draw = useMemo(
    () => (width: number) => classChart(game.scenario, picture, marks, width),
    [game, picture, marks],
  );
  return (
    <>
      {pictures.length > 1 && (
        <fieldset className="space-scope no-print">
          <legend className="visually-hidden">{say('class.pair')}</legend>
          {pictures.map(({ parties: pair }, at) => (
            <label key={named(pair)} className="row">
              <input type="radio" name="pair" checked={shown === at} onChange={() => setShown(at)} />
              <span>{named(pair)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <ClassKey game={game} marks={marks} pair={picture.parties} />
      <Picture
        name={say('class.chart.name', { pair: named(picture.parties), takeaway })}
        draw={draw}
        over={width => <Labels id={id} picture={picture} marks={marks} width={width} />}
      />
    </>
  );
}

interface Group {
  x: number;
  y: number;
  tables: ClassMarks['tables'];
}

/** Tables whose points fall on the same spot share a label. */
function groupsOf(marks: ClassMarks, [x, y]: readonly [number, number]): Group[] {
  const groups = new Map<string, Group>();
  for (const table of marks.tables) {
    const [a, b] = [table.points[x]!, table.points[y]!];
    const group = groups.get(`${a} ${b}`) ?? { x: a, y: b, tables: [] };
    group.tables.push(table);
    groups.set(`${a} ${b}`, group);
  }
  return [...groups.values()];
}

/** Lines of a label that are shown; the list below the chart has them all. */
const LINES = 4;
const LINE_HEIGHT = 20;
const CHARACTER = 8;

function Labels({ id, picture, marks, width }: { id: string; picture: PairPicture; marks: ClassMarks; width: number }) {
  const frame = frameOf(picture, marks, width);
  const groups = groupsOf(marks, picture.parties);
  const points = groups.map(({ x, y }) => pixelOf(frame, x, y));
  const anchors = groups.map(({ tables }, at): Anchor => {
    const longest = Math.max(...tables.map(({ name }) => name.length));
    const lines = Math.min(LINES, tables.length);
    return { ...points[at]!, width: longest * CHARACTER + 12, height: lines * LINE_HEIGHT + 4 };
  });
  const marked = spotsOf(markedOf(marks), picture).map(({ x, y }) => pixelOf(frame, x, y));
  const spots = placeLabels(anchors, frame, marked);
  return (
    <div className="class-labels" style={{ width: frame.width, height: frame.height }}>
      <svg width={frame.width} height={frame.height} aria-hidden="true">
        {spots.map(({ left, top }, at) => {
          const { x: x1, y: y1, width: wide, height } = anchors[at]!;
          const [x2, y2] = [Math.max(left, Math.min(x1, left + wide)), Math.max(top, Math.min(y1, top + height))];
          return <line key={`${x1} ${y1}`} x1={x1} y1={y1} x2={x2} y2={y2} stroke={INK} />;
        })}
      </svg>
      {groups.map(({ tables, ...point }, at) => (
        <span key={`${point.x} ${point.y}`} className="class-label" style={spots[at]}>
          {tables.slice(0, tables.length > LINES ? LINES - 1 : LINES).map(table => (
            <a key={table.id} href={hashOf({ at: 'debrief', from: { class: id, table: table.id } })}>
              {table.name}
            </a>
          ))}
          {tables.length > LINES && <span>{say('deals.more', { count: tables.length - LINES + 1 })}</span>}
        </span>
      ))}
    </div>
  );
}

function ClassKey({ game, marks, pair }: { game: Game; marks: ClassMarks; pair: readonly number[] }) {
  const others = game.scenario.parties.filter((_, party) => !pair.includes(party)).map(({ short }) => short);
  const used = new Set(marks.tables.map(({ points }) => othersOf(points, marks.none.points, pair)));
  return (
    <DealsKey marks={marks}>
      {OTHERS.filter(each => used.has(each)).map(each => (
        <Entry
          key={each}
          name={
            others.length === 0 ? say('class.key.table') : say(`class.others.${each}`, { parties: others.join(', ') })
          }
        >
          <path d={OTHERS_MARKS[each].path} fill={OTHERS_MARKS[each].fill} />
        </Entry>
      ))}
      {marks.past && (
        <Entry name={marks.past.name}>
          <path d="M8 1 14 4.5v7L8 15 2 11.5v-7Z" fill="none" stroke="#7a5195" strokeWidth="2" />
        </Entry>
      )}
    </DealsKey>
  );
}
