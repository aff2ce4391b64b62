import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { dismiss } from '../../../extension/store/clearance.ts';
import { DeviceDatabase } from '../../../extension/store/database.ts';
import { countUnsent } from '../../../extension/store/lock/device-lock.ts';
import {
  listPhrases,
  PhraseHeld,
  PHRASES,
  removePhrase,
  savePhrase,
} from '../../../extension/store/phrases.ts';
import { findMedicalDetail } from '../../../shared/privacy/guard.ts';

const GOOD = 'We spreken elkaar weer op [datum].';
const BAD = 'Belt als de migraine over is.';

function open(): DeviceDatabase {
  return new DeviceDatabase('goed-gesprek', { indexedDB: new IDBFactory(), IDBKeyRange });
}

const texts = async (db: DeviceDatabase) => (await listPhrases(db)).map(({ text }) => text);

test('a sentence is kept once the guard clears it, and not a moment before', async () => {
  const db = open();
  await expect(savePhrase(db, GOOD)).rejects.toBeInstanceOf(PhraseHeld);
  db.guardian.use((text) => findMedicalDetail(text));
  const id = await savePhrase(db, `  ${GOOD}\n`);
  await expect(savePhrase(db, BAD)).rejects.toBeInstanceOf(PhraseHeld);
  await expect(savePhrase(db, BAD, id)).rejects.toBeInstanceOf(PhraseHeld);
  expect(await texts(db)).toEqual([GOOD]);
});

test('a false alarm is kept, and says nothing about the same words in a conversation', async () => {
  const db = open();
  db.guardian.use((text) => findMedicalDetail(text));
  for (const finding of db.guardian.findings(PHRASES, BAD)) await dismiss(db, PHRASES, BAD, finding);
  await savePhrase(db, BAD);
  expect(await texts(db)).toEqual([BAD]);
  expect(db.guardian.holds('a conversation', BAD)).toBe(true);
});

test('changed in its place, removed, and brought back to where it was', async () => {
  const db = open();
  db.guardian.use(() => []);
  const first = await savePhrase(db, 'een');
  await savePhrase(db, 'twee');
  await savePhrase(db, 'eerst', first);
  expect(await texts(db)).toEqual(['eerst', 'twee']);
  const back = await removePhrase(db, { id: first, text: 'eerst' });
  expect(await texts(db)).toEqual(['twee']);
  await back();
  expect(await texts(db)).toEqual(['eerst', 'twee']);
});

test('stays on this device: nothing of it waits to be sent, and emptying the device counts it', async () => {
  const db = open();
  db.guardian.use(() => []);
  await savePhrase(db, GOOD);
  expect(await db.outbox.count()).toBe(0);
  expect(await countUnsent(db)).toEqual({ edits: 0, preparations: 0, phrases: 1 });
});
