import { daysBetween } from './calendar.ts';
import { checkSpells, isLinked, type Spell } from './spells.ts';

/**
 * The spells of a case after someone reports sick again: the same case when the interruption was shorter than four
 * weeks. Nothing when the report starts a new case, or when the case still runs. Throws AbsenceDatesError for dates
 * that cannot be true.
 */
export function withReport(spells: readonly Spell[], firstDay: string): Spell[] | undefined {
  const last = spells.at(-1);
  if (!last || last[1] === null) return;
  const next: Spell[] = [...spells, [firstDay, null]];
  checkSpells(next);
  return isLinked(last[1], firstDay) ? next : undefined;
}

/** The spells after full recovery; `lastDay` is the last day of sickness. Throws AbsenceDatesError. */
export function withRecovery(spells: readonly Spell[], lastDay: string): Spell[] {
  const next = spells.map((spell, at): Spell =>
    at === spells.length - 1 && spell[1] === null ? [spell[0], lastDay] : spell,
  );
  checkSpells(next);
  return next;
}

/** The spells with the last recovery taken back: the employee was not fully at work after all. */
export function withoutRecovery(spells: readonly Spell[]): Spell[] {
  return spells.map((spell, at): Spell => (at === spells.length - 1 ? [spell[0], null] : spell));
}

/** Sick calendar days up to a day, interruptions not counted. */
export function sickDays(spells: readonly Spell[], on: string): number {
  return spells
    .filter(([from]) => from <= on)
    .reduce((sum, [from, to]) => sum + daysBetween(from, to !== null && to < on ? to : on) + 1, 0);
}
