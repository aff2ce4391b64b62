import { beforeEach, describe, expect, test } from 'vitest';
import { Unreachable } from '../../../extension/platform/errors.ts';
import { getSetting, putSetting } from '../../../extension/store/settings.ts';
import { beginAgain } from '../../../extension/sync/cursor.ts';
import { allowRemoval } from '../../../extension/store/sync-state.ts';
import { createDocument, writeFields } from '../../../extension/store/write.ts';
import { TestDevice } from './device.ts';
import { MemoryService } from './memory-service.ts';
import { conversation, notes, NOTES, sharedBy, write } from './pair.ts';

let service: MemoryService;
let laptop: TestDevice;
let desktop: TestDevice;

beforeEach(() => {
  service = new MemoryService();
  laptop = new TestDevice(service.api());
  desktop = new TestDevice(service.api());
});

const shared = (text: string) => sharedBy(laptop, desktop, text);

describe('copies of earlier days', () => {
  test('a device restored from an old profile numbers anew and loses no edit', async () => {
    const id = await shared('vier uur');
    const profile = await copy(laptop);
    await write(laptop, id, 'vijf uur');
    await laptop.settle();
    await write(laptop, id, 'zes uur');
    await laptop.settle();
    await paste(laptop, profile);
    await writeFields(laptop.db, 'conversation', id, { 'answers.other': 'nieuw' });
    await laptop.settle();
    expect(service.fields(id).get('answers.other')?.value).toBe('nieuw');
    expect(await notes(laptop, id)).toBe('zes uur');
  });

  test('a service restored from a backup gets back what it had acknowledged', async () => {
    const id = await shared('vier uur');
    const backup = service.backup();
    await write(laptop, id, 'zes uur');
    await laptop.settle();
    const later = await conversation(laptop, { [NOTES]: 'na de kopie' });
    await laptop.settle();
    service.restore(backup);
    await write(laptop, id, 'zes uur per dag');
    await laptop.settle();
    await desktop.settle();
    await laptop.settle();
    await desktop.settle();
    for (const device of [laptop, desktop]) {
      expect(await notes(device, id)).toBe('zes uur per dag');
      expect(await notes(device, later)).toBe('na de kopie');
    }
  });

  test('a revision of before the restore is not taken for the one that has its number now', async () => {
    const id = await shared('vier uur');
    const backup = service.backup();
    await write(desktop, id, 'zes uur');
    await desktop.settle();
    service.restore(backup);
    await write(laptop, id, 'acht uur');
    await laptop.settle();
    await write(desktop, id, 'zes uur, na overleg');
    await desktop.settle();
    const field = service.fields(id).get(NOTES);
    expect([field?.value, ...(field?.siblings ?? []).map(({ value }) => value)]).toEqual([
      'acht uur',
      'zes uur, na overleg',
    ]);
  });

  test('a restored service gets back a new field, and both versions where two stood side by side', async () => {
    const id = await shared('vier uur');
    const backup = service.backup();
    await write(desktop, id, 'zes uur');
    await write(laptop, id, 'acht uur');
    await writeFields(laptop.db, 'conversation', id, { 'answers.other': 'nieuw' });
    await desktop.settle();
    await laptop.settle();
    service.restore(backup);
    await laptop.settle();
    expect(service.fields(id).get('answers.other')?.value).toBe('nieuw');
    expect(service.fields(id).get(NOTES)?.value).toBe('zes uur\n\nacht uur');
  });

  test('a replica that has not heard of a document yet takes it from nobody who begins again', async () => {
    await shared('vier uur');
    const replica = Object.assign(new MemoryService(), structuredClone(service.backup()));
    const id = await conversation(laptop, { [NOTES]: 'net gedeeld' });
    await laptop.db.preparation.put({ conversationId: id, points: [] });
    await laptop.settle();
    await beginAgain(laptop.db);
    laptop.api = { ...service.api(), pull: replica.api().pull };
    await laptop.settle();
    expect(await notes(laptop, id)).toBe('net gedeeld');
    expect(await laptop.db.preparation.count()).toBe(1);
    laptop.api = service.api();
    await laptop.settle();
    expect(await notes(laptop, id)).toBe('net gedeeld');
  });

  async function copy(device: TestDevice) {
    return Promise.all(device.db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  }
  async function paste(device: TestDevice, tables: Awaited<ReturnType<typeof copy>>) {
    for (const [name, rows] of tables) {
      await device.db.table(name).clear();
      await device.db.table(name).bulkPut(rows);
    }
  }
});

describe('a service that wants much removed', () => {
  beforeEach(async () => {
    const employeeId = await createDocument(laptop.db, 'employee', { name: 'Sanne' });
    for (let index = 0; index < 60; index += 1)
      await createDocument(laptop.db, 'conversation', {
        employeeId,
        typeId: 'preventive',
        [NOTES]: `${index}`,
      });
    await laptop.settle();
    for (const document of service.documents.values())
      if (document.kind === 'conversation') Object.assign(document, { gone: true, seq: ++service.seq });
  });

  test('is not obeyed before the user agrees', async () => {
    const { state } = await laptop.sync();
    expect(state).toMatchObject({ state: 'asks-removal', of: 61 });
    await laptop.sync();
    expect(await laptop.db.conversations.count()).toBeGreaterThanOrEqual(40);
    await allowRemoval(laptop.db);
    await laptop.settle();
    expect(await laptop.db.conversations.count()).toBe(0);
    expect(await getSetting(laptop.db, 'removalAllowed')).toBeUndefined();
  });

  test('pushes still go while it waits for the answer', async () => {
    await laptop.sync();
    const [kept] = (await laptop.db.conversations.toArray()).slice(-1);
    if (!kept) throw new Error('Nothing was kept.');
    await write(laptop, kept.id, 'nog steeds nodig');
    await laptop.sync();
    expect(service.fields(kept.id).get(NOTES)?.value).toBe('nog steeds nodig');
  });
});

test('an empty device removes nothing at the service', async () => {
  const id = await shared('vier uur');
  const { seq } = service;
  const fresh = new TestDevice(service.api());
  await fresh.settle();
  expect(await notes(fresh, id)).toBe('vier uur');
  expect(service.seq).toBe(seq);
});

test('unanswered mutations survive a crash', async () => {
  const id = await conversation(laptop, { [NOTES]: 'vier uur' });
  laptop.api = { ...service.api(), push: () => Promise.reject(new Unreachable()) };
  await laptop.sync();
  laptop.restart();
  laptop.api = service.api();
  await putSetting(laptop.db, 'place', { view: 'home' });
  await laptop.settle();
  expect(service.fields(id).get(NOTES)?.value).toBe('vier uur');
});
