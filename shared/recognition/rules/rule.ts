import type { Concept } from '../words/index.ts';

/** Words that must be there give a conversation a score; nothing is offered below `OFFER_FROM`. */
export interface Rule {
  type: string;
  variant?: string;
  /** Between 0 and 1. */
  score: number;
  /** Every one of these groups of words occurs … */
  all?: readonly Concept[];
  /** … and one of these … */
  any?: readonly (Concept | 'person' | 'case')[];
  /** … and none of these. */
  not?: readonly Concept[];
  /** The title names a person, or the guests point at an employee. */
  person?: boolean;
  /** Length of the appointment, when that is known. */
  minutes?: readonly [from: number, to: number];
  /** Day of an open absence case; the rule needs one. */
  caseDay?: readonly [from: number, to: number];
  guests?: readonly [from: number, to: number];
  /** Names the conversation itself: counts in larger groups, and beside words of other business. */
  explicit?: boolean;
  /** Only for titles that say nothing but that people speak. */
  neutral?: boolean;
  /** Only for titles that say nothing beside it, but that people speak, with whom and how it stands. */
  alone?: boolean;
}

export const OFFER_FROM = 0.5;
/** As long as the case is open. */
export const ANY_DAY = [1, 9999] as const;
