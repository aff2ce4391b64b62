import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isWorkingDay } from '../../../shared/domain/absence/index.ts';
import { addWorkingDays } from '../../../shared/domain/follow-up/days.ts';
import { nextConversation } from '../../../shared/domain/follow-up/next.ts';
import { CATALOGUE } from '../../../shared/conversations/index.ts';

const FIRST = '2026-01-05';
/** The conversation held so many days after the first sick day. */
const after = (passed: number, typeId: string) =>
  nextConversation({ typeId, heldOn: addDays(FIRST, passed), spells: [[FIRST, null]] });

describe('the next conversation', () => {
  test('follows a sick report within three working days, also over a weekend', () => {
    expect(nextConversation({ typeId: 'sick-report', heldOn: '2026-11-20' })).toEqual({
      typeId: 'absence-guidance',
      day: '2026-11-24',
    });
  });

  test('is a quarter later after a preventive conversation', () => {
    expect(nextConversation({ typeId: 'preventive', heldOn: '2026-11-24' })).toEqual({
      typeId: 'preventive',
      day: '2027-02-22',
    });
  });

  test.each([
    ['a weekly contact in the first weeks', 14, 'absence-guidance', 'absence-guidance', 21],
    ['the action plan once the analysis may be there', 35, 'absence-guidance', 'action-plan', 42],
    ['the action plan before it is due', 50, 'absence-guidance', 'action-plan', 56],
    ['a contact every two weeks afterwards', 70, 'absence-guidance', 'absence-guidance', 84],
    ['an evaluation six weeks after the plan', 56, 'action-plan', 'progress-evaluation', 98],
    ['the evaluation of the first year in time', 294, 'progress-evaluation', 'first-year-evaluation', 315],
    ['evaluations again after the first year', 329, 'first-year-evaluation', 'progress-evaluation', 371],
  ])('is %s', (_, passed, typeId, expected, on) => {
    expect(after(passed, typeId)).toEqual({ typeId: expected, day: addDays(FIRST, on) });
  });

  test('needs no case, and dates that contradict each other do not stop it', () => {
    const heldOn = '2026-03-02';
    const expected = { typeId: 'absence-guidance', day: '2026-03-09' };
    expect(nextConversation({ typeId: 'absence-guidance', heldOn })).toEqual(expected);
    const spells = [['2026-03-02', '2026-01-01']] as const;
    expect(nextConversation({ typeId: 'absence-guidance', heldOn, spells })).toEqual(expected);
  });

  test('always is a known type on a later working day, and evaluations are at most six weeks apart', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 0, max: 800 }), (typeId, passed) => {
        const heldOn = addDays(FIRST, passed);
        const next = after(passed, typeId);
        expect(ids).toContain(next.typeId);
        expect(next.day > heldOn).toBe(true);
        expect(isWorkingDay(next.day)).toBe(true);
        if (next.typeId === 'progress-evaluation')
          expect(daysBetween(heldOn, next.day)).toBeLessThanOrEqual(42);
      }),
    );
  });
});

test('working days pass over weekends and public holidays', () => {
  expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28');
  expect(addWorkingDays('2026-11-20', 3)).toBe('2026-11-25');
});
