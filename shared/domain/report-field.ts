import type { TemplateField } from './conversation-type.ts';
import type { Json } from './json.ts';
import type { ReportField } from './report-content.ts';
import type { Text } from './text.ts';

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
