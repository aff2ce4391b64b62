import { expect, test } from 'vitest';
import { readBrief } from '../../../extension/features/preparation/brief.ts';
import { addAgreement } from '../../../extension/store/agreements.ts';
import { startConversation } from '../../../extension/store/conversations.ts';
import { createDocument, writeFields } from '../../../extension/store/write.ts';
import { hold, testDatabase } from './support.ts';

const type = { id: 'absence-guidance', version: 1, sharing: 'report' } as const;
const employeeId = 'sanne';

test('tells what there was, what is new since, and what the law asks next', async () => {
  const db = testDatabase();
  const first = await hold(db, { employeeId, typeId: 'sick-report', heldOn: '2026-10-12' });
  const last = await hold(db, { employeeId, typeId: 'absence-guidance', heldOn: '2026-10-20' });
  await hold(db, { employeeId: 'somebody else', typeId: 'preventive', heldOn: '2026-11-01' });
  await createDocument(db, 'absence-case', {
    employeeId,
    spells: [['2026-10-12', null]],
    partialFrom: '2026-11-02',
  });
  const of = { employeeId, conversationId: last, fieldId: 'agreements' };
  const done = await addAgreement(db, of, { what: 'rooster', due: '2026-11-01' });
  await addAgreement(db, of, { what: 'laptop', due: '2026-11-01' });
  await writeFields(db, 'agreement', done, { status: 'done' });
  await db.agreements.update(done, { updatedAt: Date.UTC(2026, 10, 20) });
  const id = await startConversation(db, { type, employeeId });
  await addAgreement(db, { ...of, conversationId: id }, { what: 'van nu' });

  const brief = await readBrief(db, { conversationId: id, employeeId }, '2026-11-25');
  expect(brief.earlier.map((one) => one.id)).toEqual([last, first]);
  expect(brief.report?.typeId).toBe('absence-guidance');
  expect(brief.absence?.outlook?.next?.step.id).toBe('action-plan');
  expect(brief.news).toEqual({ done: 1, dropped: 0, partialFrom: '2026-11-02' });
  expect([brief.open, brief.late]).toEqual([1, 1]);
});

test('of a first conversation there is nothing to tell', async () => {
  const db = testDatabase();
  const id = await startConversation(db, { type, employeeId });
  expect(await readBrief(db, { conversationId: id, employeeId }, '2026-11-25')).toMatchObject({
    earlier: [],
    absence: undefined,
    open: 0,
  });
});
