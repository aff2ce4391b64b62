import { sumOfHours } from '../../../shared/domain/day-hours.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { asObject, asText } from './cell.ts';

/** The hours of a day: words where somebody typed what is no number, null where nothing was filled in. */
export type DayHours = number | string | null;
/** A week as it is stored, from Monday to Sunday. */
export type WeekHours = { week: string; hours: DayHours[] };

export const emptyWeek = (week = ''): WeekHours => ({ week, hours: Array<null>(7).fill(null) });

/** Reads what is stored, whatever wrote it: always seven days. */
export function asWeeks(value: Json | undefined): WeekHours[] {
  if (!Array.isArray(value)) return [];
  return value.map((row) => {
    const { week, hours } = asObject(row);
    const days = Array.isArray(hours) ? hours : [];
    return {
      week: typeof week === 'number' ? String(week) : asText(week),
      hours: Array.from({ length: 7 }, (_, day) => {
        const hour = days[day];
        return typeof hour === 'number' || typeof hour === 'string' ? hour : null;
      }),
    };
  });
}

export const totalHours = ({ hours }: WeekHours): number => sumOfHours(hours);

/** Hours as a whole percentage of the contract; nothing without a contract of more than zero hours. */
export function percentageOf(total: number, contract: number | undefined): number | undefined {
  return contract && contract > 0 ? Math.round((total / contract) * 100) : undefined;
}

/** What was typed into a week, each in a line of its own: the number of the week, and words where hours belong. */
export const wordsOf = ({ week, hours }: WeekHours) =>
  [week, ...hours.filter((hour) => typeof hour === 'string')].join('\n');

/** The week with those lines in place of what was typed. */
export function withWords({ hours }: WeekHours, lines: string): WeekHours {
  const [week = '', ...words] = lines.split('\n');
  return { week, hours: hours.map((hour) => (typeof hour === 'string' ? words.shift() || null : hour)) };
}
