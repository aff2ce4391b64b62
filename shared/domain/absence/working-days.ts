import type { Text } from '../text.ts';
import { addDays, weekday } from './calendar.ts';

export interface Holiday {
  date: string;
  name: Text;
}

/** Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/**
 * Days on which most Dutch offices are closed, in order. From 2014 (King's Day).
 *
 * The Algemene termijnenwet art. 3 lists more: 5 May of every year, and Good Friday as its equal. Most people work on
 * both, so a Good Friday is a working day here, and 5 May is off in lustrum years only (2025, 2030).
 */
export function publicHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const birthday = `${year}-04-27`;
  const kingsDay = weekday(birthday) === 0 ? `${year}-04-26` : birthday;
  const holidays = [
    { date: `${year}-01-01`, name: { nl: 'Nieuwjaarsdag', en: "New Year's Day" } },
    { date: easter, name: { nl: 'Eerste paasdag', en: 'Easter Sunday' } },
    { date: addDays(easter, 1), name: { nl: 'Tweede paasdag', en: 'Easter Monday' } },
    { date: kingsDay, name: { nl: 'Koningsdag', en: "King's Day" } },
    { date: addDays(easter, 39), name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' } },
    { date: addDays(easter, 49), name: { nl: 'Eerste pinksterdag', en: 'Whit Sunday' } },
    { date: addDays(easter, 50), name: { nl: 'Tweede pinksterdag', en: 'Whit Monday' } },
    { date: `${year}-12-25`, name: { nl: 'Eerste kerstdag', en: 'Christmas Day' } },
    { date: `${year}-12-26`, name: { nl: 'Tweede kerstdag', en: 'Boxing Day' } },
  ];
  if (year % 5 === 0) {
    holidays.push({ date: `${year}-05-05`, name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' } });
  }
  return holidays.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Monday to Friday, public holidays excepted. */
export function isWorkingDay(date: string): boolean {
  const day = weekday(date);
  if (day === 0 || day === 6) return false;
  return !publicHolidays(Number(date.slice(0, 4))).some((holiday) => holiday.date === date);
}

export function lastWorkingDayUpTo(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

export function firstWorkingDayFrom(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
