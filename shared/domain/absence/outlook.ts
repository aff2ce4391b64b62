import { daysBetween } from './calendar.ts';
import { milestones, type Milestone, type MilestonesInput } from './milestones.ts';
import { caseDay } from './spells.ts';
import type { Step } from './step.ts';
import { STEPS } from './steps.ts';

/** A conversation that was held: what it was and when. */
export type Held = { typeId: string; heldOn: string };

export interface OutlookStep {
  step: Step;
  milestone: Milestone;
  /** Days since the effective first day, counted from 0; the start of a window, when it has one. */
  fromDay: number | null;
  /** Last day of the term; null for a step without a date of its own. */
  lastDay: number | null;
  past: boolean;
  /** When the conversation that goes with it was held. */
  doneOn?: string;
}

export interface Outlook {
  effectiveFirstDay: string;
  /** Sick day of the case, from 1; absent on a day without sickness. */
  caseDay: number | undefined;
  /** Days since the effective first day. */
  today: number;
  /** Dated steps in the order of their terms, then those that wait for something. */
  steps: OutlookStep[];
  /** The first term that is not over, holds for every case, asks something of us and was not met yet. */
  next: OutlookStep | undefined;
}

/** So long before the end of its term a conversation may already have been the one the step asks for. */
const EARLY_DAYS = 56;

/** Where a case stands on a day. Throws AbsenceDatesError for dates that cannot be true. */
export function outlook(input: MilestonesInput, on: string, held: readonly Held[] = []): Outlook {
  const { effectiveFirstDay, steps } = milestones(input);
  const known = new Map<string, Step>(STEPS.map((step) => [step.id, step]));
  const today = daysBetween(effectiveFirstDay, on);
  const days = (date: string | undefined) =>
    date === undefined ? null : daysBetween(effectiveFirstDay, date);
  const rows = steps.flatMap((milestone): OutlookStep[] => {
    const step = known.get(milestone.id);
    if (!step) return [];
    const lastDay = days(milestone.due ?? milestone.window?.[1]);
    const fromDay = days(milestone.window?.[0]);
    const doneOn = lastDay === null ? undefined : metBy(step, { fromDay, lastDay, days, held });
    return [
      {
        step,
        milestone,
        fromDay,
        lastDay,
        past: lastDay !== null && lastDay < today,
        ...(doneOn !== undefined && { doneOn }),
      },
    ];
  });
  rows.sort((a, b) => (a.lastDay ?? Infinity) - (b.lastDay ?? Infinity) || 0);
  const next = rows.find(
    ({ step, lastDay, past, doneOn }) =>
      lastDay !== null && !past && doneOn === undefined && !step.onlyIf && !isLetter(step),
  );
  return { effectiveFirstDay, caseDay: caseDay(input.spells, on), today, steps: rows, next };
}

type Term = {
  fromDay: number | null;
  lastDay: number;
  days: (date: string) => number | null;
  held: readonly Held[];
};

/** The day of the first conversation that meets a step: of its type, and not long before its term. */
function metBy(step: Step, { fromDay, lastDay, days, held }: Term): string | undefined {
  if (step.conversation === undefined) return;
  const { timing } = step;
  // The duties of a new report are not met by the conversation of an earlier one.
  const early = 'due' in timing && timing.perSpell ? timing.due : EARLY_DAYS;
  const from = Math.max(0, fromDay ?? lastDay - early);
  return held
    .filter(({ typeId, heldOn }) => typeId === step.conversation && (days(heldOn) ?? -1) >= from)
    .map(({ heldOn }) => heldOn)
    .sort()[0];
}

/** What only UWV does asks nothing of the employer or the employee. */
function isLetter(step: Step): boolean {
  return step.responsible.every((one) => one === 'uwv');
}
