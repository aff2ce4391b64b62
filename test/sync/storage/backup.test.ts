import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { backup } from '../../../service/admin/backup.ts';
import { check } from '../../../service/admin/check.ts';
import { fillFromDump } from '../../../service/admin/dump.ts';
import { restore } from '../../../service/admin/restore.ts';
import type { Command } from '../../../service/admin/command.ts';
import { openDatabases } from '../../../service/db/databases.ts';
import { organisations } from '../../../service/db/directory/schema.ts';
import { parseEnv } from '../../../service/env.ts';
import { eraseFile } from '../../../service/retention/erase-file.ts';
import { createApi } from '../../../extension/platform/api.ts';
import { createDocument, writeFields } from '../../../extension/store/write.ts';
import { deviceIdOf } from '../../../extension/store/settings.ts';
import { newToken } from '../../../service/identity/tokens.ts';
import { HAS_DATABASE_SERVER, startDatabaseServer } from '../../service/support/database-server.ts';
import { startHost } from '../../service/support/host-process.ts';
import { TestDevice } from '../device/device.ts';
import type { Place } from '../service/stage.ts';
import { count, report } from '../../tools/counts.ts';

const NOTES = 'answers.notes';
const ROUNDS = count(60, 12);

const PLACES: [string, (() => Promise<Place>) | undefined][] = [
  ['in files', () => Promise.resolve({ env: {}, stop: () => Promise.resolve() })],
  // Its package holds a binary for Linux on x64 alone, which is where the checks of every change run.
  ['on libSQL server', HAS_DATABASE_SERVER ? () => startDatabaseServer() : undefined],
];

describe.each(PLACES)('%s', (_, start) => {
  test.runIf(start)(
    'a backup under load, put back, and synced on: no difference',
    { timeout: 300_000 },
    async () => {
      await expect(backUpAndRestore(start as () => Promise<Place>)).resolves.toBeUndefined();
    },
  );
});

async function backUpAndRestore(where: () => Promise<Place>): Promise<void> {
  const place = await where();
  const admin = (command: Command, dataDir: string, options: Record<string, string> = {}) =>
    command.run({
      env: parseEnv({ ...place.env, DATA_DIR: dataDir }),
      log: pino({ level: 'silent' }),
      options,
    });
  const root = await mkdtemp(join(tmpdir(), 'goed-gesprek-backup-'));
  const dataDir = join(root, 'data');
  const folders = { to: join(root, 'copy'), 'keys-to': join(root, 'keys') };
  const canary = `kanarie-${randomBytes(6).toString('hex')}`;

  const devices = [new TestDevice(nowhere()), new TestDevice(nowhere())];
  const known = await Promise.all(
    devices.map(async ({ db }) => ({ deviceId: await deviceIdOf(db), token: newToken() })),
  );
  const goOn = async () => {
    const host = await startHost(dataDir, known, place.env);
    for (const [index, device] of devices.entries())
      device.api = createApi({ url: host.url, token: known[index]?.token });
    return host;
  };
  let host = await goOn();
  const [laptop, tablet] = devices as [TestDevice, TestDevice];
  const employeeId = await createDocument(laptop.db, 'employee', { name: `${canary} Sanne` });
  const erasedId = await createDocument(laptop.db, 'employee', { name: `${canary} Joost` });
  const start = { typeId: 'preventive', typeVersion: 1, status: 'draft', sharing: 'status' };
  const ids = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      createDocument(laptop.db, 'conversation', { ...start, employeeId, [NOTES]: `${canary} ${index}` }),
    ),
  );
  const erasedNote = await createDocument(laptop.db, 'conversation', {
    ...start,
    employeeId: erasedId,
    [NOTES]: `${canary} weg`,
  });
  for (const device of devices) await device.settle();

  // A name with everything that could break a line or a string in two.
  const name = "Jan's; bedrijf\u2028\r\n'); -- \\n";
  const before = await openDatabases(parseEnv({ ...place.env, DATA_DIR: dataDir }));
  await before.directory.db.update(organisations).set({ name });
  await before.close();

  // The backup runs in this process while the other one takes edits of both devices.
  let copied: Promise<string> | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round === 3) copied = admin(backup, dataDir, folders);
    for (const device of devices) {
      const id = ids[(round * 2 + devices.indexOf(device)) % ids.length] as string;
      await writeFields(device.db, 'conversation', id, {
        [NOTES]: `${canary} ${round} ${devices.indexOf(device)}`,
      });
      await device.settle();
    }
  }
  expect(await copied).toMatch(/^3 /);
  await host.stop();

  // Since the backup somebody was erased.
  const databases = await openDatabases(parseEnv({ ...place.env, DATA_DIR: dataDir }));
  const [row] =
    (await databases.directory.store.read([{ sql: 'SELECT id FROM organisations', params: [] }]))[0] ?? [];
  const organisation = await databases.organisation(String(row?.[0]));
  await eraseFile(organisation, erasedId, { organisation, actor: { memberId: 'service' } });
  await databases.close();
  host = await goOn();
  for (const device of devices) await device.settle();
  expect(await laptop.db.documents('conversation').get(erasedNote)).toBeUndefined();
  await host.stop();

  const back = { from: folders.to, 'keys-from': folders['keys-to'] };
  expect(await admin(restore, dataDir, back)).toContain('1 erasures');
  expect(await admin(check, dataDir)).toContain('1 organisations');
  const after = await openDatabases(parseEnv({ ...place.env, DATA_DIR: dataDir }));
  expect(await after.directory.db.select({ name: organisations.name }).from(organisations)).toEqual([
    { name },
  ]);
  await after.close();

  host = await goOn();
  await writeFields(tablet.db, 'conversation', ids[0] as string, { [NOTES]: `${canary} na de terugzetting` });
  for (let round = 0; round < 4; round += 1) for (const device of devices) await device.settle();
  const shown = await Promise.all(
    devices.map(async ({ db }) =>
      (await db.documents('conversation').toArray()).map(({ id, fields, siblings }) => [
        id,
        fields[NOTES],
        siblings,
      ]),
    ),
  );
  const differences = shown[0]?.filter(
    (line, index) => JSON.stringify(line) !== JSON.stringify(shown[1]?.[index]),
  );
  report('backup under load, put back, synced on', {
    edits: ROUNDS * 2,
    differences: differences?.length ?? -1,
  });
  expect(shown[0]).toEqual(shown[1]);
  expect(shown[0]?.map(([id]) => id).sort()).toEqual(ids.toSorted());
  expect(await laptop.db.documents('conversation').get(erasedNote)).toBeUndefined();
  await host.stop();

  for (const file of await readdir(root, { recursive: true, withFileTypes: true }))
    if (file.isFile())
      expect((await readFile(join(file.parentPath, file.name))).includes(canary), file.name).toBe(false);
  await rm(root, { recursive: true });
  await place.stop();
}

function nowhere() {
  // Nothing listens on port 9.
  return createApi({ url: 'http://127.0.0.1:9', token: 'x' });
}

test('a copy that ends too early is an error, and no file', async () => {
  const root = await mkdtemp(join(tmpdir(), 'goed-gesprek-dump-'));
  const path = join(root, 'half.db');
  const half = Readable.from(['BEGIN TRANSACTION;\nCREATE TABLE t (id INTEGER);\n', 'INSERT INTO t VALU']);
  await expect(fillFromDump(half, path)).rejects.toThrow('too early');
  expect(await readdir(root)).toEqual([]);
  await rm(root, { recursive: true });
});

test('a restore of which a file is missing changes nothing', async () => {
  const root = await mkdtemp(join(tmpdir(), 'goed-gesprek-restore-'));
  const dataDir = join(root, 'data');
  const databases = await openDatabases(parseEnv({ DATA_DIR: dataDir }));
  await databases.createOrganisation('Blijft BV');
  await databases.close();
  const restoring = restore.run({
    env: parseEnv({ DATA_DIR: dataDir }),
    log: pino({ level: 'silent' }),
    options: { from: join(root, 'nothing'), 'keys-from': join(root, 'nothing') },
  });
  await expect(restoring).rejects.toThrow('nothing was changed');
  const still = await openDatabases(parseEnv({ DATA_DIR: dataDir }));
  expect(await still.directory.db.select({ name: organisations.name }).from(organisations)).toEqual([
    { name: 'Blijft BV' },
  ]);
  await still.close();
  await rm(root, { recursive: true });
});
