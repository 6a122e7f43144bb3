/** How a refusal goes over HTTP. */
import type { FastifyReply } from 'fastify';
import type { ErrorCode, WireError } from '../wire/types.ts';

export const STATUS: Record<ErrorCode, number> = {
  badRequest: 400,
  tooLarge: 413,
  notFound: 404,
  unauthorised: 401,
  forbidden: 403,
  crossSite: 403,
  tooMany: 429,
  illegal: 422,
  stale: 409,
  frozen: 423,
  covered: 409,
  notSeated: 409,
  notNow: 409,
  full: 409,
  taken: 409,
  busy: 503,
  unavailable: 503,
  limit: 409,
};

export function fail(reply: FastifyReply, error: WireError): FastifyReply {
  if (error.retryAfter !== undefined) void reply.header('retry-after', String(error.retryAfter));
  return reply.code(STATUS[error.code]).send(error);
}
