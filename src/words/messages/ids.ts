/** The ids of all messages, from the English catalogues; nothing of them is loaded by this file. */
import type { classroom } from './en/classroom.ts';
import type { cover } from './en/cover.ts';
import type { debrief } from './en/debrief.ts';
import type { format } from './en/format.ts';
import type { game } from './en/game.ts';
import type { home } from './en/home.ts';
import type { later } from './en/later.ts';
import type { print } from './en/print.ts';
import type { problems } from './en/problems.ts';
import type { terminal } from './en/terminal.ts';
import type { workshop } from './en/workshop.ts';

export type MessageId = keyof (typeof home &
  typeof game &
  typeof later &
  typeof cover &
  typeof debrief &
  typeof classroom &
  typeof workshop &
  typeof print &
  typeof problems &
  typeof format &
  typeof terminal);
