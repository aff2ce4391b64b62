import { expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  daysBetween,
  isIsoDate,
  weekday,
} from '../../../shared/domain/absence/calendar.ts';

test('knows dates from texts that only look like one', () => {
  expect(['2026-03-02', '2024-02-29', '1999-12-31'].map(isIsoDate)).toEqual([true, true, true]);
  const wrong = ['2026-02-29', '2026-13-01', '2026-3-2', '02-03-2026', '2026-03-02T10:00', '20260302', ''];
  expect(wrong.filter(isIsoDate)).toEqual([]);
});

test('counts whole days over months, leap days and summer time', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  // Clocks go forward on 29 March 2026 and back on 25 October.
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1);
  expect(dayNumber('1970-01-02')).toBe(1);
});

test('names the day of the week, before 1970 too', () => {
  expect(weekday('2026-03-01')).toBe(0);
  expect(weekday('2026-03-02')).toBe(1);
  expect(weekday('1969-12-31')).toBe(3);
});

test('refuses to count with what is no date', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow('Write a date as year-month-day');
});
