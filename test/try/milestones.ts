import * as z from 'zod/mini';
import { AbsenceDatesError } from '../../shared/domain/absence/spells.ts';
import { milestones } from '../../shared/domain/absence/milestones.ts';
import { rule } from './rule.ts';

const date = z.string('write a date as year-month-day, such as 2026-03-02');
const flag = z.optional(z.boolean('use true or false, or leave it out while unknown'));

const Input = z.strictObject(
  {
    spells: z.array(
      z.tuple([date, z.nullable(date)], 'use [first sick day, last sick day or null]'),
      'give a list of spells: [[first sick day, last sick day or null], ...]',
    ),
    partialFrom: z.optional(date),
    problemAnalysisOn: z.optional(date),
    safetyNet: flag,
    longTermExpected: flag,
  },
  'give spells and, where known, partialFrom, problemAnalysisOn, safetyNet, longTermExpected; nothing else',
);

/** Sick days in, legal steps out, or an error for dates that cannot be true. */
export default rule(Input, (dates) => {
  try {
    return milestones(dates);
  } catch (error) {
    if (error instanceof AbsenceDatesError) return { error: error.message };
    throw error;
  }
});
