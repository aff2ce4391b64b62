import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../shared/conversations/index.ts';
import { isoDate } from '../../../shared/domain/absence/calendar.ts';
import { milestones } from '../../../shared/domain/absence/milestones.ts';
import type { MilestonesInput } from '../../../shared/domain/absence/milestones.ts';
import type { Step } from '../../../shared/domain/absence/step.ts';
import { STEPS } from '../../../shared/domain/absence/steps.ts';
import type { StepId } from '../../../shared/domain/absence/steps.ts';
import { isWorkingDay } from '../../../shared/domain/absence/working-days.ts';

function step(input: MilestonesInput, id: StepId) {
  return milestones(input).steps.find((candidate) => candidate.id === id);
}

const from = (day: string): MilestonesInput => ({ spells: [[day, null]] });

describe('one spell from 5 January 2026', () => {
  test.each<[StepId, object]>([
    ['report-by-employee', { due: '2026-01-05', target: '2026-01-05' }],
    ['first-contact', { due: '2026-01-08' }],
    ['report-to-occupational-health', { due: '2026-01-12' }],
    ['weekly-contact', { every: 7, from: '2026-01-05', until: '2026-02-16', thenEvery: 42 }],
    ['problem-analysis', { due: '2026-02-16', target: '2026-02-16' }],
    ['action-plan', { due: '2026-03-02', target: '2026-03-02' }],
    ['case-manager', { due: '2026-03-02' }],
    ['periodic-evaluation', { every: 42, from: '2026-03-02' }],
    ['physician-follow-up', { every: 56, from: '2026-02-16' }],
    ['week42-report', { due: '2026-10-26', target: '2026-10-26' }],
    ['uwv-reminder', { window: ['2026-11-02', '2027-01-04'] }],
    // The window ends on a Sunday, after New Year's Day on Friday.
    ['first-year-evaluation', { window: ['2026-11-16', '2027-01-03'], target: '2026-12-31' }],
    ['pay-change', { due: '2027-01-04' }],
    ['second-track', { due: '2027-02-15' }],
    ['uwv-wia-letter', { window: ['2027-08-30', '2027-09-13'] }],
    ['final-report-set', { due: '2027-10-03', target: '2027-10-01' }],
    ['wia-application', { due: '2027-10-17', target: '2027-10-15' }],
    ['early-iva', { window: ['2026-01-26', '2027-04-26'] }],
    ['riv-check', { window: ['2027-10-18', '2028-01-02'] }],
    ['end-waiting-period', { due: '2028-01-03' }],
  ])('%s', (id, dates) => {
    expect(step(from('2026-01-05'), id)).toMatchObject(dates);
  });

  test.each<StepId>(['file-start', 'leaving-while-sick', 'safety-net-report'])(
    '%s waits for an event',
    (id) => {
      expect(Object.keys(step(from('2026-01-05'), id) ?? {})).toEqual(['id', 'responsible']);
    },
  );

  test('every step appears, in order', () => {
    expect(milestones(from('2026-01-05')).steps.map(({ id }) => id)).toEqual(STEPS.map(({ id }) => id));
  });

  test('letters and checks of UWV give no day to aim for', () => {
    expect(step(from('2026-01-05'), 'riv-check')).not.toHaveProperty('target');
    expect(step(from('2026-01-05'), 'uwv-reminder')).not.toHaveProperty('target');
  });
});

describe('interruptions', () => {
  const interrupted: MilestonesInput = {
    spells: [
      ['2022-01-03', '2022-07-03'],
      ['2022-07-25', null],
    ],
  };

  test('move the end of the waiting period by as many days', () => {
    expect(step(from('2022-01-03'), 'end-waiting-period')?.due).toBe('2024-01-01');
    expect(step(interrupted, 'end-waiting-period')?.due).toBe('2024-01-22');
    expect(milestones(interrupted).effectiveFirstDay).toBe('2022-01-24');
  });

  test('leave the duties of a new report with that report', () => {
    expect(step(interrupted, 'report-by-employee')?.due).toBe('2022-07-25');
    expect(step(interrupted, 'report-to-occupational-health')?.due).toBe('2022-08-01');
    expect(step(interrupted, 'weekly-contact')?.from).toBe('2022-07-25');
  });

  test('of four weeks start all steps again', () => {
    const spells: MilestonesInput['spells'] = [
      ['2026-03-02', '2026-03-29'],
      ['2026-04-27', null],
    ];
    expect(milestones({ spells })).toEqual(milestones(from('2026-04-27')));
  });
});

test('partial work moves nothing', () => {
  const input = from('2026-03-02');
  expect(milestones({ ...input, partialFrom: '2026-04-01' })).toEqual(milestones(input));
  expect(step(input, 'problem-analysis')?.due).toBe('2026-04-13');
});

describe('the problem analysis', () => {
  test('pulls the action plan forward when it is early, and never back', () => {
    const due = (problemAnalysisOn: string) =>
      step({ ...from('2026-01-05'), problemAnalysisOn }, 'action-plan')?.due;
    expect(due('2026-02-02')).toBe('2026-02-16');
    expect(due('2026-02-16')).toBe('2026-03-02');
    expect(due('2026-03-30')).toBe('2026-03-02');
  });

  test('takes the case manager and the evaluations with it', () => {
    const input = { ...from('2026-01-05'), problemAnalysisOn: '2026-02-02' };
    expect(step(input, 'case-manager')?.due).toBe('2026-02-16');
    expect(step(input, 'periodic-evaluation')?.from).toBe('2026-02-16');
    expect(step(input, 'physician-follow-up')?.from).toBe('2026-02-02');
  });

  test('may have been made in an earlier linked spell', () => {
    const spells: MilestonesInput['spells'] = [
      ['2026-03-02', '2026-03-29'],
      ['2026-04-25', null],
    ];
    expect(step({ spells, problemAnalysisOn: '2026-03-20' }, 'action-plan')?.due).toBe('2026-04-03');
  });

  test('waits while only a short absence is expected, unless it is already there', () => {
    const short = { ...from('2026-01-05'), longTermExpected: false };
    expect(step(short, 'problem-analysis')).not.toHaveProperty('due');
    expect(step(short, 'physician-follow-up')).not.toHaveProperty('every');
    expect(step({ ...short, problemAnalysisOn: '2026-02-02' }, 'problem-analysis')?.due).toBe('2026-02-16');
    expect(step({ ...short, longTermExpected: true }, 'problem-analysis')?.due).toBe('2026-02-16');
  });
});

test('the safety net: reported on day four, left out when it does not apply', () => {
  expect(step({ ...from('2026-01-05'), safetyNet: true }, 'safety-net-report')?.due).toBe('2026-01-08');
  expect(step({ ...from('2026-01-05'), safetyNet: false }, 'safety-net-report')).toBeUndefined();
});

describe('weekends and holidays', () => {
  test('the day to aim for is the last working day before', () => {
    // 42 days after 23 February is Easter Monday.
    expect(step(from('2026-02-23'), 'problem-analysis')).toMatchObject({
      due: '2026-04-06',
      target: '2026-04-03',
    });
    // Three days after a Thursday is a Sunday.
    expect(step(from('2026-03-05'), 'first-contact')).toMatchObject({
      due: '2026-03-08',
      target: '2026-03-06',
    });
    // 42 days after 16 March is King's Day.
    expect(step(from('2026-03-16'), 'problem-analysis')).toMatchObject({
      due: '2026-04-27',
      target: '2026-04-24',
    });
  });

  test('the week-42 report goes to the first working day after', () => {
    // 294 days later: Easter Monday of 2027, and Christmas Day of 2026, a Friday.
    expect(step(from('2026-06-08'), 'week42-report')).toMatchObject({
      due: '2027-03-30',
      target: '2027-03-30',
    });
    expect(step(from('2026-03-06'), 'week42-report')).toMatchObject({
      due: '2026-12-28',
      target: '2026-12-28',
    });
  });

  test('a report in a weekend is not aimed at the Friday before the sickness', () => {
    expect(step(from('2026-03-07'), 'report-by-employee')).toMatchObject({
      due: '2026-03-07',
      target: '2026-03-07',
    });
  });
});

test.each<[string, MilestonesInput]>([
  ['partialFrom: write a date that exists', { ...from('2026-03-02'), partialFrom: '1 April' }],
  ['partialFrom lies before the first sick day', { ...from('2026-03-02'), partialFrom: '2026-03-01' }],
  ['partialFrom lies after the last', { spells: [['2026-03-02', '2026-03-09']], partialFrom: '2026-03-10' }],
  [
    'problemAnalysisOn lies before the first sick day',
    { ...from('2026-03-02'), problemAnalysisOn: '2025-03-01' },
  ],
  ['Give at least one spell', { spells: [] }],
])('refuses: %s', (message, input) => {
  expect(() => milestones(input)).toThrow(message);
});

test('a day to aim for is a working day, not after the term nor before the sickness', () => {
  fc.assert(
    fc.property(fc.integer({ min: 18_000, max: 30_000 }), (day) => {
      const first = isoDate(day);
      for (const { due, window, target } of milestones(from(first)).steps) {
        const last = due ?? window?.[1];
        if (target === undefined || last === undefined) continue;
        expect(target <= last && target >= first).toBe(true);
        if (target !== last) expect(isWorkingDay(target)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('steps have unique ids, refer to earlier steps and to conversation types that exist', () => {
  const ids: string[] = [];
  const types = CATALOGUE.map(({ id }) => id);
  for (const { id, timing, conversation } of STEPS as readonly Step[]) {
    expect(ids).not.toContain(id);
    if ('with' in timing) expect(ids).toContain(timing.with);
    if ('every' in timing && 'from' in timing) expect(ids).toContain(timing.from);
    if (conversation !== undefined) expect(types).toContain(conversation);
    ids.push(id);
  }
});
