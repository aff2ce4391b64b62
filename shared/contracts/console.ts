import * as z from 'zod/mini';
import { Report } from '../domain/report-content.ts';

/** Dates are `2026-11-22`, times UTC ISO 8601. */
const IsoDate = z.string();

export const PersonSummary = z.object({
  id: z.string(),
  name: z.string(),
  jobTitle: z.nullable(z.string()),
  team: z.nullable(z.string()),
  managerName: z.nullable(z.string()),
  /** Typed in by a manager, not yet accepted. */
  provisional: z.boolean(),
  lastHeldOn: z.nullable(IsoDate),
  /** Of the follow-up; in the past when its day went by and nothing else is planned. */
  nextOn: z.nullable(IsoDate),
  /** Day of the open absence case, counted from 1; null when there is none. */
  caseDay: z.nullable(z.int()),
  /** Their data may be kept and not used: but for the name nothing of it is here. */
  restricted: z.boolean(),
});
export type PersonSummary = z.infer<typeof PersonSummary>;

export const ConversationSummary = z.object({
  id: z.string(),
  employeeId: z.string(),
  employeeName: z.string(),
  managerName: z.string(),
  typeId: z.string(),
  variantId: z.nullable(z.string()),
  status: z.enum(['draft', 'finished']),
  /** Day that the conversation is planned for; null when it has no date yet. */
  plannedOn: z.nullable(IsoDate),
  heldOn: z.nullable(IsoDate),
  nextOn: z.nullable(IsoDate),
  /** Whether the report may be read here. */
  view: z.enum(['status', 'report']),
});
export type ConversationSummary = z.infer<typeof ConversationSummary>;

/** `report` is there only when it was shared. */
export const ConversationDetail = z.extend(ConversationSummary, {
  report: z.nullable(Report),
  /** Which text about what happens with the notes the employee was told; null when it was not, or not held yet. */
  toldVersion: z.nullable(z.int()),
  /** UTC, ISO 8601, the earliest first: when it was finished, and finished again. None where only the status is seen. */
  finishes: z.array(z.string()),
});
export type ConversationDetail = z.infer<typeof ConversationDetail>;

export const ConversationQuery = z.strictObject({
  /** Searches names, type and the text of shared reports. */
  search: z.optional(z.string().check(z.maxLength(200))),
  employeeId: z.optional(z.uuid()),
  typeId: z.optional(z.string().check(z.maxLength(60))),
  status: z.optional(z.enum(['draft', 'finished'])),
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  after: z.optional(z.string().check(z.maxLength(100))),
});
export type ConversationQuery = z.infer<typeof ConversationQuery>;

/** `next` is passed as `after` for the following page. */
export const ConversationPage = z.object({
  conversations: z.array(ConversationSummary),
  next: z.nullable(z.string()),
  total: z.int(),
});
export type ConversationPage = z.infer<typeof ConversationPage>;

export const PeopleQuery = z.strictObject({ search: z.optional(z.string().check(z.maxLength(200))) });
export const PeopleList = z.object({ people: z.array(PersonSummary) });
export type PeopleList = z.infer<typeof PeopleList>;

export const TimelineMilestone = z.object({
  id: z.string(),
  due: z.nullable(IsoDate),
  from: z.nullable(IsoDate),
  to: z.nullable(IsoDate),
  responsible: z.string(),
});

export const PersonDetail = z.object({
  person: PersonSummary,
  /** Somebody who can sign in has this name, and the record is not known to be about them. */
  namesake: z.boolean(),
  /** They lead, perhaps by way of others, who leads them: neither has the other's file on a device. */
  circle: z.boolean(),
  conversations: z.array(ConversationSummary),
  absence: z.nullable(
    z.object({
      effectiveFirstDay: IsoDate,
      caseDay: z.int(),
      spells: z.array(z.tuple([IsoDate, z.nullable(IsoDate)])),
      milestones: z.array(TimelineMilestone),
    }),
  ),
});
export type PersonDetail = z.infer<typeof PersonDetail>;
