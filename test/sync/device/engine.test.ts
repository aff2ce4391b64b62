import { beforeEach, describe, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../../shared/contracts/sync.ts';
import { MalformedAnswer, ServiceProblem, Unreachable } from '../../../extension/platform/errors.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import { countWaiting } from '../../../extension/store/sync-state.ts';
import {
  createDocument,
  removeDocument,
  resolveSiblings,
  retryRefused,
} from '../../../extension/store/write.ts';
import { MemoryService } from './memory-service.ts';
import { TestDevice } from './device.ts';
import { conversation, notes, NOTES, row, sharedBy, write } from './pair.ts';

let service: MemoryService;
let laptop: TestDevice;
let desktop: TestDevice;

beforeEach(() => {
  service = new MemoryService();
  laptop = new TestDevice(service.api());
  desktop = new TestDevice(service.api());
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

describe('a connection that fails', () => {
  test('lost answers: sent again unchanged, applied once', async () => {
    const id = await conversation(laptop, { [NOTES]: 'vier uur' });
    const { push } = service.api();
    const requests: unknown[] = [];
    laptop.api = {
      ...service.api(),
      async push(request) {
        requests.push(structuredClone(request.mutations));
        await push(request);
        if (requests.length < 5) throw new Unreachable();
        return push(request);
      },
    };
    for (let attempt = 0; attempt < 4; attempt += 1)
      expect((await laptop.sync()).state.state).toBe('unreachable');
    const seq = service.seq;
    await laptop.settle();
    expect(service.seq).toBe(seq);
    expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBe(1);
    expect(await notes(laptop, id)).toBe('vier uur');
  });

  test('down and back: what waited arrives, and since when it was away is remembered', async () => {
    const id = await conversation(laptop, { [NOTES]: 'vier uur' });
    laptop.api = {
      push: () => Promise.reject(new Unreachable()),
      pull: () => Promise.reject(new Unreachable()),
      guidance: () => Promise.reject(new Unreachable()),
      templates: () => Promise.reject(new Unreachable()),
      template: () => Promise.reject(new Unreachable()),
    };
    const since = laptop.now;
    await laptop.sync();
    laptop.now += 60_000;
    await laptop.sync();
    expect(await getSetting(laptop.db, 'syncState')).toEqual({ state: 'unreachable', since });
    laptop.api = service.api();
    await laptop.settle();
    expect(service.fields(id).get(NOTES)?.value).toBe('vier uur');
  });

  test.each([
    ['not-signed-in', 401, 'signed-out'],
    ['protocol-too-old', 409, 'client-too-old'],
    ['protocol-too-new', 409, 'service-too-old'],
    ['unavailable', 503, 'unreachable'],
    ['internal', 500, 'failed'],
  ] as const)('%s keeps every edit', async (code, status, state) => {
    const id = await conversation(laptop, { [NOTES]: 'vier uur' });
    laptop.api = { ...service.api(), push: () => Promise.reject(new ServiceProblem(code, status)) };
    expect((await laptop.sync()).state.state).toBe(state);
    await write(laptop, id, 'zes uur');
    laptop.api = service.api();
    await laptop.settle();
    expect(service.fields(id).get(NOTES)?.value).toBe('zes uur');
  });

  test('an answer that is none loses nothing', async () => {
    const id = await conversation(laptop, { [NOTES]: 'vier uur' });
    laptop.api = { ...service.api(), push: () => Promise.reject(new MalformedAnswer()) };
    expect((await laptop.sync()).state).toMatchObject({ state: 'failed', code: 'malformed-answer' });
    laptop.api = { ...service.api(), pull: () => Promise.reject(new MalformedAnswer()) };
    expect((await laptop.sync()).state).toMatchObject({ state: 'failed', code: 'malformed-answer' });
    laptop.api = service.api();
    await laptop.settle();
    expect(service.fields(id).get(NOTES)?.value).toBe('vier uur');
  });

  test('another protocol in an answer is not worked in', async () => {
    await conversation(laptop);
    const { push } = service.api();
    laptop.api = {
      ...service.api(),
      push: async (request) => ({ ...(await push(request)), protocol: PROTOCOL_VERSION + 1 }),
    };
    expect((await laptop.sync()).state.state).toBe('client-too-old');
    expect(await laptop.db.inFlight.count()).toBe(2);
  });

  test('a cursor that the service no longer knows: everything comes again, the outbox stays', async () => {
    const id = await shared('vier uur');
    await write(laptop, id, 'zes uur');
    const { pull, ...api } = service.api();
    const asked: string[] = [];
    laptop.api = {
      ...api,
      pull(cursor) {
        asked.push(cursor);
        return asked.length === 1 ? Promise.reject(new ServiceProblem('cursor-expired', 410)) : pull(cursor);
      },
    };
    service.documents.delete((await row(laptop, id))?.fields['employeeId'] as string);
    await laptop.settle();
    expect(asked.slice(0, 2)).toEqual(['1.2', '0.0']);
    expect(await laptop.db.employees.count()).toBe(0);
    expect(service.fields(id).get(NOTES)?.value).toBe('zes uur');
  });
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
