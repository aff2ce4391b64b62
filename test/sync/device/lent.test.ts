import { beforeEach, describe, expect, test } from 'vitest';
import { Unreachable } from '../../../extension/platform/errors.ts';
import { createDocument, writeFields } from '../../../extension/store/write.ts';
import { today } from '../../../shared/domain/today.ts';
import { TestDevice } from './device.ts';
import { MemoryService } from './memory-service.ts';

const DAY_MS = 86_400_000;
/** More than are ever removed without asking. */
const MANY = 30;

let service: MemoryService;
let manager: TestDevice;
let deputy: TestDevice;
/** Of what the deputy is given now. */
let until: string | undefined;
let ids: string[];

beforeEach(async () => {
  service = new MemoryService();
  manager = new TestDevice(service.api());
  const api = service.api();
  deputy = new TestDevice({
    ...api,
    async pull(cursor, signal) {
      const page = await api.pull(cursor, signal);
      return { ...page, changes: page.changes.map((change) => ({ ...change, ...(until && { until }) })) };
    },
  });
  until = today(new Date(deputy.now));
  ids = [];
  for (let i = 0; i < MANY; i += 1)
    ids.push(await createDocument(manager.db, 'employee', { name: `Medewerker ${i}` }));
  await manager.settle();
  await deputy.settle();
});

const count = () => deputy.db.documents('employee').count();

describe('what was lent to a deputy', () => {
  test('is there up to and including the last day', async () => {
    expect(await count()).toBe(MANY);
    deputy.now = Date.parse(`${until}T22:30:00Z`);
    expect(await count()).toBe(MANY);
    await deputy.settle();
    expect(await count()).toBe(MANY);
  });

  test('is gone on the next, also where the service cannot be reached', async () => {
    deputy.api = { ...deputy.api, pull: () => Promise.reject(new Unreachable('away')) };
    deputy.now += DAY_MS;
    await deputy.sync();
    expect(await count()).toBe(0);
  });

  test('goes without a question when the service says so before', async () => {
    for (const stored of service.documents.values()) {
      service.seq += 1;
      Object.assign(stored, { gone: true, seq: service.seq });
    }
    expect((await deputy.sync()).state.state).toBe('ok');
    expect(await count()).toBe(0);
  });

  test('that was not lent is asked about, as before', async () => {
    until = undefined;
    const own = new TestDevice(service.api());
    await own.settle();
    for (const stored of service.documents.values()) {
      service.seq += 1;
      Object.assign(stored, { gone: true, seq: service.seq });
    }
    expect((await own.sync()).state.state).toBe('asks-removal');
    expect(await own.db.documents('employee').count()).toBeGreaterThan(0);
  });

  test('stays with words that the service did not take yet, and comes again when the clock was wrong', async () => {
    const [first = ''] = ids;
    const { api } = deputy;
    deputy.api = {
      ...api,
      push: () => Promise.reject(new Unreachable('away')),
      pull: () => Promise.reject(new Unreachable('away')),
    };
    await writeFields(deputy.db, 'employee', first, { name: 'Getypt zonder verbinding' });
    deputy.now += DAY_MS;
    await deputy.sync();
    expect(await count()).toBe(1);
    expect((await deputy.db.documents('employee').get(first))?.fields.name).toBe('Getypt zonder verbinding');
    deputy.now -= DAY_MS;
    deputy.api = api;
    await deputy.settle();
    expect(await count()).toBe(MANY);
  });
});
