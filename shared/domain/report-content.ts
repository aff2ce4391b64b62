import * as z from 'zod/mini';
import { JsonValue } from './json-value.ts';
import { Text } from './text.ts';

/** One answered field, with its own labels: a report stays readable when its template changes. */
export const ReportField = z.object({
  id: z.string(),
  type: z.string(),
  label: Text,
  value: JsonValue,
  /** Texts of the option ids that `value` holds, also those of sub-fields. */
  options: z.optional(z.record(z.string(), Text)),
  /** Labels of the sub-fields of a group. */
  fields: z.optional(z.array(z.object({ id: z.string(), type: z.string(), label: Text }))),
  /** Id of the part of the conversation that it belongs to; see `parts` of the report. */
  part: z.optional(z.string()),
});
export type ReportField = z.infer<typeof ReportField>;

export const ReportAgreement = z.object({
  what: z.string(),
  owner: z.nullable(z.string()),
  due: z.nullable(z.string()),
  status: z.string(),
  /** Where it was made in a list of its own, such as goals: the label of that field, and its part. */
  list: z.optional(z.object({ label: Text, part: z.optional(z.string()) })),
});
export type ReportAgreement = z.infer<typeof ReportAgreement>;

/** An agreement of an earlier conversation, as it was left when this one looked back on it. */
export const ReportEarlier = z.object({
  id: z.string(),
  /** Where it was made: what was dismissed of its words, was dismissed there. */
  conversationId: z.string(),
  what: z.string(),
  owner: z.nullable(z.string()),
  due: z.nullable(z.string()),
  /** The day it was due before, where it was moved in this conversation. */
  movedFrom: z.nullable(z.string()),
  /** As of an agreement, or `moved`. */
  status: z.string(),
  /** Why it was moved or dropped. */
  reason: z.nullable(z.string()),
});
export type ReportEarlier = z.infer<typeof ReportEarlier>;

/** A part of the conversation that the report keeps apart, too. */
export const ReportPart = z.object({ id: z.string(), name: Text });
export type ReportPart = z.infer<typeof ReportPart>;

/** The frozen text of a finished conversation: what the employee reads and, when shared, HR. */
export const Report = z.object({
  title: Text,
  typeId: z.string(),
  typeVersion: z.int(),
  employeeName: z.string(),
  heldOn: z.nullable(z.string()),
  nextOn: z.nullable(z.string()),
  fields: z.array(ReportField),
  agreements: z.array(ReportAgreement),
  /** Where the template asks what became of them; reports from before that was told have none. */
  earlier: z.optional(z.object({ label: Text, agreements: z.array(ReportEarlier) })),
  /** In order. Reports from before they were kept have none. */
  parts: z.optional(z.array(ReportPart)),
});
export type Report = z.infer<typeof Report>;
