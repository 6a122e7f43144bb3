import { lazy, Suspense, useEffect, useMemo } from 'react';
import { say } from '../words/say.ts';
import { HomeScreen } from './home/home-screen.tsx';
import { withWords } from './language.ts';
import { hashOf, parseRoute, type Route, useHash } from './route.ts';
import { ReadingRoom } from './rulebook/reading-room.tsx';
import { Waiting } from './waiting.tsx';

const TableRoute = lazy(() =>
  withWords(
    ['game'],
    import('./table-route.tsx').then(file => ({ default: file.TableRoute })),
  ),
);
const EndRoute = lazy(() =>
  withWords(
    ['game', 'later'],
    import('./end/end-route.tsx').then(file => ({ default: file.EndRoute })),
  ),
);
const WatchRoute = lazy(() =>
  withWords(
    ['game', 'later'],
    import('./watch/watch-route.tsx').then(file => ({ default: file.WatchRoute })),
  ),
);
const DebriefRoute = lazy(() =>
  withWords(
    ['game', 'later', 'debrief'],
    import('./debrief/debrief-route.tsx').then(file => ({ default: file.DebriefRoute })),
  ),
);
const AboutScreen = lazy(() =>
  withWords(
    ['game', 'later'],
    import('./about/about-screen.tsx').then(file => ({ default: file.AboutScreen })),
  ),
);
const ClassRoute = lazy(() =>
  withWords(
    ['game', 'later', 'classroom'],
    import('./classroom/class-route.tsx').then(file => ({ default: file.ClassRoute })),
  ),
);
const WorkshopRoute = lazy(() =>
  withWords(
    ['game', 'later', 'workshop', 'problems', 'format', 'print'],
    import('./workshop/workshop-route.tsx').then(file => ({ default: file.WorkshopRoute })),
  ),
);

function titleOf(at: Route['at']): string {
  return at === 'home' ? say('app.name') : say(`app.title.${at}`);
}

/** Which screen the address asks for; all but the first are loaded when they are. */
export function App() {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  const { at } = route;
  useEffect(() => {
    document.title = titleOf(at);
    window.scrollTo(0, 0);
  }, [at]);
  return <Suspense fallback={<Waiting />}>{screenOf(route)}</Suspense>;
}

function screenOf(route: Route) {
  switch (route.at) {
    case 'home':
      return (
        <ReadingRoom scenario={null}>
          <HomeScreen />
        </ReadingRoom>
      );
    case 'about':
      return <AboutScreen />;
    case 'class':
      return <ClassRoute key={hashOf(route)} screen={route.screen} id={route.id} />;
    case 'workshop':
      return <WorkshopRoute key={hashOf(route)} from={route.from} />;
    case 'table':
      return <TableRoute key={route.game} id={route.game} tutorial={route.tutorial} />;
    case 'end':
      return <EndRoute key={route.game} id={route.game} />;
    case 'watch':
      return <WatchRoute key={hashOf(route)} from={route.from} step={route.step ?? 0} seat={route.seat ?? null} />;
    case 'debrief':
      return <DebriefRoute key={hashOf(route)} from={route.from} />;
  }
}
