import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabases } from '../../../service/db/databases.ts';
import { renewEmployees } from '../../../service/db/keys/renew-employees.ts';
import { rotateMaster, rotateOrganisation } from '../../../service/db/keys/rotate.ts';
import { masterKeyFits } from '../../../service/db/keys/fits.ts';
import { readFields } from '../../../service/db/organisation/read.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { parseEnv } from '../../../service/env.ts';
import { checkDatabases } from '../../../service/admin/check.ts';
import { eraseFile } from '../../../service/retention/erase-file.ts';
import { connect, put, writeConversation, type Device } from '../../service/support/people.ts';
import { startTestService, type TestService } from '../../service/support/service.ts';
import { randomOf } from '../device/simulation.ts';
import { count, report } from '../../tools/counts.ts';

const NOTE = 'answers.workNotes';
const FLIPS = count(1_000);
const STOPS = count(50);
const KILLS = count(50);
const ADMIN = join(import.meta.dirname, '../../../service/admin/main.ts');

let service: TestService;
let device: Device;

beforeAll(async () => {
  service = await startTestService({});
  const { email } = await service.member('Mark Bos', ['manager']);
  device = await connect(service, email);
});
afterAll(() => service.stop());

const sql = (text: string, ...params: (string | number | Uint8Array)[]) => [{ sql: text, params }];
const store = () => service.organisation.store;

async function sealedOf(id: string): Promise<Buffer> {
  const [rows = []] = await store().read(sql('SELECT sealed FROM contents WHERE document_id = ?', id));
  return rows[0]?.[0] as Buffer;
}
const putSealed = (id: string, sealed: Uint8Array) =>
  store().write(sql('UPDATE contents SET sealed = ? WHERE document_id = ?', sealed, id));
const noteOf = async (id: string) => (await readFields(service.organisation, [id], [NOTE])).get(id)?.[NOTE];

describe('a sealed document', () => {
  test(`one changed bit is refused, ${FLIPS} times`, async () => {
    const { conversationId: id } = await writeConversation(device, { [NOTE]: 'vier uur per dag' });
    const whole = await sealedOf(id);
    const random = randomOf(11);
    let refused = 0;
    for (let flip = 0; flip < FLIPS; flip += 1) {
      const changed = Buffer.from(whole);
      const at = Math.floor(random() * changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      await putSealed(id, changed);
      await noteOf(id).catch(() => (refused += 1));
    }
    report('one changed bit', { flips: FLIPS, refused });
    expect(refused).toBe(FLIPS);
    await putSealed(id, whole);
    expect(await noteOf(id)).toBe('vier uur per dag');
  });

  test('content packed as before, as one JSON object, is read, and an edit keeps the rest of it', async () => {
    const { conversationId: id, employeeId } = await writeConversation(device, { [NOTE]: 'in één stuk' });
    const [rows = []] = await store().read(sql('SELECT rev FROM contents WHERE document_id = ?', id));
    const rev = Number(rows[0]?.[0]);
    const kept = (value: string) => [rev, device.deviceId, '2026-11-20T10:00:00.000Z', value];
    const before = { employeeId: kept(employeeId), status: kept('draft'), [NOTE]: kept('in één stuk') };
    const { vault } = service.organisation;
    const place = { use: 'content', documentId: id, rev, employeeId } as const;
    await putSealed(id, vault.sealContent(place, JSON.stringify(before)));
    expect(await noteOf(id)).toBe('in één stuk');
    await device.push(put('conversation', id, { status: 'finished', heldOn: '2026-11-20' }, rev));
    expect(await noteOf(id)).toBe('in één stuk');
  });

  test('content moved to another document, of the same employee too, is refused', async () => {
    const one = await writeConversation(device, { [NOTE]: 'van de een' });
    const other = await writeConversation(device, { [NOTE]: 'van de ander' });
    const [own, foreign] = [await sealedOf(one.conversationId), await sealedOf(other.conversationId)];
    await putSealed(one.conversationId, foreign);
    await expect(noteOf(one.conversationId)).rejects.toThrow(/somebody else/);
    await putSealed(one.conversationId, await sealedOf(one.employeeId));
    await expect(noteOf(one.conversationId)).rejects.toThrow(/authenticate/);
    // An older version of itself in the place of the newer one.
    await putSealed(one.conversationId, own);
    const rev = 0;
    await device.push(put('conversation', one.conversationId, { [NOTE]: 'nieuwer' }, rev));
    const newer = await sealedOf(one.conversationId);
    await putSealed(one.conversationId, own);
    await expect(noteOf(one.conversationId)).rejects.toThrow(/authenticate/);
    await putSealed(one.conversationId, newer);
  });

  test('a pull over a broken document fails, and tells the device nothing is gone', async () => {
    const { conversationId: id } = await writeConversation(device, { [NOTE]: 'heel' });
    const { cursor } = await device.pullAll();
    await device.push(put('conversation', id, { [NOTE]: 'heel en al' }, Number(cursor.split('.')[1])));
    const whole = await sealedOf(id);
    await putSealed(id, randomBytes(whole.length));
    await expect(device.pull(cursor)).rejects.toThrow('500');
    await putSealed(id, whole);
    expect((await device.pull(cursor)).changes).toHaveLength(1);
  });
});

test('another master key opens nothing, and the start says so', async () => {
  const env = { DATA_DIR: service.dataDir, MASTER_KEY: randomBytes(32).toString('base64') };
  const databases = await openDatabases(parseEnv(env));
  expect(await masterKeyFits(databases)).toBe(false);
  await expect(databases.organisation(service.organisation.id)).rejects.toThrow(/authenticate/);
  await databases.close();
});

describe('new keys', () => {
  const all = () => checkDatabases(service.services.databases);
  const newestKeys = async () => {
    const [rows = []] = await service.services.databases.keys.store.read(
      sql('SELECT sum(newest) FROM (SELECT max(generation) AS newest FROM subject_keys GROUP BY subject)'),
    );
    return Number(rows[0]?.[0]);
  };

  test(`renewing stopped at any write, ${STOPS} times: every value opens, and a later run ends it`, async () => {
    for (let made = 0; made < 40; made += 1) await writeConversation(device, { [NOTE]: `notitie ${made}` });
    const before = await device.pullAll();
    const { databases } = service.services;
    for (let stop = 0; stop < STOPS; stop += 1) {
      let writes = stop % 6;
      const cut = {
        ...service.organisation.store,
        write: (commands: Parameters<TestService['organisation']['store']['write']>[0]) => {
          if (writes-- <= 0) throw new Error('cut');
          return service.organisation.store.write(commands);
        },
      };
      await renewEmployees(databases, { ...service.organisation, store: cut }).catch(() => undefined);
      expect((await all()).values).toBeGreaterThan(80);
    }
    const hour = Date.now() + 3_600_000;
    await renewEmployees(databases, service.organisation, { again: true, now: hour });
    const { removed } = await renewEmployees(databases, service.organisation, { again: true, now: hour });
    expect(removed).toBe(0);
    const [rows = []] = await databases.keys.store.read(
      sql('SELECT subject FROM subject_keys GROUP BY organisation_id, subject HAVING count(*) > 1'),
    );
    expect(rows).toEqual([]);
    const after = await device.pullAll();
    const unreadable = before.changes.filter(({ fields }, index) => {
      const now = after.changes[index]?.fields ?? {};
      return JSON.stringify(now) !== JSON.stringify(fields);
    });
    report('renewing keys', { stops: STOPS, unreadable: unreadable.length });
    expect(unreadable).toEqual([]);
  });

  test(
    `renewing killed ${KILLS} times, beside the running service: every value opens`,
    { timeout: 30_000 + KILLS * 15_000 },
    async () => {
      // Much to seal anew, so that it is at work for a while.
      for (let part = 0; part < 20; part += 1)
        await device.push(...Array.from({ length: 100 }, () => put('employee', newId(), { name: 'Sanne' })));
      const before = await device.pullAll();
      let midway = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const made = await newestKeys();
        const child = spawn(process.execPath, [ADMIN, 'rotate', '--level', 'employees'], {
          stdio: 'ignore',
          env: { PATH: process.env['PATH'], DATA_DIR: service.dataDir },
        });
        const ended = once(child, 'exit');
        while (child.exitCode === null && (await newestKeys()) === made) await setTimeout(5);
        // New keys are there; what they seal follows within the next looks.
        for (let looks = kill % 8; looks > 0; looks -= 1) await newestKeys();
        child.kill('SIGKILL');
        const [code] = (await ended) as [number | null];
        if (code === null) midway += 1;
        else expect(code).toBe(0);
        expect((await all()).values).toBeGreaterThan(80);
      }
      const after = await device.pullAll();
      report('renewing keys', { kills: KILLS, 'while it was at work': midway });
      expect(after.changes).toEqual(before.changes);
      expect(midway).toBeGreaterThan(0);
    },
  );

  test("the organisation's and the master key change under a running service", async () => {
    const { databases } = service.services;
    await rotateOrganisation(databases, service.organisation.id);
    const { conversationId } = await writeConversation(device, { [NOTE]: 'na de wissel' });
    expect(await noteOf(conversationId)).toBe('na de wissel');
    const next = randomBytes(32);
    await rotateMaster(databases, next);
    const other = await openDatabases(
      parseEnv({ DATA_DIR: service.dataDir, MASTER_KEY: next.toString('base64') }),
    );
    expect((await checkDatabases(other)).values).toBeGreaterThan(80);
    await rotateMaster(other, databases.masterKey);
    await other.close();
  });
});

test('after erasure nothing of that person is readable, and everything of others is', async () => {
  const gone = await writeConversation(device, { [NOTE]: 'wordt gewist' });
  const kept = await writeConversation(device, { [NOTE]: 'blijft' });
  const before = await device.pullAll();
  const sealed = await sealedOf(gone.conversationId);
  await eraseFile(service.organisation, gone.employeeId, { ...service, actor: { memberId: 'service' } });
  const { changes } = await device.pull(before.cursor);
  expect(changes.map(({ id, gone: removed }) => [id, removed]).sort()).toEqual(
    [gone.employeeId, gone.conversationId].map((id) => [id, true]).sort(),
  );
  // The document of an older backup, put back in its place.
  await store().write([
    ...sql('INSERT INTO contents (document_id, rev, sealed) VALUES (?, 1, ?)', gone.conversationId, sealed),
    ...sql('UPDATE documents SET employee_id = ? WHERE id = ?', gone.employeeId, gone.conversationId),
  ]);
  expect(await noteOf(gone.conversationId)).toBeUndefined();
  expect(await noteOf(kept.conversationId)).toBe('blijft');
  const [answer] = await device.push(put('conversation', gone.conversationId, { [NOTE]: 'terug' }));
  expect(answer).toMatchObject({ status: 'refused' });
  const about = { employeeId: gone.employeeId, typeId: 'preventive', status: 'draft', sharing: 'status' };
  expect(await device.push(put('conversation', newId(), about))).toMatchObject([{ status: 'refused' }]);
});
