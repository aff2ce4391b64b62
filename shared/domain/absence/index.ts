export { addDays, daysBetween, isIsoDate } from './calendar.ts';
export { sickDays, withoutRecovery, withRecovery, withReport } from './change-spells.ts';
export { milestones } from './milestones.ts';
export type { Milestone, Milestones, MilestonesInput } from './milestones.ts';
export { outlook } from './outlook.ts';
export type { Held, Outlook, OutlookStep } from './outlook.ts';
export {
  AbsenceDatesError,
  caseDay,
  caseWeek,
  checkSpells,
  effectiveFirstDay,
  isLinked,
  linkedSpells,
} from './spells.ts';
export type { Spell } from './spells.ts';
export type { Responsible, Step } from './step.ts';
export { STEPS } from './steps.ts';
export type { StepId } from './steps.ts';
export { firstWorkingDayFrom, isWorkingDay, lastWorkingDayUpTo, publicHolidays } from './working-days.ts';
