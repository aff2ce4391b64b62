import { describe, expect, test } from 'vitest';
import { readCase } from '../../../extension/store/case-outlook.ts';
import { latestCase } from '../../../extension/store/absence-cases.ts';
import type { DeviceDatabase } from '../../../extension/store/database.ts';
import { hold, testDatabase } from './support.ts';

const employeeId = 'sanne';
const report = (db: DeviceDatabase, firstSickDay: string, more = {}) =>
  hold(db, {
    employeeId,
    typeId: 'sick-report',
    heldOn: firstSickDay,
    answers: { 'answers.firstSickDay': firstSickDay, ...more },
  });
const recover = (db: DeviceDatabase, recoveryReported: string, returnType = 'full-own-work') =>
  hold(db, {
    employeeId,
    typeId: 'return-to-work',
    heldOn: recoveryReported,
    answers: { 'answers.returnType': returnType, 'answers.recoveryReported': recoveryReported },
  });
const spellsOf = async (db: DeviceDatabase) => (await latestCase(db, employeeId))?.fields.spells;

describe('the absence case on this device', () => {
  test('a finished sick report opens it, and tells HR whether the safety net applies', async () => {
    const db = testDatabase();
    await report(db, '2026-01-05', { 'answers.safetyNet': true });
    const found = await readCase(db, employeeId, '2026-01-10');
    expect(found?.row.fields).toEqual({ employeeId, spells: [['2026-01-05', null]], safetyNet: true });
    expect(found?.outlook?.caseDay).toBe(6);
    expect(await db.outbox.where({ kind: 'absence-case', id: found?.row.id ?? '' }).count()).toBe(3);
  });

  test('a problem analysis of before the first sick day leaves the case its steps', async () => {
    const db = testDatabase();
    await report(db, '2026-01-05');
    for (const day of ['2025-12-20', '2026-02-10']) {
      await hold(db, {
        employeeId,
        typeId: 'action-plan',
        heldOn: '2026-02-12',
        answers: { 'answers.problemAnalysisDate': day },
      });
      const found = await readCase(db, employeeId, '2026-02-15');
      expect(found?.outlook).toBeDefined();
      expect(found?.row.fields.problemAnalysisOn).toBe(day < '2026-01-05' ? undefined : day);
    }
  });

  test('a report without a first day opens none', async () => {
    const db = testDatabase();
    await hold(db, { employeeId, typeId: 'sick-report', heldOn: '2026-01-05' });
    expect(await latestCase(db, employeeId)).toBeUndefined();
  });

  test('full recovery ends the spell the day before, other work does not', async () => {
    const db = testDatabase();
    await report(db, '2026-01-05');
    await recover(db, '2026-01-19', 'adapted-work');
    expect(await spellsOf(db)).toEqual([['2026-01-05', null]]);
    await recover(db, '2026-01-26');
    expect(await spellsOf(db)).toEqual([['2026-01-05', '2026-01-25']]);
  });

  test('a new report within four weeks goes on with the case, a later one starts another', async () => {
    const db = testDatabase();
    await report(db, '2026-01-05');
    await recover(db, '2026-01-12');
    await report(db, '2026-02-08');
    expect(await spellsOf(db)).toEqual([
      ['2026-01-05', '2026-01-11'],
      ['2026-02-08', null],
    ]);
    await recover(db, '2026-03-02');
    await report(db, '2026-04-20');
    expect(await spellsOf(db)).toEqual([['2026-04-20', null]]);
    expect(await db.absenceCases.count()).toBe(2);
  });

  test('finishing the same report once more changes nothing', async () => {
    const db = testDatabase();
    await report(db, '2026-01-05');
    await report(db, '2026-01-05');
    expect(await spellsOf(db)).toEqual([['2026-01-05', null]]);
    expect(await db.absenceCases.count()).toBe(1);
  });

  test('holds no cause: nothing but days and yes or no', async () => {
    const db = testDatabase();
    await report(db, '2026-01-05', {
      'answers.expectedDuration': 'een paar dagen',
      'answers.workAccident': true,
    });
    const fields = (await latestCase(db, employeeId))?.fields ?? {};
    expect(Object.keys(fields).sort()).toEqual(['employeeId', 'spells']);
  });
});
