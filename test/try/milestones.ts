import * as z from 'zod/mini';
import { AbsenceDatesError } from '../../shared/domain/absence/spells.ts';
import { milestones } from '../../shared/domain/absence/milestones.ts';

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

/** One line of `npm run -s try -- milestones`: dates in, legal steps out, or `{error}` for a line that cannot be true. */
export function milestonesTry(input: unknown): unknown {
  const parsed = Input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { error: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') };
  }
  try {
    return milestones(parsed.data);
  } catch (error) {
    if (error instanceof AbsenceDatesError) return { error: error.message };
    throw error;
  }
}

export default milestonesTry;
