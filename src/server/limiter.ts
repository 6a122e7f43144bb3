/** Token buckets: so many at once, and so many a second after that. */
export interface Limiter {
  /** Seconds to wait; 0 when this one is allowed, which then costs a token. */
  take(key: string, now: number): number;
  /** Takes tokens more, for what turned out to be a guess. */
  charge(key: string, tokens: number): void;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Beyond this many keys the full buckets, which say nothing, are forgotten. */
const KEYS = 20_000;

export function limiter(perSecond: number, burst: number): Limiter {
  const buckets = new Map<string, Bucket>();
  const filled = (bucket: Bucket, now: number): number =>
    Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
  const sweep = (now: number): void => {
    for (const [key, bucket] of buckets) if (filled(bucket, now) >= burst) buckets.delete(key);
  };
  return {
    take: (key, now) => {
      if (buckets.size > KEYS) sweep(now);
      const bucket = buckets.get(key) ?? { tokens: burst, at: now };
      const tokens = filled(bucket, now);
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
      return tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond));
    },
    charge: (key, tokens) => {
      const bucket = buckets.get(key);
      if (bucket) bucket.tokens = Math.max(0, bucket.tokens - tokens);
    },
  };
}
