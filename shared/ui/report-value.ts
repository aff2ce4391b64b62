import { sumOfHours } from '../domain/day-hours.ts';
import type { Json } from '../domain/json.ts';
import { NEXT_DATE } from '../domain/next-date.ts';
import type { Report, ReportField } from '../domain/report-content.ts';
import type { Language, Text } from '../domain/text.ts';
import { formatDate, formatDateTime, formatNumber } from '../messages/format.ts';

/** A value as it is shown, whatever its field type. `unreadable` keeps a newer type from breaking the page. */
export type Shown =
  | { kind: 'text'; lines: string[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'phone'; number: string }
  | { kind: 'hours'; rows: HoursRow[] }
  | { kind: 'group'; fields: { id: string; label: string; shown: Shown }[] }
  | { kind: 'unreadable' };

/** A week and its hours per weekday, Monday first: words where no number was typed, null where nothing was. */
export type HoursRow = { week: string; hours: (number | string | null)[]; total: number };

type Options = Record<string, Text> | undefined;
type Context = { language: Language; yes: string; no: string };

/** The fields that say what the page around them, or the report's own `head`, does not say already. */
export function fieldsBeside({ fields, heldOn, nextOn }: Report, head: boolean): ReportField[] {
  return fields.filter(({ id, value }) => {
    if (id === 'date') return value !== heldOn;
    return !(head && id === NEXT_DATE && value === nextOn);
  });
}

/** How a field of a report is shown in a language. */
export function showField(field: ReportField, context: Context): Shown {
  if (field.type !== 'group') return showValue(field.type, field.value, field.options, context);
  if (!isRecord(field.value)) return { kind: 'unreadable' };
  const values = field.value;
  const known = new Map((field.fields ?? []).map((sub) => [sub.id, sub]));
  // In the order of the template; what the template does not know (any more) follows under its id.
  const ids = [...known.keys(), ...Object.keys(values).filter((id) => !known.has(id))];
  return {
    kind: 'group',
    fields: ids.flatMap((id) => {
      const value = values[id];
      if (value === undefined || value === null || value === '') return [];
      const sub = known.get(id);
      const shown = showValue(sub?.type ?? 'text', value, field.options, context);
      return [{ id, label: sub?.label[context.language] ?? id, shown }];
    }),
  };
}

function showValue(type: string, value: Json, options: Options, context: Context): Shown {
  const { language } = context;
  if (typeof value === 'boolean') return text(value ? context.yes : context.no);
  if (typeof value === 'number') return text(formatNumber(language, value));
  if (typeof value === 'string') return showString(type, value, options, language);
  if (type === 'hoursTable') return showHours(value);
  if (type === 'address' && isRecord(value)) return showAddress(value);
  if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string'))
    return { kind: 'unreadable' };

  const items = (value as string[]).filter((item) => item.trim() !== '');
  if (type === 'dates') return { kind: 'list', items: items.map((item) => formatDate(language, item)) };
  if (type === 'multichoice') {
    return { kind: 'list', items: items.map((item) => optionText(options, item, language)) };
  }
  return { kind: 'list', items };
}

function showString(type: string, value: string, options: Options, language: Language): Shown {
  if (type === 'choice') return text(optionText(options, value, language));
  if (type === 'date') return text(formatDate(language, value));
  if (type === 'datetime') return text(formatDateTime(language, value));
  if (type === 'phone') return { kind: 'phone', number: value };
  return { kind: 'text', lines: value.split('\n') };
}

function showAddress(value: Record<string, Json>): Shown {
  const part = (key: string) => (typeof value[key] === 'string' ? value[key].trim() : '');
  const place = [part('postcode'), part('city')].filter(Boolean).join('  ');
  return { kind: 'text', lines: [part('street'), place, part('note')].filter(Boolean) };
}

function showHours(value: Json): Shown {
  if (!Array.isArray(value)) return { kind: 'unreadable' };
  const rows: HoursRow[] = [];
  for (const row of value) {
    if (!isRecord(row) || !Array.isArray(row.hours)) return { kind: 'unreadable' };
    const given = row.hours;
    const hours = Array.from({ length: 7 }, (_, day) => {
      const entry = given[day];
      if (typeof entry === 'string' && entry.trim() !== '') return entry;
      return typeof entry === 'number' ? entry : null;
    });
    rows.push({ week: typeof row.week === 'string' ? row.week : '', hours, total: sumOfHours(hours) });
  }
  return { kind: 'hours', rows };
}

function optionText(options: Options, id: string, language: Language): string {
  return options && Object.hasOwn(options, id) ? (options[id]?.[language] ?? id) : id;
}

function text(line: string): Shown {
  return { kind: 'text', lines: [line] };
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
