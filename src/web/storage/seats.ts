/**
 * Seats of classes taken in this browser: who they are for and where, so that whoever comes back is shown the way. What
 * proves a seat is in a cookie that no script can read, and not here.
 */
import { getJson } from '../../session/remote/browser.ts';
import type { SeatMessage } from '../../wire/types.ts';

export interface KeptSeat {
  person: string;
  name: string;
  /** The class's code and title. */
  code: string;
  title: string;
}

const KEY = 'back-to-back.seats';
const MOST = 12;

const isSeat = (x: unknown): x is KeptSeat =>
  typeof x === 'object' &&
  x !== null &&
  ['person', 'name', 'code', 'title'].every(key => typeof (x as Record<string, unknown>)[key] === 'string');

/** The latest first; none where the browser keeps nothing for pages. */
export function keptSeats(): KeptSeat[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSeat) : [];
  } catch {
    return [];
  }
}

function keep(seats: readonly KeptSeat[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(seats.slice(0, MOST)));
  } catch {
    // Storage is refused: the re-claim code is the way back.
  }
}

export const keepSeat = (seat: KeptSeat): void =>
  keep([seat, ...keptSeats().filter(({ person }) => person !== seat.person)]);

/** Those the server still knows as this browser's, of one class or of all; what it says is somebody else's is forgotten. */
export async function ownSeats(code: string | null): Promise<KeptSeat[]> {
  const wanted = keptSeats().filter(seat => code === null || seat.code === code);
  const answers = await Promise.all(wanted.map(({ person }) => getJson(`/api/me/${encodeURIComponent(person)}/poll`)));
  const gone = new Set(wanted.filter((_, k) => answers[k]?.status === 401));
  if (gone.size > 0) keep(keptSeats().filter(seat => ![...gone].some(({ person }) => person === seat.person)));
  return wanted.filter((_, k) => answers[k]?.status === 200 && isWelcome(answers[k]?.body));
}

const isWelcome = (body: unknown): boolean => {
  const standing = (body as SeatMessage | null)?.me?.standing;
  return standing === 'present' || standing === 'waiting';
};
