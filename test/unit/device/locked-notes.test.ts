import { expect, test } from 'vitest';
import { startConversation } from '../../../extension/store/conversations.ts';
import type { DeviceDatabase } from '../../../extension/store/database.ts';
import { addEmployee, listEmployees } from '../../../extension/store/employees.ts';
import { turnOff, turnOn } from '../../../extension/store/lock/device-lock.ts';
import { lockedNotes, openLockedNotes, takeIn } from '../../../extension/store/lock/locked-notes.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import { loadConversationType } from '../../../shared/conversations/index.ts';
import { browser, expectNone, fill, PASSPHRASE, raw } from './lock-support.ts';

test('what is written at a locked device is sealed too, and joins the rest at the next unlocking', async () => {
  const { open, keeper, disk, options } = browser();
  const { db } = await open();
  const { employeeId } = await fill(db);
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  const lock = await getSetting(db, 'lock');
  if (!lock) throw new Error('There is no lock.');

  const locked = await openLockedNotes(lock, options);
  const id = await reportSick(locked.db, 'kanarie de vries ');
  await reportSick(locked.db, 'Iemand Kanarie');
  expectNone(await raw(locked.db));
  // Its window still writes: not yet.
  expect(await takeIn(db, options)).toEqual([]);
  locked.end();

  expect(await takeIn(db, options)).toHaveLength(2);
  expect(await lockedNotes(disk)).toEqual([]);
  expect(await takeIn(db, options)).toEqual([]);
  const taken = await db.conversations.get(id);
  expect(taken?.fields).toMatchObject({ employeeId, 'answers.firstSickDay': '2026-11-27' });
  expect(await db.outbox.where({ kind: 'conversation', id }).count()).toBeGreaterThan(0);
  expect((await listEmployees(db)).map(({ fields }) => fields.name)).toEqual([
    'Iemand Kanarie',
    'Kanarie de Vries',
  ]);
});

test('what is written at a locked device about one of two people of the same name goes to neither', async () => {
  const { open, keeper, options } = browser();
  const { db } = await open();
  const known = [
    await addEmployee(db, { name: 'Jan Kanarie' }),
    await addEmployee(db, { name: 'Jan Kanarie' }),
  ];
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  const lock = await getSetting(db, 'lock');
  if (!lock) throw new Error('There is no lock.');
  const locked = await openLockedNotes(lock, options);
  const id = await reportSick(locked.db, 'Jan Kanarie');
  locked.end();
  await takeIn(db, options);
  expect(known).not.toContain((await db.conversations.get(id))?.fields.employeeId);
  expect(await db.employees.count()).toBe(3);
});

test('what was written at an earlier lock stays closed, and in no one’s way', async () => {
  const { open, keeper, options } = browser();
  const { db } = await open();
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  const before = await getSetting(db, 'lock');
  if (!before) throw new Error('There is no lock.');
  const locked = await openLockedNotes(before, options);
  await reportSick(locked.db, 'Kanarie');
  locked.end();
  await turnOff(db, keeper);
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  expect(await takeIn(db, options)).toEqual([]);
  expect(await db.employees.count()).toBe(0);
});

async function reportSick(db: DeviceDatabase, name: string): Promise<string> {
  const employeeId = await addEmployee(db, { name });
  const type = await loadConversationType('sick-report');
  const answers = { 'answers.firstSickDay': '2026-11-27', 'answers.expectedDuration': 'Kanarie' };
  return startConversation(db, { type, employeeId, answers });
}
