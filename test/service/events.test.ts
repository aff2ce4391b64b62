import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ServiceContext } from '../../service/context.ts';
import { openDatabases, type Databases, type Organisation } from '../../service/db/databases.ts';
import { devices, memberships, user } from '../../service/db/directory/schema.ts';
import { parseEnv } from '../../service/env.ts';
import { openEvents } from '../../service/sync/events.ts';
import { newId } from '../../shared/domain/ids.ts';

const HEARTBEAT_MS = 25_000;

let folder: string;
let databases: Databases;
let organisation: Organisation;
let deviceId: string;
/** The reader hangs up. */
let gone: AbortController;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goed-gesprek-events-'));
  databases = await openDatabases(parseEnv({ DATA_DIR: folder }));
  organisation = await databases.createOrganisation('Voorbeeld BV');
  deviceId = newId();
  const { db } = databases.directory;
  const [userId, memberId, now] = [newId(), newId(), new Date()];
  const address = { name: 'Mark Bos', email: 'mark.bos@voorbeeld.nl', emailVerified: true };
  await db.insert(user).values({ id: userId, ...address, createdAt: now, updatedAt: now });
  const membership = { userId, organisationId: organisation.id, roles: ['manager' as const], createdAt: now };
  await db.insert(memberships).values({ id: memberId, ...membership });
  await db
    .insert(devices)
    .values({ id: deviceId, memberId, name: 'Laptop', tokenHash: '-', createdAt: now, lastSeenAt: now });
});
afterAll(async () => {
  await databases.close();
  await rm(folder, { recursive: true });
});
// Only the clock of the streams is ours: what they ask the directory is answered by the real one.
beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }),
);
afterEach(() => {
  gone.abort();
  vi.useRealTimers();
});

/** A stream of a device whose reader takes a line only when asked. */
function listen() {
  gone = new AbortController();
  const response = openEvents({
    databases,
    organisation,
    device: { id: deviceId, name: 'Laptop' },
    actor: { roles: new Set(['manager']) },
    // A Request's own signal is forgotten with the Request: the one of the connection is what ends a stream.
    request: { signal: gone.signal },
  } as unknown as ServiceContext);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return { next: async () => (await reader?.read())?.value };
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  // The directory answers in a few turns of the event loop.
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

test('a reader that is slow is told once of everything that it missed', async () => {
  const { next } = listen();
  for (let change = 0; change < 40; change += 1) {
    organisation.changes.announce(undefined);
    await pass(300);
  }
  const lines: (string | undefined)[] = [];
  let waiting = false;
  while (!waiting) {
    const line = next().then((text) => lines.push(text));
    waiting = (await Promise.race([line, pass(10).then(() => 'nothing')])) === 'nothing';
  }
  expect(lines[0]).toBe(': hello\n\n');
  const told = lines.slice(1);
  expect(new Set(told)).toEqual(new Set(['event: more\ndata: {}\n\n']));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(10);
});

test('a reader that takes nothing is given up', async () => {
  const { next } = listen();
  for (let beat = 0; beat < 20; beat += 1) await pass(HEARTBEAT_MS);
  const lines: string[] = [];
  for (let line = await next(); line !== undefined; line = await next()) lines.push(line);
  expect(lines.length).toBeLessThan(10);
});

test('a reader that reads stays, however long nothing happens', async () => {
  const { next } = listen();
  expect(await next()).toBe(': hello\n\n');
  for (let beat = 0; beat < 20; beat += 1) {
    const line = next();
    await pass(HEARTBEAT_MS);
    expect(await line).toBe(': still here\n\n');
  }
});

test('a stream ends when nobody can say whether its reader may go on', async () => {
  const { next } = listen();
  expect(await next()).toBe(': hello\n\n');
  const { store } = databases.directory;
  const rename = (from: string, to: string) =>
    store.write([{ sql: `ALTER TABLE ${from} RENAME TO ${to}`, params: [] }]);
  await rename('devices', 'devices_away');
  const line = next();
  try {
    await pass(HEARTBEAT_MS);
    expect(await line).toBeUndefined();
  } finally {
    await rename('devices_away', 'devices');
  }
});
