import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, onTestFinished } from 'vitest';
import { addAgreement } from '../../../extension/store/agreements.ts';
import { DeviceDatabase } from '../../../extension/store/database.ts';
import { addEmployee } from '../../../extension/store/employees.ts';
import { enter } from '../../../extension/store/lock/enter.ts';
import type { DataKey } from '../../../extension/store/lock/lock-record.ts';
import { savePhrase } from '../../../extension/store/phrases.ts';
import { savePoints } from '../../../extension/store/preparation.ts';
import { putSetting } from '../../../extension/store/settings.ts';
import { hold } from './support.ts';

export const PASSPHRASE = 'vier paarse fietsen drijven';
export const NOTE = 'answers.workNotes';
const CANARIES = ['Kanarie', 'kanarie@voorbeeld.nl', 'geheim-adres', 'sleutelwoord'];

/** One browser: a disk, and a memory that windows share. */
export function browser() {
  const disk = new IDBFactory();
  let key: DataKey | undefined;
  const keeper = {
    read: () => Promise.resolve(key),
    keep: (kept: DataKey) => Promise.resolve(void (key = kept)),
    forget: () => Promise.resolve(void (key = undefined)),
  };
  const options = { indexedDB: disk, IDBKeyRange };
  const open = async (name = 'goed-gesprek') => {
    const db = new DeviceDatabase(name, options);
    db.guardian.use(() => []);
    onTestFinished(() => db.close());
    await db.open();
    return { db, state: await enter(db, keeper) };
  };
  return { disk, options, keeper, open };
}

/** Everything as it lies on disk, as text. */
export async function raw(db: DeviceDatabase): Promise<string> {
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

export async function fill(db: DeviceDatabase): Promise<{ employeeId: string; conversationId: string }> {
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

export const expectNone = (text: string) => {
  for (const canary of CANARIES) expect(text).not.toContain(canary);
};
