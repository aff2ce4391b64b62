import { ABSENCE } from './absence.ts';
import { CASE } from './case.ts';
import { CONVERSATION } from './conversation.ts';
import { PREVENTION } from './prevention.ts';
import { RETURN } from './return.ts';
import { REVIEW } from './review.ts';
import { SILENCE } from './silence.ts';

/**
 * The words by which an appointment is known, Dutch and English together, in groups that the rules name. `*` stands for
 * any letters; several words must follow each other. Written without capitals, accents and hyphens: "re-integratie" is
 * `reintegratie`, "check-in" is `check in`, "1:1" is `1 1`, "wk8" is `week 8`, "3de" is `3e`, "50%" is `50 procent`.
 * What ends in `gesprek`, `overleg` and the like is also found in two words.
 */
export const WORDS = {
  ...CONVERSATION,
  ...ABSENCE,
  ...CASE,
  ...RETURN,
  ...PREVENTION,
  ...REVIEW,
  ...SILENCE,
} as const;

export type Concept = keyof typeof WORDS;
