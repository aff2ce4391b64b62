import { addDays } from '../absence/index.ts';

/** A check-in once a quarter, in days. */
export const QUARTER = 90;

/** What is known of one employee; days are `2026-11-24`. */
export type Contact = {
  employeeId: string;
  /** The last preventive conversation or review. */
  lastCheckIn?: string | undefined;
  /** The last conversation of any type. */
  lastHeld?: string | undefined;
  /** A conversation that is planned or started. */
  planned?: boolean;
  /** An absence case runs: its own rhythm applies. */
  absent?: boolean;
  /** The day that the manager marked for a check-in. Why is nowhere kept. */
  marked?: string | undefined;
  /** Not to be shown before this day. */
  snoozedUntil?: string | undefined;
};

export type Due =
  | { employeeId: string; kind: 'marked' | 'check-in'; since: string }
  /** Nobody on this device ever spoke to this employee. */
  | { employeeId: string; kind: 'never' };

const ORDER = { marked: 0, 'check-in': 1, never: 2 } as const;

/** Whose check-in is due on a day: first what the manager marked, then the longest ago, then who was never spoken to. */
export function checkInsDue(contacts: readonly Contact[], today: string): Due[] {
  return contacts
    .flatMap((contact) => dueOf(contact, today) ?? [])
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || sinceOf(a).localeCompare(sinceOf(b)));
}

function dueOf(contact: Contact, today: string): Due | undefined {
  const { employeeId, lastCheckIn, lastHeld, planned, absent, marked, snoozedUntil } = contact;
  if (absent || (snoozedUntil && snoozedUntil > today)) return;
  // A mark is met by any conversation held since.
  if (marked && marked <= today && (lastHeld ?? '') < marked)
    return { employeeId, kind: 'marked', since: marked };
  if (planned || (marked && marked > today)) return;
  const last = lastCheckIn ?? lastHeld;
  if (!last) return { employeeId, kind: 'never' };
  const since = addDays(last, QUARTER);
  return since <= today ? { employeeId, kind: 'check-in', since } : undefined;
}

const sinceOf = (due: Due) => ('since' in due ? due.since : '');
