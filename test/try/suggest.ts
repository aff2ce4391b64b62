import * as z from 'zod/mini';
import { reasonText } from '../../shared/messages/reason-text.ts';
import { suggest } from '../../shared/recognition/suggest.ts';

const Input = z.object({
  title: z.string(),
  description: z.nullish(z.string()),
  attendees: z.union([z.number(), z.array(z.string())]),
  durationMinutes: z.number(),
  allDay: z.nullish(z.boolean()),
  employee: z.nullish(z.union([z.string(), z.boolean(), z.looseObject({ name: z.optional(z.string()) })])),
  caseDay: z.nullish(z.number()),
});

export default (input: unknown) => {
  const { description, allDay, employee, caseDay, ...rest } = Input.parse(input);
  const known = typeof employee === 'object' && employee ? (employee.name ?? true) : (employee ?? undefined);
  const suggestions = suggest({
    ...rest,
    description: description ?? undefined,
    allDay: allDay ?? undefined,
    employee: known,
    caseDay: caseDay ?? undefined,
  });
  return {
    suggestions: suggestions.map((s) => ({
      ...s,
      reasons: s.reasons.map((reason) => reasonText('nl', reason)),
    })),
  };
};
