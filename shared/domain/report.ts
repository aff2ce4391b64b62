import * as z from 'zod/mini';
import type { ConversationType, TemplateField } from './conversation-type.ts';
import { ANSWER, type Agreement, type Fields } from './documents.ts';
import { JsonValue, type Json } from './json.ts';
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
});
export type ReportField = z.infer<typeof ReportField>;

export const ReportAgreement = z.object({
  what: z.string(),
  owner: z.nullable(z.string()),
  due: z.nullable(z.string()),
  status: z.string(),
});

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
});
export type Report = z.infer<typeof Report>;

export type ReportInput = {
  type: ConversationType;
  employeeName: string;
  fields: Fields;
  agreements: Agreement[];
};

/** Builds the report from the working notes: answered fields in template order, agreements apart. */
export function buildReport({ type, employeeName, fields, agreements }: ReportInput): Report {
  return {
    title: type.template.name,
    typeId: type.id,
    typeVersion: type.version,
    employeeName,
    heldOn: dateOrNull(fields.heldOn),
    nextOn: dateOrNull(fields.nextOn),
    fields: type.template.fields.flatMap((field) => reportField(field, fields[ANSWER + field.id])),
    // A line that was added and never filled in agrees nothing.
    agreements: agreements
      .filter(({ what }) => what.trim() !== '')
      .map(({ what, owner, due, status }) => ({ what, owner, due, status })),
  };
}

function dateOrNull(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A field with what was filled in, ready to be shown anywhere; nothing when it is empty. */
export function reportField(field: TemplateField, value: Json | undefined): ReportField[] {
  if (value === undefined || isEmpty(value)) return [];
  const options = optionsOf(field);
  return [
    {
      id: field.id,
      type: field.type,
      label: field.label,
      value,
      ...(options && { options }),
      ...(field.type === 'group' && {
        fields: field.fields.map(({ id, type, label }) => ({ id, type, label })),
      }),
    },
  ];
}

/** Texts of the option ids that a field can hold, also in its sub-fields. */
export function optionsOf(field: TemplateField): Record<string, Text> | undefined {
  if (field.type === 'choice' || field.type === 'multichoice') {
    return Object.fromEntries(field.options.map(({ id, text }) => [id, text]));
  }
  if (field.type !== 'group') return;
  const choices = field.fields.flatMap((sub) => (sub.type === 'choice' ? sub.options : []));
  return Object.fromEntries(choices.map(({ id, text }) => [id, text]));
}

/** Nothing was filled in: an empty text, an empty list, or an object of only such. */
export function isEmpty(value: Json): boolean {
  if (value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isEmpty);
}
