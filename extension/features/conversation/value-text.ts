import type { TemplateField } from '../../../shared/domain/conversation-type.ts';
import type { Json } from '../../../shared/domain/json.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { formatDate, formatDateTime, formatNumber } from '../../../shared/messages/format.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { ConversationMessages } from '../../../shared/messages/nl/conversation.ts';
import { asObject, asTexts } from './cell.ts';
import { asWeeks, totalHours } from './hours.ts';

type Words = { language: Language; t: ConversationMessages };
type Labelled = {
  type: string;
  options?: { id: string; text: Text }[];
  fields?: (Labelled & { id: string; label: Text })[];
};

/** A value in words, a line per part: to tell two versions apart, or to show what has no field here. */
export function describeValue(
  value: Json | undefined,
  words: Words,
  field?: TemplateField | Labelled,
): string {
  return lines(value ?? null, words, field)
    .filter((line) => line !== '')
    .join('\n');
}

function lines(value: Json, words: Words, field?: Labelled): string[] {
  const { language, t } = words;
  if (value === null) return [];
  if (typeof value === 'boolean') return [value ? t.field.yes : t.field.no];
  if (typeof value === 'number') return [formatNumber(language, value)];
  if (field?.type === 'hoursTable') {
    return asWeeks(value).map(
      (week) => `${t.hours.week} ${week.week}: ${t.hours.hours(formatNumber(language, totalHours(week)))}`,
    );
  }
  if (typeof value === 'string') return [oneText(value, words, field)];
  if (Array.isArray(value)) {
    return asTexts(value).length === value.length
      ? asTexts(value).map((entry) => oneText(entry, words, field))
      : value.flatMap((entry) => lines(entry, words));
  }
  return Object.entries(asObject(value)).flatMap(([key, entry]) => {
    const sub = field?.fields?.find(({ id }) => id === key);
    const text = lines(entry, words, sub).join(', ');
    return text === '' ? [] : [sub ? `${sub.label[language]}: ${text}` : text];
  });
}

function oneText(value: string, { language }: Words, field?: Labelled): string {
  const option = field?.options?.find(({ id }) => id === value);
  if (option) return option.text[language];
  if (field?.type === 'datetime' || /^\d{4}-\d\d-\d\dT/.test(value)) return formatDateTime(language, value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(language, value) : value;
}
