import { beforeEach, describe, expect, test } from 'vitest';
import { MalformedAnswer, ServiceProblem } from '../../../extension/platform/errors.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import { countWaiting } from '../../../extension/store/sync-state.ts';
import { createDocument, removeDocument, retryRefused } from '../../../extension/store/write.ts';
import type { TestDevice } from './device.ts';
import type { MemoryService } from './memory-service.ts';
import { conversation, freshPair, notes, NOTES, sharedBy, write } from './pair.ts';

let service: MemoryService;
let laptop: TestDevice;
let desktop: TestDevice;

beforeEach(() => {
  ({ service, laptop, desktop } = freshPair());
});

const shared = (text: string) => sharedBy(laptop, desktop, text);

test('the organisation’s protocol is fetched when it is another than this device has, and kept', async () => {
  await laptop.settle();
  expect((await getSetting(laptop.db, 'guidance'))?.protocol).toBeNull();
  const protocol = { before: '08:30', text: { nl: 'Bel.', en: 'Call.' }, contacts: [] };
  service.guidance = { ...service.guidance, version: '1.0', protocol };
  await laptop.settle();
  expect((await getSetting(laptop.db, 'guidance'))?.protocol).toEqual(protocol);
  const api = service.api();
  laptop.api = { ...api, guidance: () => Promise.reject(new Error('Asked for what it already has.')) };
  await laptop.settle();
  expect((await getSetting(laptop.db, 'syncState'))?.state).toBe('ok');
});

test('notes are in, whatever becomes of the protocol: that is fetched with the next sync', async () => {
  const id = await shared('rustig rooster');
  const guidance = { ...service.guidance, version: '1.0' };
  service.guidance = guidance;
  for (const error of [new MalformedAnswer('A role of later days.'), new ServiceProblem('internal', 500)]) {
    desktop.api = { ...service.api(), guidance: () => Promise.reject(error) };
    await write(laptop, id, `druk rooster, ${error.name}`);
    await laptop.settle();
    await desktop.settle();
    expect(await notes(desktop, id)).toBe(`druk rooster, ${error.name}`);
    expect((await getSetting(desktop.db, 'syncState'))?.state).toBe('ok');
  }
  desktop.api = service.api();
  await desktop.settle();
  expect(await getSetting(desktop.db, 'guidance')).toEqual(guidance);
});

describe('refusals', () => {
  test('a refused edit stays, with its reason, and does not block the others', async () => {
    const refused = await shared('vier uur');
    const other = await conversation(laptop, { [NOTES]: 'ander gesprek' });
    await write(laptop, refused, 'zes uur');
    service.refusals.set(refused, 'not-allowed');
    await laptop.settle();
    expect(service.fields(other).get(NOTES)?.value).toBe('ander gesprek');
    expect(await laptop.db.outbox.toArray()).toMatchObject([
      { id: refused, value: 'zes uur', refused: 'not-allowed' },
    ]);
    expect(await countWaiting(laptop.db)).toEqual({ waiting: 0, refused: 1, held: 0 });

    service.refusals.clear();
    await laptop.settle();
    expect(service.fields(refused).get(NOTES)?.value).toBe('vier uur');
    await retryRefused(laptop.db);
    await laptop.settle();
    expect(service.fields(refused).get(NOTES)?.value).toBe('zes uur');
  });

  test('correcting a refused edit sends it again, on the base that it had', async () => {
    const id = await shared('vier uur');
    service.refusals.set(id, 'malformed');
    await write(laptop, id, 'zes uur');
    await laptop.settle();
    service.refusals.clear();
    await write(laptop, id, 'acht uur');
    await laptop.settle();
    expect(service.fields(id).get(NOTES)).toMatchObject({ value: 'acht uur', siblings: [] });
  });

  test('what the contract forbids is kept back here, and its neighbours go', async () => {
    const id = await conversation(laptop, {
      [NOTES]: 'vier uur',
      'answers.bad': 'half \ud800 teken',
      onzin: 1,
    });
    await laptop.settle();
    expect(service.fields(id).get(NOTES)?.value).toBe('vier uur');
    const entries = await laptop.db.outbox.toArray();
    expect(entries.map(({ name, refused }) => [name, refused])).toEqual([
      ['answers.bad', 'malformed'],
      ['onzin', 'unknown-field'],
    ]);
  });

  test('a refused removal brings the document back', async () => {
    const id = await shared('vier uur');
    service.refusals.set(id, 'not-allowed');
    await removeDocument(laptop.db, 'conversation', id);
    await laptop.settle();
    expect(await notes(laptop, id)).toBe('vier uur');
  });
});

describe('large outboxes', () => {
  test('go in pieces that the contract allows', async () => {
    const employeeId = await createDocument(laptop.db, 'employee', { name: 'Sanne' });
    const answers = Object.fromEntries(
      Array.from({ length: 130 }, (_, index) => [`answers.field${index}`, 'é'.repeat(19_000)]),
    );
    const id = await createDocument(laptop.db, 'conversation', {
      ...answers,
      employeeId,
      typeId: 'preventive',
    });
    for (let index = 0; index < 150; index += 1)
      await createDocument(laptop.db, 'agreement', {
        employeeId,
        conversationId: id,
        what: `afspraak ${index}`,
      });
    const { push } = service.api();
    let pushes = 0;
    laptop.api = {
      ...service.api(),
      push(request) {
        pushes += 1;
        expect(JSON.stringify(request).length).toBeLessThan(2_000_000);
        expect(new TextEncoder().encode(JSON.stringify(request)).length).toBeLessThan(2_000_000);
        expect(request.mutations.length).toBeLessThanOrEqual(100);
        const first = request.mutations.find((mutation) => mutation['id'] === id);
        if (pushes === 1)
          expect(first?.['fields']).toContainEqual({ name: 'employeeId', base: 0, value: employeeId });
        return push(request);
      },
    };
    await laptop.sync();
    expect(pushes).toBeGreaterThan(2);
    expect(service.documents.size).toBe(152);
    expect(service.fields(id).size).toBe(132);
    expect(await laptop.db.outbox.count()).toBe(0);
  });
});
