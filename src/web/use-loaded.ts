import { useEffect, useState } from 'react';
import { err, type Result } from '../engine/result.ts';

/** What `load` gives, or null until it does. `key` names what is loaded; `release` gets what is no longer shown. */
export function useLoaded<T>(
  key: string,
  load: () => Promise<Result<T, string>>,
  release?: (value: T) => void,
): Result<T, string> | null {
  const [loaded, setLoaded] = useState<Result<T, string> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when to load again; the functions are new each time
  useEffect(() => {
    let gone = false;
    let value: Result<T, string> | null = null;
    // What fails unforeseen is shown like what fails foreseen; a page that waits for ever helps nobody.
    const loading = load().catch((reason: unknown) => err(String(reason)));
    void loading.then(result => {
      value = result;
      if (!gone) setLoaded(result);
      else if (result.ok) release?.(result.value);
    });
    return () => {
      gone = true;
      if (value?.ok) release?.(value.value);
      setLoaded(null);
    };
  }, [key]);
  return loaded;
}
