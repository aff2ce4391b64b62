import { beforeEach, describe, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../../shared/contracts/sync.ts';
import { MalformedAnswer, ServiceProblem, Unreachable } from '../../../extension/platform/errors.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import type { TestDevice } from './device.ts';
import type { MemoryService } from './memory-service.ts';
import { conversation, freshPair, notes, NOTES, row, sharedBy, write } from './pair.ts';

let service: MemoryService;
let laptop: TestDevice;
let desktop: TestDevice;

beforeEach(() => {
  ({ service, laptop, desktop } = freshPair());
});

const shared = (text: string) => sharedBy(laptop, desktop, text);

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
