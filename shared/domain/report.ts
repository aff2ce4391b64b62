import type { ConversationType, TemplateField } from './conversation-type.ts';
import { ANSWER, type Agreement, type Fields } from './documents.ts';
import { sameJson, type Json } from './json.ts';
import type { Report, ReportAgreement, ReportField } from './report-content.ts';
import { listsApart } from './shown.ts';
import type { Text } from './text.ts';

export type ReportInput = {
  type: ConversationType;
  employeeName: string;
  fields: Fields;
  agreements: Agreement[];
};

/** Builds the report from the working notes: answered fields in template order, agreements apart. */
export function buildReport({ type, employeeName, fields, agreements }: ReportInput): Report {
  const lists = new Map(listsApart(type.template.fields).map((field) => [field.id, field]));
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
      .map(({ what, owner, due, status, fieldId }) => ({
        what,
        owner,
        due,
        status,
        ...inList(lists.get(fieldId)),
      })),
    ...(type.parts && { parts: type.parts.map(({ id, name }) => ({ id, name })) }),
  };
}

/** Whether two reports hold the same words: one from before parts were kept apart says no less for it. */
export function saysTheSame(a: Report, b: Report): boolean {
  return sameJson(wordsOf(a), wordsOf(b));
}

function wordsOf({ parts: _, fields, agreements, ...rest }: Report): Json {
  return {
    ...rest,
    fields: fields.map(({ part: __, ...field }) => field),
    agreements: agreements.map(({ list: __, ...agreement }) => agreement),
  } as unknown as Json;
}

function inList(field: TemplateField | undefined): Pick<ReportAgreement, 'list'> {
  if (!field) return {};
  return { list: { label: field.label, ...(field.part && { part: field.part }) } };
}

function dateOrNull(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A field with what was filled in, ready to be shown anywhere; nothing when it is empty. */
export function reportField(field: TemplateField, value: Json | undefined): ReportField[] {
  if (value === undefined || isEmpty(value) || lockOf(field, value)) return [];
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
      ...(field.part && { part: field.part }),
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

/**
 * The sub-field that this answer wants first, while that is empty: what is beside it may not be passed on. It can be
 * there, from before the date of an advice was taken away.
 */
export function lockOf(field: TemplateField, value: Json): string | undefined {
  if (field.type !== 'group' || !field.unlockedBy) return;
  const answers = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  return isEmpty(answers[field.unlockedBy] ?? null) ? field.unlockedBy : undefined;
}

/** Nothing was filled in: an empty text, an empty list, or an object of only such. */
export function isEmpty(value: Json): boolean {
  if (value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isEmpty);
}
