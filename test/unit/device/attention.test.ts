import { expect, test } from 'vitest';
import { readAttention } from '../../../extension/store/contacts.ts';
import { addEmployee } from '../../../extension/store/employees.ts';
import { snooze } from '../../../extension/store/snooze.ts';
import { putSetting } from '../../../extension/store/settings.ts';
import { createDocument } from '../../../extension/store/write.ts';
import { hold, testDatabase } from './support.ts';

const TODAY = '2026-11-24';

test('home knows who is due from what this device holds', async () => {
  const db = testDatabase();
  const [due, planned, never, marked] = await Promise.all(
    ['Due', 'Planned', 'Never', 'Marked'].map((name) => addEmployee(db, { name })),
  );
  const held = { typeId: 'preventive', heldOn: '2026-08-03' };
  await hold(db, { ...held, employeeId: due! });
  await hold(db, { ...held, employeeId: planned!, nextOn: '2026-12-01T09:00:00.000Z' });
  await hold(db, { ...held, employeeId: marked!, heldOn: '2026-11-10' });
  await putSetting(db, `checkIn:${marked}`, '2026-11-23');

  expect((await readAttention(db, TODAY)).due).toEqual([
    { employeeId: marked, kind: 'marked', since: '2026-11-23' },
    { employeeId: due, kind: 'check-in', since: '2026-11-01' },
    { employeeId: never, kind: 'never' },
  ]);
});

test('the reason for a check-in is nowhere: a mark is a day on this device, and never goes to the service', async () => {
  const db = testDatabase();
  const id = await addEmployee(db, { name: 'Sanne' });
  const before = await db.outbox.toArray();
  await putSetting(db, `checkIn:${id}`, TODAY);
  expect(await db.outbox.toArray()).toEqual(before);
  expect((await db.employees.get(id))?.fields).toEqual({ name: 'Sanne' });
});

test('the next step of absence is shown three weeks ahead, and can wait', async () => {
  const db = testDatabase();
  const id = await addEmployee(db, { name: 'Sanne' });
  await createDocument(db, 'absence-case', { employeeId: id, spells: [['2026-10-12', null]] });
  const [step] = (await readAttention(db, '2026-11-25')).steps;
  expect(step).toMatchObject({ employeeId: id, caseDay: 45, step: { step: { id: 'action-plan' } } });
  expect((await readAttention(db, '2027-01-15')).steps).toEqual([]);
  await snooze(db, step!.key, '2026-12-01');
  expect((await readAttention(db, '2026-11-25')).steps).toEqual([]);
  expect((await readAttention(db, '2026-12-01')).steps).toHaveLength(1);
});

test('nobody is urged to use what may only be kept; home says so in place of the reminder', async () => {
  const db = testDatabase();
  const [due, absent, never] = await Promise.all(
    ['Due', 'Absent', 'Never'].map((name) => addEmployee(db, { name })),
  );
  await hold(db, { typeId: 'preventive', heldOn: '2026-08-03', employeeId: due! });
  await createDocument(db, 'absence-case', { employeeId: absent!, spells: [['2026-10-12', null]] });
  const before = await readAttention(db, TODAY);
  expect(before.due.map(({ employeeId }) => employeeId)).toEqual(expect.arrayContaining([due, never]));
  expect(before.steps).toHaveLength(1);
  expect(before.kept).toEqual([]);

  await putSetting(db, 'restricted', [due!, absent!, never!]);
  const { kept, ...urged } = await readAttention(db, TODAY);
  expect(urged).toEqual({ due: [], steps: [] });
  expect(kept).toEqual([
    { employeeId: due, terms: false },
    { employeeId: absent, terms: true },
  ]);
});
