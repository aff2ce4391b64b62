import { addDays, daysBetween, isIsoDate } from './calendar.ts';

/** First and last sick day; null while the employee is still sick. Partial work is not recovery. */
export type Spell = readonly [from: string, to: string | null];

/** Spells are added up when the interruption is shorter than four weeks (BW 7:629 lid 10). */
const LINKED_BELOW_DAYS = 28;

/** Dates that cannot be true. The message says what to change and repeats no date: those are health data. */
export class AbsenceDatesError extends Error {
  override name = 'AbsenceDatesError';
}

/** Throws AbsenceDatesError unless the spells are real, in order, apart, and only the last one is open. */
export function checkSpells(spells: readonly Spell[]): void {
  if (spells.length === 0) {
    throw new AbsenceDatesError('Give at least one spell: the first sick day, and the last one or null.');
  }
  spells.forEach(([from, to], index) => {
    const spell = `Spell ${index + 1}`;
    if (!isIsoDate(from) || (to !== null && !isIsoDate(to))) {
      throw new AbsenceDatesError(`${spell}: write dates that exist as year-month-day, such as 2026-03-02.`);
    }
    if (to !== null && daysBetween(from, to) < 0) {
      throw new AbsenceDatesError(
        `${spell} ends before it starts: swap its dates, or use null while it lasts.`,
      );
    }
    const next = spells[index + 1];
    if (!next) return;
    if (to === null) {
      throw new AbsenceDatesError(`${spell} has no end but another follows: give it its last sick day.`);
    }
    if (isIsoDate(next[0]) && daysBetween(to, next[0]) < 1) {
      throw new AbsenceDatesError(
        `Spell ${index + 2} starts before spell ${index + 1} is over: put spells in order and join those that overlap.`,
      );
    }
  });
}

/** Days of interruption: from the day after the last sick day to the day before the next. */
export function gapDays(earlierTo: string, laterFrom: string): number {
  return daysBetween(earlierTo, laterFrom) - 1;
}

/** Whether two spells count as one period: full recovery in between was shorter than four weeks. */
export function isLinked(earlierTo: string, laterFrom: string): boolean {
  return gapDays(earlierTo, laterFrom) < LINKED_BELOW_DAYS;
}

/** The last spell and the earlier ones that count as the same period of sickness, in order. */
export function linkedSpells(spells: readonly Spell[]): readonly Spell[] {
  checkSpells(spells);
  let start = spells.length - 1;
  while (start > 0) {
    const [earlier, later] = spells.slice(start - 1, start + 1);
    // Only the last spell may be open, so an earlier one always has its end.
    if (!earlier?.[1] || !later || !isLinked(earlier[1], later[0])) break;
    start -= 1;
  }
  return spells.slice(start);
}

/**
 * Where the first sick day would have been without interruptions: the start of the last spell less the sick days
 * of the earlier linked ones. Legal terms count from here, and so shift by the days of interruption.
 */
export function effectiveFirstDay(spells: readonly Spell[]): string {
  const linked = linkedSpells(spells);
  const earlier = linked
    .slice(0, -1)
    .reduce((sum, [from, to]) => sum + (to ? daysBetween(from, to) + 1 : 0), 0);
  // linkedSpells never gives an empty list.
  return addDays(linked.at(-1)![0], -earlier);
}

/** Which sick day of the case it is, 1 on the first; undefined on a day without sickness. */
export function caseDay(spells: readonly Spell[], today: string): number | undefined {
  checkSpells(spells);
  const begun = spells.filter(([from]) => from <= today);
  const current = begun.at(-1);
  if (!current || (current[1] !== null && current[1] < today)) return undefined;
  return daysBetween(effectiveFirstDay(begun), today) + 1;
}

/** Week of the case; 1 for the first seven sick days. */
export function caseWeek(spells: readonly Spell[], today: string): number | undefined {
  const day = caseDay(spells, today);
  return day === undefined ? undefined : Math.ceil(day / 7);
}
