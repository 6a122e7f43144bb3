/** Sentences of the debrief room. */
export * from './branch.ts';
export * from './class.ts';
export * from './course.ts';
export * from './space.ts';
