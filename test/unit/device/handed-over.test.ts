import { expect, test } from 'vitest';
import { readTimeline } from '../../../extension/features/person/timeline.ts';
import { addAgreement, openAgreements } from '../../../extension/store/agreements.ts';
import { addEmployee } from '../../../extension/store/employees.ts';
import { createDocument } from '../../../extension/store/write.ts';
import type { Report } from '../../../shared/domain/report-content.ts';
import { hold, testDatabase } from './support.ts';

const content: Report = {
  title: { nl: 'Werkhervattingsgesprek', en: 'Return-to-work conversation' },
  typeId: 'return-to-work',
  typeVersion: 1,
  employeeName: 'Sanne',
  heldOn: '2026-11-20',
  nextOn: null,
  fields: [],
  agreements: [],
};

test('a report of the manager of before stands in the timeline, to be read; one’s own by its conversation', async () => {
  const db = testDatabase();
  const employeeId = await addEmployee(db, { name: 'Sanne' });
  const own = await hold(db, { employeeId, typeId: 'preventive', heldOn: '2026-11-24' });
  const report = { employeeId, typeId: 'return-to-work', typeVersion: 1, sharing: 'report', content };
  const times = { heldOn: '2026-11-20', finishedAt: '2026-11-20T10:00:00.000Z' };
  await createDocument(db, 'report', { ...report, ...times, conversationId: 'elsewhere' });
  await createDocument(db, 'report', { ...report, ...times, conversationId: own });
  await addAgreement(db, { employeeId, conversationId: 'elsewhere', fieldId: 'f' }, { what: 'Rooster' });

  const entries = (await readTimeline(db, employeeId))?.entries;
  expect(entries?.map((entry) => [entry.conversationId, entry.day, entry.report])).toEqual([
    [own, '2026-11-24', undefined],
    ['elsewhere', '2026-11-20', content],
  ]);
  expect(entries?.[1]?.agreements.map(({ fields }) => fields.what)).toEqual(['Rooster']);
});

test('agreements with who has another manager now are not this manager’s to follow any more', async () => {
  const db = testDatabase();
  const employeeId = await addEmployee(db, { name: 'Sanne' });
  const of = { conversationId: 'c', fieldId: 'f' };
  await addAgreement(db, { ...of, employeeId }, { what: 'Blijft' });
  await addAgreement(db, { ...of, employeeId: 'gone' }, { what: 'Ging mee' });
  expect((await openAgreements(db)).map(({ fields }) => fields.what)).toEqual(['Blijft']);
});
