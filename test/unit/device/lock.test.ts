import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, onTestFinished, test } from 'vitest';
import { addAgreement } from '../../../extension/store/agreements.ts';
import { DeviceDatabase } from '../../../extension/store/database.ts';
import { addEmployee, listEmployees } from '../../../extension/store/employees.ts';
import { FieldWriter } from '../../../extension/store/field-writer.ts';
import { recallLastWords } from '../../../extension/store/last-words.ts';
import {
  changePassphrase,
  finishTurning,
  turnOff,
  turnOn,
} from '../../../extension/store/lock/device-lock.ts';
import { enter } from '../../../extension/store/lock/enter.ts';
import { unwrapByPassphrase, WrongSecret, type DataKey } from '../../../extension/store/lock/lock-record.ts';
import { lockedNotes, openLockedNotes, takeIn } from '../../../extension/store/lock/locked-notes.ts';
import { DeviceLocked } from '../../../extension/store/lock/sealer.ts';
import { savePhrase } from '../../../extension/store/phrases.ts';
import { savePoints } from '../../../extension/store/preparation.ts';
import { getSetting, putSetting } from '../../../extension/store/settings.ts';
import { readHeld } from '../../../extension/store/held.ts';
import { startConversation } from '../../../extension/store/conversations.ts';
import { writeFields } from '../../../extension/store/write.ts';
import { loadConversationType } from '../../../shared/conversations/index.ts';
import { hold } from './support.ts';

const PASSPHRASE = 'vier paarse fietsen drijven';
const NOTE = 'answers.workNotes';
const CANARIES = ['Kanarie', 'kanarie@voorbeeld.nl', 'geheim-adres', 'sleutelwoord'];

/** One browser: a disk, and a memory that windows share. */
function browser() {
  const disk = new IDBFactory();
  let key: DataKey | undefined;
  const keeper = {
    read: () => Promise.resolve(key),
    keep: (kept: DataKey) => Promise.resolve(void (key = kept)),
    forget: () => Promise.resolve(void (key = undefined)),
  };
  const open = async () => {
    const db = new DeviceDatabase('goed-gesprek', { indexedDB: disk, IDBKeyRange });
    db.guardian.use(() => []);
    onTestFinished(() => db.close());
    await db.open();
    return { db, state: await enter(db, keeper) };
  };
  return { disk, keeper, open };
}

/** Everything as it lies on disk, as text. */
async function raw(db: DeviceDatabase): Promise<string> {
  const names = db.tables.map(({ name }) => name);
  const rows = names.map(
    (name) =>
      new Promise((resolve) => {
        const asked = db.backendDB().transaction(name).objectStore(name).getAll();
        asked.addEventListener('success', () => resolve(asked.result));
      }),
  );
  return JSON.stringify(await Promise.all(rows), (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

async function fill(db: DeviceDatabase): Promise<{ employeeId: string; conversationId: string }> {
  const employeeId = await addEmployee(db, { name: 'Kanarie de Vries', email: 'kanarie@voorbeeld.nl' });
  const conversationId = await hold(db, {
    employeeId,
    typeId: 'preventive',
    heldOn: '2026-11-20',
    answers: { [NOTE]: 'Kanarie wil een ander rooster' },
  });
  await addAgreement(db, { employeeId, conversationId, fieldId: 'agreements' }, { what: 'Kanarie belt' });
  await savePoints(db, conversationId, [{ id: 'p', text: 'Kanarie vragen', done: false }]);
  await savePhrase(db, 'Kanarie bel ik op [dag]');
  await putSetting(db, 'calendarFeed', { url: 'https://geheim-adres.nl/a.ics', failures: 0, nextAt: 0 });
  await putSetting(db, 'connection', { url: 'https://gesprek.nl', token: 'sleutelwoord' });
  return { employeeId, conversationId };
}

const expectNone = (text: string) => {
  for (const canary of CANARIES) expect(text).not.toContain(canary);
};

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

test('what is written at a locked device is sealed too, and joins the rest at the next unlocking', async () => {
  const { open, keeper, disk } = browser();
  const options = { indexedDB: disk, IDBKeyRange };
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
  const { open, keeper, disk } = browser();
  const options = { indexedDB: disk, IDBKeyRange };
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
  const { open, keeper, disk } = browser();
  const options = { indexedDB: disk, IDBKeyRange };
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

test('turning it off makes everything readable again, for other windows too', async () => {
  const { open, keeper } = browser();
  const { db } = await open();
  const { conversationId } = await fill(db);
  const plain = await db.conversations.get(conversationId);
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  await turnOff(db, keeper);
  expect(await getSetting(db, 'lock')).toBeUndefined();
  expect(await keeper.read()).toBeUndefined();
  const other = await open();
  expect(other.state).toBe('off');
  expect(await other.db.conversations.get(conversationId)).toEqual(plain);
  expect(await raw(db)).not.toContain('"sealed"');
});

test('it comes off only when no other window can still write sealed rows', async () => {
  const { open, keeper } = browser();
  const { db } = await open();
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  const { db: other } = await open();
  let off = false;
  const turning = turnOff(db, keeper).then(() => (off = true));
  await expect.poll(async () => (await getSetting(other, 'lock'))?.state).toBe('opening');
  await addEmployee(other, { name: 'Kanarie, intussen' });
  expect(off).toBe(false);
  other.close();
  await turning;
  expect((await listEmployees(db)).map(({ fields }) => fields.name)).toEqual(['Kanarie, intussen']);
});

test.each(['on', 'off'] as const)('turning it %s, cut off after each batch, loses nothing', async (way) => {
  const { open, keeper } = browser();
  let { db } = await open();
  for (let n = 0; n < 250; n += 1) await addEmployee(db, { name: `Kanarie ${n}` });
  if (way === 'off') await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });

  const begin = () =>
    way === 'on' ? turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 }) : turnOff(db, keeper);
  let cuts = 0;
  for (let done = false; !done; cuts += 1) {
    cutAfterBatch(db);
    const going = cuts === 0 ? begin() : finishTurning(db, keeper);
    done = await going.then(
      () => true,
      () => false,
    );
    db.close();
    ({ db } = await open());
    const names = (await listEmployees(db)).map(({ fields }) => fields.name);
    expect(new Set(names).size).toBe(250);
  }
  expect(cuts).toBeGreaterThan(2);
  if (way === 'on') expectNone(await raw(db));
  else expect(await raw(db)).not.toContain('"sealed"');
});

/** One batch of employees goes well; the next breaks off in the middle. */
function cutAfterBatch(db: DeviceDatabase): void {
  const table = db.table('employees');
  const put = table.bulkPut.bind(table);
  let batches = 0;
  table.bulkPut = (async (rows: never[]) => {
    batches += 1;
    await put(rows.slice(0, batches > 1 ? 50 : undefined));
    if (batches > 1) throw new Error('Cut off.');
  }) as unknown as typeof put;
}
