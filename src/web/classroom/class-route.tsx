import { lazy, Suspense } from 'react';
import { withWords } from '../language.ts';
import type { ClassScreen } from '../route.ts';
import { Waiting } from '../waiting.tsx';
import './classroom.css';

const JoinScreen = lazy(() => import('./join-screen.tsx').then(module => ({ default: module.JoinScreen })));
const SeatScreen = lazy(() => import('./seat-screen.tsx').then(module => ({ default: module.SeatScreen })));
const ActScreen = lazy(() => import('./act-screen.tsx').then(module => ({ default: module.ActScreen })));
const HostScreen = lazy(() => import('./host-screen.tsx').then(module => ({ default: module.HostScreen })));
const ConsoleScreen = lazy(() => import('./console-screen.tsx').then(module => ({ default: module.ConsoleScreen })));
const ClassDebrief = lazy(() =>
  withWords(
    ['debrief'],
    import('../debrief/class/class-debrief.tsx').then(module => ({ default: module.ClassDebrief })),
  ),
);

/** A class: joining one, a seat in it, its console and its debrief, hosting. Each is fetched by whoever needs it. */
export function ClassRoute({ screen, id }: { screen: ClassScreen; id: string }) {
  return <Suspense fallback={<Waiting />}>{screenOf(screen, id)}</Suspense>;
}

function screenOf(screen: ClassScreen, id: string) {
  switch (screen) {
    case 'join':
      return <JoinScreen code={id} />;
    case 'seat':
      return <SeatScreen person={id} />;
    case 'console':
      return <ConsoleScreen id={id} />;
    case 'act':
      return <ActScreen id={id} />;
    case 'class-debrief':
      return <ClassDebrief id={id} />;
    case 'host':
      return <HostScreen hostKey={id} />;
  }
}
