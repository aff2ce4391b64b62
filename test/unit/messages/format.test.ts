import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatList,
  formatLongDate,
  formatNumber,
  formatTime,
  formatWeek,
  isoWeek,
  withSpaces,
} from '../../../shared/messages/format.ts';
import { detectLanguage } from '../../../shared/messages/language.ts';

const TODAY = new Date('2026-11-22T12:00:00Z');

describe('dates', () => {
  it('writes a date short, with the year only when it is another one', () => {
    expect(withSpaces(formatDate('nl', '2026-11-24', TODAY))).toBe('di 24 nov');
    expect(withSpaces(formatDate('en', '2026-11-24', TODAY))).toBe('Tue 24 Nov');
    expect(withSpaces(formatDate('nl', '2027-01-05', TODAY))).toBe('di 5 jan 2027');
  });

  it.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])(
    'has no points in month %s',
    (month) => {
      expect(formatDate('nl', `2026-${month}-01`, TODAY)).toMatch(/^(ma|di|wo|do|vr|za|zo)\s1\s[a-z]{3,4}$/);
    },
  );

  it('keeps a calendar date on its day in every time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const tz of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
        process.env.TZ = tz;
        expect(withSpaces(formatLongDate('nl', '2026-11-24'))).toBe('dinsdag 24 november 2026');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('writes local times in 24 hours', () => {
    expect(formatTime('en', '2026-11-24T15:05')).toBe('15:05');
    expect(formatTime('nl', '2026-11-24T00:05')).toBe('00:05');
    expect(withSpaces(formatDateTime('nl', '2026-11-24T10:00', TODAY))).toBe('di 24 nov 10:00');
    expect(withSpaces(formatDateTime('nl', '2026-11-24', TODAY))).toBe('di 24 nov');
  });

  it('has no place to break the line in a short date, nor between a day and its month', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(formatDate(language, '2027-01-05', TODAY)).not.toContain(' ');
      expect(formatDateTime(language, '2026-11-24T10:00', TODAY)).not.toContain(' ');
      expect(formatLongDate(language, '2026-11-24')).toMatch(/24\u00a0[Nn]ovember/);
    }
  });

  it('gives back what is no date', () => {
    expect(formatDate('nl', 'na de vakantie')).toBe('na de vakantie');
    expect(formatLongDate('nl', '2026-13-45')).toBe('2026-13-45');
    expect(formatDateTime('en', 'soon')).toBe('soon');
  });
});

describe('ISO weeks', () => {
  it.each([
    ['2026-11-22', 2026, 47],
    ['2026-11-23', 2026, 48],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
  ])('puts %s in %i-W%i', (date, year, week) => {
    expect(isoWeek(date)).toEqual({ year, week });
  });

  it('writes a week, and leaves other text as it is', () => {
    expect(formatWeek('2026-W48', TODAY)).toBe('week\u00a048');
    expect(formatWeek('2027-W01', TODAY)).toBe('week\u00a01,\u00a02027');
    expect(formatWeek('eerste week', TODAY)).toBe('eerste week');
    expect(formatWeek('week 1 na herstel', TODAY)).toBe('week\u00a01 na herstel');
  });
});

describe('numbers, lists and language', () => {
  it('follows the language', () => {
    expect(formatNumber('nl', 7.5)).toBe('7,5');
    expect(formatNumber('en', 7.5)).toBe('7.5');
    expect(formatList('nl', ['Anna', 'Bert', 'Carla'])).toBe('Anna, Bert en Carla');
  });

  it('is Dutch unless the browser prefers English', () => {
    expect(detectLanguage(['en-GB', 'nl'])).toBe('en');
    expect(detectLanguage(['nl-BE', 'en'])).toBe('nl');
    expect(detectLanguage(['de-DE', 'en'])).toBe('nl');
    expect(detectLanguage([])).toBe('nl');
  });
});
