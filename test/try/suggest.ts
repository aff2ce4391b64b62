import * as z from 'zod/mini';
import { reasonText } from '../../shared/messages/reason-text.ts';
import { suggest } from '../../shared/recognition/suggest.ts';
import { rule } from './rule.ts';

const Input = z.object(
  {
    title: z.string('write the title of the appointment, or an empty one'),
    description: z.nullish(z.string('write a text, or leave it out')),
    attendees: z.union(
      [z.number(), z.array(z.string())],
      'write how many take part, or a list of their addresses',
    ),
    durationMinutes: z.number('write how many minutes it takes'),
    allDay: z.nullish(z.boolean('use true or false, or leave it out')),
    employee: z.nullish(
      z.union(
        [z.string(), z.boolean(), z.looseObject({ name: z.optional(z.string()) })],
        'write the name of the employee, or true where one takes part',
      ),
    ),
    caseDay: z.nullish(z.number('write which day of the absence it is, or leave it out')),
  },
  'give title, attendees, durationMinutes and, where known, description, allDay, employee, caseDay',
);

/** An appointment in, the conversations that it may be out, with reasons in Dutch. */
export default rule(Input, ({ description, allDay, employee, caseDay, ...rest }) => {
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
});
