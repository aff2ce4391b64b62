import type { ConversationType, TemplateField } from './conversation-type.ts';
import { ANSWER, type Agreement, type Fields } from './documents.ts';
import { sameJson, type Json } from './json.ts';
import type { Report, ReportAgreement, ReportEarlier } from './report-content.ts';
import { reportField } from './report-field.ts';
import { listsApart, shownFields } from './shown.ts';

export type ReportInput = {
  type: ConversationType;
  employeeName: string;
  fields: Fields;
  agreements: Agreement[];
  /** What became of agreements of before. */
  earlier?: ReportEarlier[];
};

/** Builds the report from the working notes: answered fields in template order, agreements apart. */
export function buildReport({ type, employeeName, fields, agreements, earlier = [] }: ReportInput): Report {
  const review = shownFields(type).find((field) => field.type === 'agreementsReview');
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
    ...(review && { earlier: { label: review.label, agreements: earlier } }),
    ...(type.parts && { parts: type.parts.map(({ id, name }) => ({ id, name })) }),
  };
}

/** Whether a frozen report says what there is to say now. One from before is not changed by what it could not hold. */
export function saysTheSame(frozen: Report, now: Report): boolean {
  const { earlier, ...before } = now;
  return sameJson(wordsOf(frozen), wordsOf(frozen.earlier && earlier ? { ...before, earlier } : before));
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
