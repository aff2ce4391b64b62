import Database from 'libsql';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabases } from '../../../service/db/databases.ts';
import { noMailer } from '../../../service/mail/mailer.ts';
import { parseEnv } from '../../../service/env.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { connect, put, signIn, type Device } from '../../service/support/people.ts';
import { startTestService, type TestService } from '../../service/support/service.ts';
import { count, report } from '../../tools/counts.ts';

const WRITERS = count(200, 60);
const LOCKED_MS = count(10_000, 1_500);

let service: TestService;
let devices: Device[];

beforeAll(async () => {
  // As many devices sign in from this machine as in a demonstration, so its limits apply; mail is real.
  service = await startTestService({ demo: { mailer: noMailer(), routes: [] } });
  const { email } = await service.member('Mark Bos', ['manager']);
  const browser = await signIn(service, email);
  devices = [];
  for (let index = 0; index < WRITERS; index += 1)
    devices.push(await connect(service, email, `Laptop ${index}`, browser));
}, 120_000);
afterAll(() => service.stop());

describe('many at once', () => {
  test(`${WRITERS} writers: all succeed`, async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const answers = await Promise.all(
      devices.map((device, index) => device.push(put('employee', newId(), { name: `Medewerker ${index}` }))),
    );
    delay.disable();
    const applied = answers.flat().filter(({ status }) => status === 'applied').length;
    const blocked = Math.round(delay.max / 1e6);
    report('at once', { writers: WRITERS, applied, 'ms longest turn, clients included': blocked });
    expect(applied).toBe(WRITERS);
  });

  test(`a write lock held from outside for ${LOCKED_MS} ms: writing waits, everything else goes on`, async () => {
    const path = join(service.dataDir, 'organisations', `${service.organisation.id}.db`);
    const [writer, reader] = devices as [Device, Device];
    // Its first pull writes down with which roles it came.
    await reader.pull();
    const outside = new Database(path);
    outside.exec('BEGIN IMMEDIATE');
    const id = newId();
    let done = false;
    const pushed = writer.push(put('employee', id, { name: 'Na het slot' })).finally(() => (done = true));
    const ends = performance.now() + LOCKED_MS;
    let pulls = 0;
    while (performance.now() < ends) {
      await reader.pull('0.0', 1);
      pulls += 1;
    }
    expect(done).toBe(false);
    outside.exec('COMMIT');
    outside.close();
    expect(await pushed).toMatchObject([{ status: 'applied' }]);
    report('write lock from outside', { ms: LOCKED_MS, 'pulls meanwhile': pulls });
    expect(pulls).toBeGreaterThan(5);
  });
});

describe('processes', () => {
  test('two that start at once on an empty folder both come up, and write in turn', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goed-gesprek-two-'));
    const script = `
      import { openDatabases } from ${JSON.stringify(pathToFileURL('service/db/databases.ts').href)};
      import { parseEnv } from ${JSON.stringify(pathToFileURL('service/env.ts').href)};
      const databases = await openDatabases(parseEnv({ DATA_DIR: process.argv[1], MASTER_KEY: '${'ab'.repeat(32)}' }));
      for (let index = 0; index < 5; index += 1) await databases.createOrganisation('Voorbeeld BV');
      await databases.close();`;
    const codes = await Promise.all(
      [1, 2].map(async () => {
        const args = ['--input-type=module', '-e', script, folder];
        const [code] = (await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit')) as [number];
        return code;
      }),
    );
    expect(codes).toEqual([0, 0]);
    expect(
      (await readdir(join(folder, 'organisations'))).filter((name) => name.endsWith('.db')),
    ).toHaveLength(10);
    await rm(folder, { recursive: true });
  });

  test('organisations opened one after another: files close again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goed-gesprek-many-'));
    const databases = await openDatabases(parseEnv({ DATA_DIR: folder, DATABASE_SYNCHRONOUS: 'normal' }));
    const descriptors = async () => (await readdir('/proc/self/fd').catch(() => [])).length;
    let most = 0;
    const before = await descriptors();
    const opened = count(1_000);
    for (let made = 0; made < opened; made += 1) {
      await databases.createOrganisation(`Voorbeeld ${made}`);
      most = Math.max(most, databases.openFiles());
    }
    // The library lets go of a closed file once its statements are collected, whenever that is.
    collectGarbage();
    await setTimeout(0);
    const after = await descriptors();
    report('organisations opened', { opened, 'open at most': most, 'descriptors more': after - before });
    expect(most).toBeLessThanOrEqual(65);
    expect(after - before).toBeLessThan(65 * 3 + 40);
    await databases.close();
    await rm(folder, { recursive: true });
  });
});

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
