import { expect, test } from 'vitest';
import type { DeviceDatabase } from '../../../extension/store/database.ts';
import { addEmployee, listEmployees } from '../../../extension/store/employees.ts';
import { finishTurning, turnOff, turnOn } from '../../../extension/store/lock/device-lock.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import { browser, expectNone, fill, PASSPHRASE, raw } from './lock-support.ts';

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
