import { IDBDatabase } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { DeviceDatabase } from '../../../extension/store/database.ts';
import { addEmployee, listEmployees } from '../../../extension/store/employees.ts';
import { recallLastWords } from '../../../extension/store/last-words.ts';
import {
  changePassphrase,
  finishTurning,
  turnOff,
  turnOn,
} from '../../../extension/store/lock/device-lock.ts';
import { findMoved, moveAway } from '../../../extension/store/lock/move.ts';
import { isSettled } from '../../../extension/store/lock/settled.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import { browser, expectNone, fill, NOTE, PASSPHRASE, raw } from './lock-support.ts';

const LOCK = { passphrase: PASSPHRASE, idleMinutes: 15 };

/** A browser that remembers which of its databases counts. */
function device() {
  const { open, options, ...rest } = browser();
  let name = 'goed-gesprek';
  const names = {
    read: () => Promise.resolve(name),
    put: (next: string) => Promise.resolve(void (name = next)),
  };
  return { ...rest, options, names, open: () => open(name), move: () => moveAway(names, options) };
}

async function expectSettled(db: DeviceDatabase): Promise<void> {
  const lock = await getSetting(db, 'lock');
  expect(lock && isSettled(lock, db.name)).toBe(true);
}

test('everything moves to a database that never held a readable word, and the one that did is deleted', async () => {
  const { open, keeper, names, disk, move } = device();
  let { db } = await open();
  const { conversationId: id } = await fill(db);
  await turnOn(db, keeper, LOCK);
  await db.lastWords.put({
    key: 'last',
    kind: 'conversation',
    id,
    name: NOTE,
    value: 'Kanarie tot het laatste woord',
    before: ['Kanarie wil een ander rooster'],
  });
  const waiting = await db.outbox.toArray();
  const before = await counts(db);
  db.close();

  await move();
  expect(await names.read()).toBe('goed-gesprek-1');
  expect((await disk.databases()).map(({ name }) => name)).toEqual(['goed-gesprek-1']);
  ({ db } = await open());
  expect(await counts(db)).toEqual(before);
  expect(await db.outbox.toArray()).toEqual(waiting);
  expectNone(await raw(db));
  await expectSettled(db);
  await recallLastWords(db);
  expect((await db.conversations.get(id))?.fields[NOTE]).toBe('Kanarie tot het laatste woord');

  // Nothing is left to do, and another passphrase does not change that.
  await changePassphrase(db, PASSPHRASE, 'nieuwe zin');
  db.close();
  await move();
  expect(await names.read()).toBe('goed-gesprek-1');
});

test('it needs no key: what was cut off goes on at a locked device', async () => {
  const { open, keeper, move } = device();
  const { db } = await open();
  await fill(db);
  await turnOn(db, keeper, LOCK);
  await keeper.forget();
  db.close();
  await move();
  const { db: locked, state } = await open();
  expect(state).toBe('locked');
  await expectSettled(locked);
});

test('a lock that came off and goes on again moves once more', async () => {
  const { open, keeper, disk, move } = device();
  let { db } = await open();
  await fill(db);
  for (const count of [1, 2]) {
    await turnOn(db, keeper, LOCK);
    db.close();
    await move();
    ({ db } = await open());
    expect((await disk.databases()).map(({ name }) => name)).toEqual([`goed-gesprek-${count}`]);
    await turnOff(db, keeper);
    expect((await listEmployees(db)).map(({ fields }) => fields.name)).toEqual(['Kanarie de Vries']);
  }
});

test('a row that a window wrote readable after all were sealed stops it, and is sealed first', async () => {
  const { open, keeper, names, options, move } = device();
  let { db } = await open();
  // Has not heard of the lock.
  const { db: late } = await open();
  await turnOn(db, keeper, LOCK);
  await addEmployee(late, { name: 'Kanarie' });
  late.close();
  db.close();
  await move();
  expect(await names.read()).toBe('goed-gesprek');
  ({ db } = await open());
  expect((await getSetting(db, 'lock'))?.state).toBe('sealing');
  await finishTurning(db, keeper);
  db.close();
  await moveAway(names, options);
  ({ db } = await open());
  expect(db.name).toBe('goed-gesprek-1');
  expectNone(await raw(db));
  expect((await listEmployees(db)).map(({ fields }) => fields.name)).toEqual(['Kanarie']);
});

test('cut off at any step, it loses nothing, also of what is written before it goes on', async () => {
  const { open, keeper, names, options, disk } = device();
  let { db } = await open();
  const wanted = new Set<string>();
  for (let n = 0; n < 120; n += 1) {
    wanted.add(`Kanarie ${n}`);
    await addEmployee(db, { name: `Kanarie ${n}` });
  }
  await turnOn(db, keeper, LOCK);
  db.close();
  let cuts = 0;
  for (let step = 1; ; step += 1) {
    const { moving, done } = cutOffAt(step, { names, options });
    await moving;
    // As `openDevice` does: a copy that is whole counts.
    ({ db } = await open());
    const { movedTo } = (await getSetting(db, 'lock')) ?? {};
    if (movedTo) {
      db.close();
      await names.put(movedTo);
      ({ db } = await open());
    }
    const found = (await listEmployees(db)).map(({ fields }) => fields.name);
    expect(new Set(found)).toEqual(wanted);
    wanted.add(`Kanarie, na ${step}`);
    await addEmployee(db, { name: `Kanarie, na ${step}` });
    if (done()) break;
    db.close();
    cuts += 1;
  }
  // Each transaction, each deletion, and the name.
  expect(cuts).toBeGreaterThan(5);
  await expectSettled(db);
  expect((await disk.databases()).map(({ name }) => name)).toEqual([db.name]);
});

test('a browser that forgot which database counts finds the one that all was moved to', async () => {
  const { open, keeper, options, disk, move } = device();
  const { db } = await open();
  expect(await findMoved(options)).toBeUndefined();
  await turnOn(db, keeper, LOCK);
  db.close();
  await move();
  const other = new DeviceDatabase('goed-gesprek-2', options);
  await other.open();
  other.close();
  expect(await findMoved(options)).toBe('goed-gesprek-1');
  expect(await disk.databases()).toHaveLength(2);
});

async function counts(db: DeviceDatabase): Promise<[string, number][]> {
  return Promise.all(
    db.tables.map(async (table): Promise<[string, number]> => [table.name, await table.count()]),
  );
}

/** Moves on a disk that fails from one of its changes on: a transaction that writes, a deletion, the name. */
function cutOffAt(step: number, { names, options }: Pick<ReturnType<typeof device>, 'names' | 'options'>) {
  let changes = 0;
  const change = () => {
    changes += 1;
    if (changes >= step) throw new Error('Cut off.');
  };
  const { transaction } = IDBDatabase.prototype;
  const { deleteDatabase } = options.indexedDB;
  IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
    if (mode === 'readwrite') change();
    return transaction.call(this, stores, mode, ...rest);
  };
  options.indexedDB.deleteDatabase = (name) => {
    change();
    return deleteDatabase.call(options.indexedDB, name);
  };
  const put = async (name: string) => {
    change();
    await names.put(name);
  };
  const moving = moveAway({ ...names, put }, options)
    .catch(() => undefined)
    .finally(() => {
      IDBDatabase.prototype.transaction = transaction;
      options.indexedDB.deleteDatabase = deleteDatabase;
    });
  return { moving, done: () => changes < step };
}
