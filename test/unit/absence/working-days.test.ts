import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../../shared/domain/absence/calendar.ts';
import {
  easterSunday,
  firstWorkingDayFrom,
  isWorkingDay,
  lastWorkingDayUpTo,
  publicHolidays,
} from '../../../shared/domain/absence/working-days.ts';

test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('the holidays of 2026', () => {
  expect(publicHolidays(2026).map(({ date, name }) => `${date} ${name.nl}`)).toEqual([
    '2026-01-01 Nieuwjaarsdag',
    '2026-04-05 Eerste paasdag',
    '2026-04-06 Tweede paasdag',
    '2026-04-27 Koningsdag',
    '2026-05-14 Hemelvaartsdag',
    '2026-05-24 Eerste pinksterdag',
    '2026-05-25 Tweede pinksterdag',
    '2026-12-25 Eerste kerstdag',
    '2026-12-26 Tweede kerstdag',
  ]);
});

test("King's Day moves to Saturday when 27 April is a Sunday", () => {
  const days = (year: number) => publicHolidays(year).map(({ date }) => date);
  expect(days(2025)).toContain('2025-04-26');
  expect(days(2025)).not.toContain('2025-04-27');
});

test('Liberation Day is off in lustrum years only; Good Friday is a working day', () => {
  expect(isWorkingDay('2025-05-05')).toBe(false);
  expect(isWorkingDay('2026-05-05')).toBe(true);
  expect(isWorkingDay('2030-05-05')).toBe(false);
  expect(isWorkingDay('2026-04-03')).toBe(true);
});

test('steps over weekends and holidays, both ways', () => {
  // Christmas of 2026 is a Friday and Saturday.
  expect(lastWorkingDayUpTo('2026-12-27')).toBe('2026-12-24');
  expect(firstWorkingDayFrom('2026-12-25')).toBe('2026-12-28');
  expect(lastWorkingDayUpTo('2027-01-03')).toBe('2026-12-31');
  expect(firstWorkingDayFrom('2026-04-04')).toBe('2026-04-07');
  expect(firstWorkingDayFrom('2026-04-07')).toBe('2026-04-07');
});

test('the nearest working day is a working day, at most five days off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 16_071, max: 40_000 }), (day) => {
      const date = isoDate(day);
      const before = lastWorkingDayUpTo(date);
      const after = firstWorkingDayFrom(date);
      expect(isWorkingDay(before) && isWorkingDay(after)).toBe(true);
      expect(before >= isoDate(day - 5) && before <= date).toBe(true);
      expect(after <= isoDate(day + 5) && after >= date).toBe(true);
    }),
  );
});
