/** A thread starts without the loader that reads TypeScript: this registers one before the first import. */
import { register } from 'tsx/esm/api';

register();
export const { play } = await import('./thread.ts');
