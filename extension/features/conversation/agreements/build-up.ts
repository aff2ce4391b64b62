import { addDays } from '../../../../shared/domain/absence/index.ts';

/** How hours grow: so many a week from a day on, more every so many weeks, up to a number. */
export interface BuildUp {
  from: string;
  start: number;
  step: number;
  every: number;
  target: number;
}

export interface BuildUpStep {
  from: string;
  hours: number;
}

/** Conversations about coming back step by step. */
export const BUILDS_UP: ReadonlySet<string> = new Set([
  'absence-guidance',
  'action-plan',
  'progress-evaluation',
  'return-to-work',
  'first-year-evaluation',
]);

/** Longer than this is no schedule that two people keep in their heads. */
const MOST = 16;
const WEEK = 7;

/** The steps of a schedule, the last one being the target; none while it makes no sense. */
export function stepsOf({ from, start, step, every, target }: BuildUp): BuildUpStep[] {
  const sound = /^\d{4}-\d\d-\d\d$/.test(from) && start > 0 && step > 0 && target >= start && target <= 60;
  if (!sound || !Number.isInteger(every) || every < 1) return [];
  const count = Math.ceil((target - start) / step) + 1;
  if (count > MOST) return [];
  return Array.from({ length: count }, (_, index) => ({
    from: addDays(from, index * every * WEEK),
    // Cents of an hour: three steps of 0.1 are 0.3.
    hours: Math.round(Math.min(start + index * step, target) * 100) / 100,
  }));
}
