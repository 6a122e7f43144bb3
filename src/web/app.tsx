import { lazy, Suspense, useEffect, useMemo } from 'react';
import { HomeScreen } from './home/home-screen.tsx';
import { hashOf, parseRoute, type Route, useHash } from './route.ts';
import { ReadingRoom } from './rulebook/reading-room.tsx';
import { Waiting } from './waiting.tsx';

const TableRoute = lazy(() => import('./table-route.tsx').then(module => ({ default: module.TableRoute })));
const EndRoute = lazy(() => import('./end/end-route.tsx').then(module => ({ default: module.EndRoute })));
const WatchRoute = lazy(() => import('./watch/watch-route.tsx').then(module => ({ default: module.WatchRoute })));
const DebriefRoute = lazy(() =>
  import('./debrief/debrief-route.tsx').then(module => ({ default: module.DebriefRoute })),
);
const AboutScreen = lazy(() => import('./about/about-screen.tsx').then(module => ({ default: module.AboutScreen })));
const ClassRoute = lazy(() => import('./classroom/class-route.tsx').then(module => ({ default: module.ClassRoute })));
const WorkshopRoute = lazy(() =>
  import('./workshop/workshop-route.tsx').then(module => ({ default: module.WorkshopRoute })),
);

const TITLES: Record<Route['at'], string> = {
  home: 'Back to Back',
  about: 'About · Back to Back',
  class: 'Class · Back to Back',
  workshop: 'Workshop · Back to Back',
  table: 'At the table · Back to Back',
  end: 'Debrief · Back to Back',
  watch: 'Replay · Back to Back',
  debrief: 'Debrief room · Back to Back',
};

/** Which screen the address asks for; all but the first are loaded when they are. */
export function App() {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  const { at } = route;
  useEffect(() => {
    document.title = TITLES[at];
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
