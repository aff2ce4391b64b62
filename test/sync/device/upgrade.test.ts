import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { putSetting } from '../../../extension/store/settings.ts';
import { createDocument } from '../../../extension/store/write.ts';
import { report } from '../../tools/counts.ts';
import { TestDevice } from './device.ts';
import { MemoryService } from './memory-service.ts';
import { conversation, notes, write } from './pair.ts';

/** How this device's database was laid out before; each is the one above it with these changes. Never edited. */
const LAYOUTS: Record<string, string>[] = [
  {
    employees: 'id',
    conversations: 'id, fields.employeeId, fields.status, updatedAt',
    agreements: 'id, fields.employeeId, fields.conversationId, fields.status',
    absenceCases: 'id, fields.employeeId',
    reports: 'id, fields.conversationId, fields.employeeId',
    preparation: 'conversationId',
    outbox: '[kind+id+name], [kind+id]',
    removals: '[kind+id]',
    inFlight: 'n',
    settings: 'key',
  },
  {
    conversations:
      'id, fields.employeeId, fields.status, updatedAt, fields.nextOn, [fields.status+updatedAt], [fields.employeeId+fields.typeId+fields.heldOn]',
  },
  { lastWords: 'key' },
  { phrases: 'id' },
];
const DRAFTS = 40;

/** A device with drafts open, an outbox that is full, and a push that nobody answered. */
async function busyDevice(service: MemoryService) {
  const device = new TestDevice(service.api());
  const ids: string[] = [];
  for (let at = 0; at < DRAFTS; at += 1) {
    const id = await conversation(device);
    await write(device, id, `Rooster besproken, keer ${at}.`);
    await createDocument(device.db, 'agreement', { conversationId: id, what: `Taak ${at}`, status: 'open' });
    await device.db.preparation.put({
      conversationId: id,
      points: [{ id: `p${at}`, text: 'Vraag naar de planning', done: false }],
    });
    ids.push(id);
  }
  await putSetting(device.db, 'place', { view: 'conversation', conversationId: ids[0] ?? '' });
  const { push } = device.api;
  device.api = { ...device.api, push: () => Promise.reject(new Error('The connection went away.')) };
  await device.sync().catch(() => undefined);
  device.api = { ...device.api, push };
  return { device, ids };
}

/** The same rows in a database of that layout, and their number. */
async function laidOut(device: TestDevice, version: number): Promise<{ disk: IDBFactory; rows: number }> {
  const disk = new IDBFactory();
  const old = new Dexie('goed-gesprek', { indexedDB: disk });
  for (const [at, layout] of LAYOUTS.slice(0, version).entries()) old.version(at + 1).stores(layout);
  await old.open();
  let rows = 0;
  for (const { name } of old.tables) {
    const kept = await device.db.table(name).toArray();
    await old.table(name).bulkPut(kept);
    rows += kept.length;
  }
  old.close();
  return { disk, rows };
}

test.each(LAYOUTS.map((_, at) => at + 1))(
  'a device of layout %i goes on with open drafts and a full outbox: nothing is lost',
  async (version) => {
    const service = new MemoryService();
    const { device, ids } = await busyDevice(service);
    const { disk, rows } = await laidOut(device, version);

    const upgraded = new TestDevice(service.api(), disk);
    let found = 0;
    for (const { name } of device.db.tables) {
      const kept = await device.db.table(name).toArray();
      expect(await upgraded.db.table(name).toArray(), name).toEqual(kept);
      found += kept.length;
    }
    expect(found).toBe(rows);
    const drafts = await upgraded.db.conversations
      .where('[fields.status+updatedAt]')
      .between(['draft', Dexie.minKey], ['draft', Dexie.maxKey])
      .primaryKeys();
    expect(drafts.toSorted()).toEqual(ids.toSorted());

    expect((await upgraded.db.inFlight.count()) + (await upgraded.db.outbox.count())).toBeGreaterThan(DRAFTS);
    await upgraded.settle();
    const other = new TestDevice(service.api());
    await other.settle();
    for (const [at, id] of ids.entries())
      expect(await notes(other, id)).toBe(`Rooster besproken, keer ${at}.`);
    expect(await other.db.agreements.count()).toBe(DRAFTS);
    report(`a device of layout ${version}`, { rows, lost: rows - found, drafts: drafts.length });
  },
);
