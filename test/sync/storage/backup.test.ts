import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { backup } from '../../../service/admin/backup.ts';
import { check } from '../../../service/admin/check.ts';
import { restore } from '../../../service/admin/restore.ts';
import type { Command } from '../../../service/admin/command.ts';
import { openDatabases } from '../../../service/db/databases.ts';
import { parseEnv } from '../../../service/env.ts';
import { eraseFile } from '../../../service/retention/erase-file.ts';
import { createApi } from '../../../extension/platform/api.ts';
import { createDocument, writeFields } from '../../../extension/store/write.ts';
import { deviceIdOf } from '../../../extension/store/settings.ts';
import { newToken } from '../../../service/identity/tokens.ts';
import { startHost } from '../../service/support/host-process.ts';
import { TestDevice } from '../device/device.ts';
import { count, report } from './counts.ts';

const NOTES = 'answers.notes';
const ROUNDS = count(60, 12);

async function admin(
  command: Command,
  dataDir: string,
  options: Record<string, string> = {},
): Promise<string> {
  return command.run({ env: parseEnv({ DATA_DIR: dataDir }), log: pino({ level: 'silent' }), options });
}

test('a backup under load, put back, and synced on: no difference', { timeout: 300_000 }, async () => {
  const root = await mkdtemp(join(tmpdir(), 'goed-gesprek-backup-'));
  const dataDir = join(root, 'data');
  const folders = { to: join(root, 'copy'), 'keys-to': join(root, 'keys') };
  const canary = `kanarie-${randomBytes(6).toString('hex')}`;

  const devices = [new TestDevice(nowhere()), new TestDevice(nowhere())];
  const known = await Promise.all(
    devices.map(async ({ db }) => ({ deviceId: await deviceIdOf(db), token: newToken() })),
  );
  const goOn = async () => {
    const host = await startHost(dataDir, known);
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
  const databases = await openDatabases(parseEnv({ DATA_DIR: dataDir }));
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
});

function nowhere() {
  // Nothing listens on port 9.
  return createApi({ url: 'http://127.0.0.1:9', token: 'x' });
}
