import * as z from 'zod/mini';
import { PHASES } from './phases.ts';
import { Text } from './text.ts';

export const PhaseId = z.enum(PHASES);
export type PhaseId = z.infer<typeof PhaseId>;

const Id = z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]*$/));
/** Keys of `shared/conversations/sources.ts`. */
const Refs = z.array(z.string());

/** A line to tick. `must` is law or the core of a source document, `should` is good practice. */
export const Item = z.strictObject({
  id: Id,
  text: Text,
  level: z.enum(['must', 'should']),
  refs: Refs,
  /** Only for these variants; shown for all when absent. */
  variants: z.optional(z.array(Id)),
  /** The employee decides; a refusal is never recorded. */
  employeesChoice: z.optional(z.boolean()),
  /** The part of the conversation it belongs to; see `parts`. */
  part: z.optional(Id),
  /** The field of the template that takes the answer; while that one is off, nothing is asked. */
  asks: z.optional(Id),
});
export type Item = z.infer<typeof Item>;

/** Where a question or do-not belongs: `phase` or `phase.item`. */
const Place = z
  .string()
  .check(z.regex(/^(before|opening|core|agreements|closing|after)(\.[a-z][a-z0-9-]*)?$/));

export const Question = z.strictObject({ id: Id, text: Text, refs: Refs, at: Place });
export type Question = z.infer<typeof Question>;

export const DoNot = z.strictObject({ id: Id, text: Text, why: Text, refs: Refs, at: Place });
export type DoNot = z.infer<typeof DoNot>;

export const Variant = z.strictObject({
  id: Id,
  name: Text,
  minutes: z.int().check(z.positive()),
  /** When this variant is due, in words. */
  trigger: Text,
  refs: Refs,
});
export type Variant = z.infer<typeof Variant>;

/** A part of a conversation that is kept apart from the others, on the screen and in the notes. */
export const Part = z.strictObject({ id: Id, name: Text, hint: Text });
export type Part = z.infer<typeof Part>;

/** A choice; the id is what is stored. */
export const Option = z.strictObject({ id: Id, text: Text });
export type Option = z.infer<typeof Option>;

const field = {
  id: Id,
  label: Text,
  required: z.optional(z.boolean()),
  /** A line below the label: what belongs here and what does not. */
  hint: z.optional(Text),
  /** Free text that the privacy guard reads. */
  guard: z.optional(z.boolean()),
  /** Hidden until the organisation turns it on. */
  defaultOff: z.optional(z.boolean()),
  /** The part of the conversation it belongs to; see `parts`. */
  part: z.optional(Id),
};

const text = z.strictObject({ ...field, type: z.literal('text'), maxLength: z.optional(z.int()) });
const number = z.strictObject({ ...field, type: z.literal('number') });
const date = z.strictObject({ ...field, type: z.literal('date') });
const list = z.strictObject({ ...field, type: z.literal('list') });
const choice = z.strictObject({ ...field, type: z.literal('choice'), options: z.array(Option) });

/** A column of a table or a field inside a group. */
export const SubField = z.discriminatedUnion('type', [text, number, date, list, choice]);
export type SubField = z.infer<typeof SubField>;

export const TemplateField = z.discriminatedUnion('type', [
  text,
  number,
  date,
  list,
  choice,
  z.strictObject({ ...field, type: z.literal('dates') }),
  z.strictObject({ ...field, type: z.literal('datetime') }),
  z.strictObject({ ...field, type: z.literal('multichoice'), options: z.array(Option) }),
  z.strictObject({ ...field, type: z.literal('yesno') }),
  z.strictObject({ ...field, type: z.literal('phone') }),
  z.strictObject({ ...field, type: z.literal('address') }),
  /** Sub-fields stay locked until the one named by `unlockedBy` has a value. */
  z.strictObject({
    ...field,
    type: z.literal('group'),
    fields: z.array(SubField),
    unlockedBy: z.optional(Id),
  }),
  /** Hours per weekday, a row per week; columns are always the seven weekdays and a total. */
  z.strictObject({ ...field, type: z.literal('hoursTable') }),
  z.strictObject({ ...field, type: z.literal('agreements') }),
  z.strictObject({ ...field, type: z.literal('agreementsReview') }),
  z.strictObject({ ...field, type: z.literal('signature') }),
]);
export type TemplateField = z.infer<typeof TemplateField>;
export type FieldType = TemplateField['type'];

/** Who sees a finished conversation by default: HR its status only, or the report too. */
export const Sharing = z.enum(['status', 'report']);
export type Sharing = z.infer<typeof Sharing>;

/** Months to keep, from a start moment; bounds within which an organisation may choose. */
export const Retention = z.strictObject({
  months: z.int(),
  from: z.enum(['conversation', 'end-of-employment', 'end-of-reintegration']),
  latest: z.optional(z.literal('end-of-employment')),
  bounds: z.tuple([z.int(), z.int()]),
  selfInsuredZw: z.optional(z.int()),
  selfInsuredWga: z.optional(z.int()),
});
export type Retention = z.infer<typeof Retention>;

/** One conversation type: checklist, questions, do-nots and note template. */
export const ConversationType = z.strictObject({
  id: Id,
  version: z.int().check(z.positive()),
  name: Text,
  when: Text,
  who: Text,
  channel: Text,
  minutes: z.int().check(z.positive()),
  sharing: Sharing,
  retention: Retention,
  /** Legal basis. */
  legal: Text,
  refs: Refs,
  variants: z.array(Variant),
  parts: z.optional(z.array(Part)),
  phases: z.record(PhaseId, z.array(Item)),
  questions: z.array(Question),
  doNots: z.array(DoNot),
  template: z.strictObject({ name: Text, fields: z.array(TemplateField) }),
});
export type ConversationType = z.infer<typeof ConversationType>;
