import { ACTION_PLAN } from './action-plan.ts';
import { FIRST_YEAR } from './first-year.ts';
import { FREQUENT_ABSENCE } from './frequent-absence.ts';
import { GUIDANCE } from './guidance.ts';
import { NEUTRAL } from './neutral.ts';
import { PREVENTION } from './prevention.ts';
import { PROGRESS } from './progress.ts';
import { RETURN } from './return.ts';
import { REVIEW } from './review.ts';
import { SICK_REPORT } from './sick-report.ts';
import type { Rule } from './rule.ts';

/** Of two that come out the same, the earlier one counts. */
export const RULES: readonly Rule[] = [
  ...SICK_REPORT,
  ...GUIDANCE,
  ...ACTION_PLAN,
  ...PROGRESS,
  ...RETURN,
  ...FREQUENT_ABSENCE,
  ...FIRST_YEAR,
  ...PREVENTION,
  ...REVIEW,
  ...NEUTRAL,
];
