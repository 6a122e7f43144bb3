/** Who is asking: secrets in cookies that scripts cannot read, each sent to its owner's own addresses alone. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ClassId, PersonId } from '../wire/types.ts';
import { matches, sha256 } from './ids.ts';
import type { Store } from './store/store.ts';

/** The value of a cookie as it was sent; ours are all made of letters, digits, dots, dashes and underscores. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

const SEAT_COOKIE = 'seat';
const HOST_COOKIE = 'host';
const CONSOLE_COOKIE = 'console';
const TRIAL_COOKIE = 'trial';
const TRIAL_S = 3600;
const HOST_PATH = '/api/host';
/** What came with the address is nobody's id before it was looked for. */
const consolePath = (classId: ClassId): string => `/api/console/${encodeURIComponent(classId)}`;
/** A term: long enough for a class that meets weekly. */
const LIFETIME_S = 120 * 24 * 3600;

export interface Account {
  person: PersonId;
  class: ClassId;
  secretHash: string;
}

export interface Auth {
  /** The person a request proves to be, if it is `person`. */
  seat(request: FastifyRequest, person: PersonId): Promise<Account | null>;
  isHost(request: FastifyRequest): boolean;
  isConsole(request: FastifyRequest, classId: ClassId): boolean;
  keepSeat(reply: FastifyReply, person: PersonId, secret: string): void;
  keepHost(reply: FastifyReply): void;
  keepConsole(reply: FastifyReply, classId: ClassId): void;
  dropSeat(reply: FastifyReply, person: PersonId): void;
  /** Whether the browser keeps our cookies: one that says nothing, sent with the first answer, has come back. */
  keepsCookies(request: FastifyRequest, reply: FastifyReply): boolean;
  /** In this browser: a ticket that was copied holds until it ends, or until the host key is changed. */
  dropHost(reply: FastifyReply): void;
  dropConsole(reply: FastifyReply, classId: ClassId): void;
  checkHostKey(key: string): boolean;
  /** Secrets of this person, or of all, are read again. */
  forget(person: PersonId | null): void;
}

export interface AuthOptions {
  /** Cookies over TLS only. */
  secure: boolean;
  hostKey: string;
  /** The key tickets are signed with. */
  signing: string;
  now(): number;
}

export function openAuth(store: Store, options: AuthOptions): Auth {
  const { signing } = options;
  const hostHash = sha256(options.hostKey);
  const accounts = new Map<PersonId, Account>();
  // With the host key's hash in it, a new host key ends every ticket that the old one gave, be it to a console.
  const sign = (what: string): string =>
    createHmac('sha256', signing).update(`${hostHash}.${what}`).digest('base64url');
  const ticket = (what: string): string => {
    const until = Math.floor(options.now() / 1000) + LIFETIME_S;
    return `${until}.${sign(`${what}.${until}`)}`;
  };
  const cookie = (path: string) => ({
    path,
    httpOnly: true,
    sameSite: 'strict' as const,
    secure: options.secure,
    maxAge: LIFETIME_S,
  });
  const accountOf = async (person: PersonId): Promise<Account | null> => {
    const known = accounts.get(person);
    if (known) return known;
    const row = await store.person(person);
    if (!row) return null;
    const account = { person, class: row.class, secretHash: row.secret_hash };
    accounts.set(person, account);
    return account;
  };
  return {
    seat: async (request, person) => {
      const secret = cookieIn(request.headers.cookie, SEAT_COOKIE);
      if (!secret || secret.length > 100) return null;
      const account = await accountOf(person);
      return account && matches(secret, account.secretHash) ? account : null;
    },
    isHost: request => holds(request.cookies[HOST_COOKIE], 'host', sign, options.now()),
    isConsole: (request, classId) => holds(request.cookies[CONSOLE_COOKIE], `console.${classId}`, sign, options.now()),
    keepSeat: (reply, person, secret) => void reply.setCookie(SEAT_COOKIE, secret, cookie(`/api/me/${person}`)),
    dropSeat: (reply, person) => void reply.clearCookie(SEAT_COOKIE, { path: `/api/me/${person}` }),
    dropHost: reply => void reply.clearCookie(HOST_COOKIE, { path: HOST_PATH }),
    dropConsole: (reply, classId) => void reply.clearCookie(CONSOLE_COOKIE, { path: consolePath(classId) }),
    keepHost: reply => void reply.setCookie(HOST_COOKIE, ticket('host'), cookie(HOST_PATH)),
    keepConsole: (reply, classId) =>
      void reply.setCookie(CONSOLE_COOKIE, ticket(`console.${classId}`), cookie(consolePath(classId))),
    keepsCookies: (request, reply) => {
      const kept = request.cookies[TRIAL_COOKIE] !== undefined;
      if (!kept) void reply.setCookie(TRIAL_COOKIE, 'kept', { ...cookie('/api/classes'), maxAge: TRIAL_S });
      return kept;
    },
    checkHostKey: key => matches(key, hostHash),
    forget: person => {
      if (person === null) accounts.clear();
      else accounts.delete(person);
    },
  };
}

/** Whether a ticket is ours, for this, and has not run out. */
function holds(value: string | undefined, what: string, sign: (what: string) => string, now: number): boolean {
  const [until = '', signature = ''] = (value ?? '').split('.');
  if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 < now) return false;
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(`${what}.${until}`))];
  return given.length === right.length && timingSafeEqual(given, right);
}
