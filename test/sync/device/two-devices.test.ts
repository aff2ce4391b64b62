import { beforeEach, describe, expect, test } from 'vitest';
import { countWaiting } from '../../../extension/store/sync-state.ts';
import { removeDocument, resolveSiblings } from '../../../extension/store/write.ts';
import { TestDevice } from './device.ts';
import type { MemoryService } from './memory-service.ts';
import { conversation, freshPair, notes, NOTES, row, sharedBy, write } from './pair.ts';

let service: MemoryService;
let laptop: TestDevice;
let desktop: TestDevice;

beforeEach(() => {
  ({ service, laptop, desktop } = freshPair());
});

const shared = (text: string) => sharedBy(laptop, desktop, text);

describe('two devices', () => {
  test('a document made offline arrives, employee first', async () => {
    const id = await conversation(laptop, { [NOTES]: 'werk en gezondheid' });
    await laptop.settle();
    expect([...service.documents.values()].map(({ kind }) => kind)).toEqual(['employee', 'conversation']);
    await desktop.settle();
    expect((await row(desktop, id))?.fields).toEqual((await row(laptop, id))?.fields);
    expect(await countWaiting(laptop.db)).toEqual({ waiting: 0, refused: 0, held: 0 });
  });

  test('edits of different words merge on both', async () => {
    const id = await shared('rustig rooster met vier uur per dag');
    await write(laptop, id, 'rustig rooster met zes uur per dag');
    await write(desktop, id, 'druk rooster met vier uur per dag');
    await laptop.settle();
    await desktop.settle();
    await laptop.settle();
    expect(await notes(laptop, id)).toBe('druk rooster met zes uur per dag');
    expect(await notes(desktop, id)).toBe('druk rooster met zes uur per dag');
  });

  test('edits of the same words are both kept, and shown as two versions', async () => {
    const id = await shared('vier uur');
    await write(laptop, id, 'zes uur');
    await write(desktop, id, 'acht uur');
    await laptop.settle();
    await desktop.settle();
    await laptop.settle();
    for (const device of [laptop, desktop]) {
      const { fields, siblings } = (await row(device, id)) ?? {};
      expect([fields?.[NOTES], ...(siblings?.[NOTES] ?? []).map(({ value }) => value)]).toEqual([
        'zes uur',
        'acht uur',
      ]);
    }
  });

  test('choosing settles the versions that were seen, and no other', async () => {
    const tablet = new TestDevice(service.api());
    const id = await shared('vier uur');
    await tablet.settle();
    await write(laptop, id, 'zes uur');
    await write(desktop, id, 'acht uur');
    await write(tablet, id, 'twee uur');
    await laptop.settle();
    await desktop.settle();
    await laptop.settle();
    await resolveSiblings(laptop.db, 'conversation', id, NOTES, 'zes of acht uur');
    expect((await row(laptop, id))?.siblings).toEqual({});
    await tablet.settle();
    await laptop.settle();
    await desktop.settle();
    const { fields, siblings } = (await row(desktop, id)) ?? {};
    const versions = [fields?.[NOTES], ...(siblings?.[NOTES] ?? []).map(({ value }) => value)];
    expect(versions.sort()).toEqual(['twee uur', 'zes of acht uur']);
  });

  test('typing on without choosing drops no version', async () => {
    const id = await shared('vier uur');
    await write(laptop, id, 'zes uur');
    await write(desktop, id, 'acht uur');
    await laptop.settle();
    await desktop.settle();
    await write(desktop, id, 'zes uur per dag');
    await desktop.settle();
    expect(service.fields(id).get(NOTES)).toMatchObject({
      value: 'zes uur per dag',
      siblings: [{ value: 'acht uur' }],
    });
  });

  test('an edit beats a removal, on both devices', async () => {
    const id = await shared('vier uur');
    await removeDocument(laptop.db, 'conversation', id);
    await write(desktop, id, 'zes uur');
    await laptop.settle();
    await desktop.settle();
    await laptop.settle();
    expect(await notes(desktop, id)).toBe('zes uur');
    expect((await row(laptop, id))?.fields).toEqual((await row(desktop, id))?.fields);
  });

  test('a removal that meets a newer edit is undone', async () => {
    const id = await shared('vier uur');
    await write(desktop, id, 'zes uur');
    await desktop.settle();
    await removeDocument(laptop.db, 'conversation', id);
    await laptop.settle();
    expect((await row(laptop, id))?.fields).toEqual((await row(desktop, id))?.fields);
  });

  test('a removal reaches the other device', async () => {
    const id = await shared('vier uur');
    await laptop.db.preparation.put({ conversationId: id, points: [] });
    await desktop.db.preparation.put({ conversationId: id, points: [] });
    await removeDocument(laptop.db, 'conversation', id);
    await laptop.settle();
    await desktop.settle();
    expect(await row(desktop, id)).toBeUndefined();
    expect(await desktop.db.preparation.count()).toBe(0);
  });

  test('typing on while an edit is under way is merged with what the service made of it', async () => {
    const id = await shared('rustig rooster met vier uur per dag');
    await write(desktop, id, 'druk rooster met vier uur per dag');
    await desktop.settle();
    await write(laptop, id, 'rustig rooster met zes uur per dag');
    const { push } = service.api();
    laptop.api = {
      ...service.api(),
      async push(request) {
        const answer = await push(request);
        laptop.api = service.api();
        await write(laptop, id, 'rustig rooster met zes uur per dag, tot januari');
        return answer;
      },
    };
    const { again } = await laptop.sync();
    expect(again).toBe(true);
    expect(await notes(laptop, id)).toBe('druk rooster met zes uur per dag, tot januari');
    await laptop.settle();
    expect(service.fields(id).get(NOTES)).toMatchObject({
      value: 'druk rooster met zes uur per dag, tot januari',
      siblings: [],
    });
  });

  test('removed while its edit is under way: it stays removed', async () => {
    const id = await shared('vier uur');
    await write(laptop, id, 'zes uur');
    const { push } = service.api();
    laptop.api = {
      ...service.api(),
      async push(request) {
        const answer = await push(request);
        laptop.api = service.api();
        await removeDocument(laptop.db, 'conversation', id);
        return answer;
      },
    };
    await laptop.sync();
    await laptop.settle();
    await desktop.settle();
    expect(await row(laptop, id)).toBeUndefined();
    expect(await row(desktop, id)).toBeUndefined();
  });
});
