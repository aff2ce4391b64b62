import type { ConversationType, TemplateField } from '../../../shared/domain/conversation-type.ts';
import { agreementsIn, listsApart, shownFields } from '../../../shared/domain/shown.ts';

export type Agreements = Extract<TemplateField, { type: 'agreements' }>;

/** Where on the screen each field of a template stands. */
export interface TemplatePlaces {
  /** All that is shown. */
  fields: TemplateField[];
  /** In the report, in order. */
  notes: TemplateField[];
  review: Extract<TemplateField, { type: 'agreementsReview' }> | undefined;
  agreements: Agreements | undefined;
  /** Ids of fields with agreements of their own. */
  apart: string[];
  next: TemplateField | undefined;
  signature: Extract<TemplateField, { type: 'signature' }> | undefined;
}

export function placesOf(type: ConversationType | undefined): TemplatePlaces {
  const fields = type ? shownFields(type) : [];
  const review = fields.find((field) => field.type === 'agreementsReview');
  const agreements = agreementsIn(fields);
  const next = fields.find(({ id }) => id === 'nextDate');
  const signature = fields.find((field) => field.type === 'signature');
  const elsewhere = new Set<TemplateField | undefined>([review, agreements, next, signature]);
  return {
    fields,
    notes: fields.filter((field) => !elsewhere.has(field)),
    review,
    agreements,
    apart: listsApart(fields).map(({ id }) => id),
    next,
    signature,
  };
}
