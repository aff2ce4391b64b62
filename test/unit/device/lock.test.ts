import { expect, test } from 'vitest';
import { addEmployee, listEmployees } from '../../../extension/store/employees.ts';
import { FieldWriter } from '../../../extension/store/field-writer.ts';
import { recallLastWords } from '../../../extension/store/last-words.ts';
import { changePassphrase, turnOn } from '../../../extension/store/lock/device-lock.ts';
import { unwrapByPassphrase, WrongSecret } from '../../../extension/store/lock/lock-record.ts';
import { DeviceLocked } from '../../../extension/store/lock/sealer.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import { readHeld } from '../../../extension/store/held.ts';
import { writeFields } from '../../../extension/store/write.ts';
import { browser, expectNone, fill, NOTE, PASSPHRASE, raw } from './lock-support.ts';

test('with the lock on no word, name, address or token lies readable, and all of it is there for who has the key', async () => {
  const { open, keeper } = browser();
  const { db } = await open();
  const { employeeId, conversationId } = await fill(db);
  const before = await db.conversations.toArray();
  expect(await raw(db)).toContain('Kanarie');

  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  expect(await getSetting(db, 'lock')).toMatchObject({ state: 'on' });
  expectNone(await raw(db));
  await writeFields(db, 'conversation', conversationId, { [NOTE]: 'Kanarie krijgt het' });
  expectNone(await raw(db));

  expect((await listEmployees(db)).map(({ fields }) => fields.name)).toEqual(['Kanarie de Vries']);
  expect((await db.conversations.get(conversationId))?.fields[NOTE]).toBe('Kanarie krijgt het');
  expect((await db.conversations.toArray()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(await db.agreements.filter(({ fields }) => fields.what === 'Kanarie belt').count()).toBe(1);
  expect(await readHeld(db, employeeId)).toMatchObject([{ id: conversationId, heldOn: '2026-11-20' }]);
  expect((await getSetting(db, 'connection'))?.token).toBe('sleutelwoord');
});

test('without the key nothing is read or written; the passphrase opens it, another does not', async () => {
  const { open, keeper } = browser();
  const { db } = await open();
  const { conversationId } = await fill(db);
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  await keeper.forget();
  db.close();

  const locked = await open();
  expect(locked.state).toBe('locked');
  await expect(locked.db.conversations.get(conversationId)).rejects.toThrow(DeviceLocked);
  await expect(locked.db.employees.toArray()).rejects.toThrow(DeviceLocked);
  await expect(addEmployee(locked.db, { name: 'Iemand' })).rejects.toThrow(DeviceLocked);
  const record = await getSetting(locked.db, 'lock');
  if (!record) throw new Error('The record is not readable.');
  await expect(unwrapByPassphrase(record, 'vier paarse fietsen drijve')).rejects.toThrow(WrongSecret);
  await keeper.keep(await unwrapByPassphrase(record, PASSPHRASE));
  locked.db.close();

  const again = await open();
  expect(again.state).toBe('open');
  expect((await again.db.conversations.get(conversationId))?.fields[NOTE]).toContain('Kanarie');
});

test('a page that closes under the lock leaves its last words sealed, and they come back', async () => {
  const { open, keeper } = browser();
  const { db } = await open();
  const { conversationId: id } = await fill(db);
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  const writer = new FieldWriter(db, { kind: 'conversation', id });
  writer.set({ [NOTE]: 'Kanarie tot het laatste woord' });
  writer.keep({ [NOTE]: 'Kanarie wil een ander rooster' });
  expect(await db.lastWords.count()).toBe(1);
  expectNone(await raw(db));
  db.close();

  const again = await open();
  await recallLastWords(again.db);
  expect((await again.db.conversations.get(id))?.fields[NOTE]).toBe('Kanarie tot het laatste woord');
});

test('another passphrase opens the same notes, and the one of before no longer does', async () => {
  const { open, keeper } = browser();
  const { db } = await open();
  const { conversationId: id } = await fill(db);
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  await expect(changePassphrase(db, 'iets anders', 'nieuwe zin')).rejects.toThrow(WrongSecret);
  await changePassphrase(db, PASSPHRASE, 'nieuwe zin');
  const lock = await getSetting(db, 'lock');
  if (!lock) throw new Error('There is no lock.');
  await expect(unwrapByPassphrase(lock, PASSPHRASE)).rejects.toThrow(WrongSecret);
  await keeper.forget();
  db.close();
  await keeper.keep(await unwrapByPassphrase(lock, 'nieuwe zin'));
  const again = await open();
  expect((await again.db.conversations.get(id))?.fields[NOTE]).toContain('Kanarie');
});

test('a row that was changed, or put in the place of another, does not open', async () => {
  const { open, keeper } = browser();
  const { db } = await open();
  await addEmployee(db, { name: 'Kanarie' });
  await addEmployee(db, { name: 'Ander' });
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  const store = () => db.backendDB().transaction('employees', 'readwrite').objectStore('employees');
  const rows = await new Promise<{ id: string; sealed: Uint8Array }[]>((resolve) => {
    const asked = store().getAll();
    asked.addEventListener('success', () => resolve(asked.result));
  });
  const [one, other] = rows;
  if (!one || !other) throw new Error('Two rows were sealed.');
  store().put({ ...one, sealed: other.sealed });
  await expect(db.employees.get(one.id)).rejects.toThrow('invalid tag');
  const flipped = Uint8Array.from(other.sealed, (byte, at) => (at === 40 ? byte ^ 1 : byte));
  store().put({ ...other, sealed: flipped });
  await expect(db.employees.get(other.id)).rejects.toThrow('invalid tag');
});
