import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { backup } from '../../service/admin/backup.ts';
import type { Command } from '../../service/admin/command.ts';
import { restore } from '../../service/admin/restore.ts';
import { parseEnv } from '../../service/env.ts';
import type { Me } from '../../shared/contracts/account.ts';
import type { DeputyList } from '../../shared/contracts/deputies.ts';
import type { RetentionOverview } from '../../shared/contracts/privacy.ts';
import { today } from '../../shared/domain/today.ts';
import { employeeTokenIn } from '../service/support/mail-server.ts';
import { addPasskey, assertion } from '../service/support/passkeys.ts';
import { addEmployee, connect, postJson, type Browser } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, freshAddress, openLinkSession, openSession } from './support.ts';

/** A service to make a backup of, and the same one with its data as the backup has it. */
async function stage() {
  const root = await mkdtemp(join(tmpdir(), 'goed-gesprek-restored-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [copy, keys, dataDir] = [join(root, 'copy'), join(root, 'keys'), join(root, 'data')];
  const run = (command: Command, folder: string, options: Record<string, string>) =>
    command.run({ env: parseEnv({ DATA_DIR: folder }), log: pino({ level: 'silent' }), options });
  const before = await startTestService({ env: ANY_ADDRESS });
  const member = async (name: string, role: 'admin' | 'hr' | 'manager') => {
    const made = await before.member(name, [role]);
    return { ...made, ...(await openSession(before, made.email)) };
  };
  const start = async () => {
    const after = await startTestService({ env: { ...ANY_ADDRESS, DATA_DIR: dataDir } });
    onTestFinished(() => after.stop());
    return after;
  };
  const putBack = (from = copy) => run(restore, dataDir, { from, 'keys-from': keys });
  return {
    copy,
    dataDir,
    before,
    member,
    backUp: () => run(backup, before.dataDir, { to: copy, 'keys-to': keys }),
    /** Ends the service, and leaves its data where the backup is to be put back. */
    async end() {
      await cp(before.dataDir, dataDir, { recursive: true });
      await before.stop();
    },
    putBack,
    start,
  };
}

const post = async (
  service: TestService,
  path: string,
  body: unknown,
  { headers }: Pick<Browser, 'headers'>,
) => {
  const answer = await postJson(service, path, body, headers);
  if (!answer.ok) throw new Error(`${path} gave ${answer.status}.`);
  return answer;
};
const ask = async ({ url }: TestService, headers: Record<string, string>) =>
  (await fetch(`${url}/api/me`, { headers })).status;
const bearer = ({ token }: { token: string }) => ({ authorization: `Bearer ${token}` });

/** Somebody of everything that can be shut out, from before a backup until after it. */
async function shutOut() {
  const place = await stage();
  const { before } = place;
  const admin = await place.member('Ali Demir', 'admin');
  const left = await before.member('Weg Gegaan', ['manager']);
  const stays = await place.member('Mark Bos', 'manager');
  const lesser = await before.member('Minder Rechten', ['manager', 'hr']);
  const hr = await openSession(before, lesser.email);
  const adviser = await connect(before, lesser.email, 'Werkplek HR', hr);
  const gone = await connect(before, left.email);
  const lost = await connect(before, stays.email, 'Gestolen laptop');
  const kept = await connect(before, stays.email, 'Laptop');
  const session = await openLinkSession(before, stays.email);
  const key = await addPasskey(before, await openSession(before, stays.email));
  const deputy = { managerId: left.memberId, deputyId: stays.memberId, from: today(), until: today() };
  await post(before, '/api/deputies', deputy, hr);
  await place.backUp();

  const { deputies } = (await (
    await fetch(`${before.url}/api/deputies`, { headers: hr.headers })
  ).json()) as DeputyList;
  await post(before, `/api/deputies/${deputies[0]?.id}/end`, {}, hr);
  await post(before, `/api/members/${left.memberId}/remove`, {}, admin);
  await post(before, `/api/members/${lesser.memberId}/roles`, { roles: ['manager'] }, admin);
  await post(before, '/api/auth/device/revoke', {}, { headers: bearer(lost) });
  await post(before, `/api/members/${stays.memberId}/reset-passkeys`, {}, admin);
  const reach = async (service: TestService) => ({
    devices: await Promise.all([gone, lost, kept].map((device) => ask(service, bearer(device)))),
    roles: (
      await fetch(`${service.url}/api/me`, { headers: bearer(adviser) }).then(
        (answer) => answer.json() as Promise<Me>,
      )
    ).roles,
  });
  const ended = { devices: [401, 401, 200], roles: ['manager'] };
  expect(await reach(before)).toEqual(ended);
  await place.end();
  return {
    ...place,
    async expectShutOut() {
      const after = await place.start();
      expect(await reach(after)).toEqual(ended);
      expect(await ask(after, { cookie: session.cookie })).toBe(401);
      const shown = await assertion(after, key);
      expect((await postJson(after, '/api/auth/passkey/sign-in', shown, freshAddress())).status).toBe(403);
      const { db } = after.services.databases.directory;
      expect(await db.all('SELECT id FROM deputies')).toEqual([]);
    },
  };
}

test('a backup that is put back lets in nobody who was shut out since', { timeout: 60_000 }, async () => {
  const { putBack, expectShutOut } = await shutOut();
  await putBack();
  await expectShutOut();
});

test('a restore that is cut off lets in nobody: it is finished first', { timeout: 60_000 }, async () => {
  const { before, copy, start, putBack, expectShutOut } = await shutOut();
  // One whose database is no database ends the restore after the directory was replaced.
  const damaged = `${copy}-damaged`;
  await cp(copy, damaged, { recursive: true });
  await writeFile(
    join(damaged, 'organisations', `${before.organisation.id}.db`),
    'no database '.repeat(1_000),
  );
  await expect(putBack(damaged)).rejects.toThrow('not a database');
  await expect(start()).rejects.toThrow('a restore was cut off');
  await putBack();
  await expectShutOut();
});

test('a backup that is put back opens no link of an employee that ended', { timeout: 60_000 }, async () => {
  const { before, member, backUp, end, putBack, start } = await stage();
  const hr = await member('Hanneke Vos', 'hr');
  const mailed = async (email: string, ended: 'refused' | 'replaced') => {
    const employeeId = await addEmployee(before, { name: `Bea ${ended}`, email }, hr.headers);
    const path = `/api/privacy/${employeeId}/requests`;
    const form = { kind: 'access', receivedOn: today(), note: 'Wil alles zien' };
    const { id } = (await (await post(before, path, form, hr)).json()) as { id: string };
    const send = () => post(before, `${path}/${id}/send-link`, {}, hr);
    const finish = () =>
      ended === 'replaced'
        ? send()
        : post(before, `${path}/${id}/answer`, { state: 'refused', answer: 'Door een ander gevraagd.' }, hr);
    await send();
    return { token: employeeTokenIn(await before.mail.take(email)), finish };
  };
  const links = [
    await mailed('bea@voorbeeld.test', 'refused'),
    await mailed('bo@voorbeeld.test', 'replaced'),
  ];
  const codes = (service: TestService) =>
    Promise.all(
      links.map(
        async ({ token }) =>
          (await postJson(service, '/api/employee-links/code', { token }, freshAddress())).status,
      ),
    );
  expect(await codes(before)).toEqual([204, 204]);
  await backUp();
  for (const { finish } of links) await finish();
  expect(await codes(before)).toEqual([410, 410]);
  await end();
  await putBack();
  expect(await codes(await start())).toEqual([410, 410]);
});

test(
  'a backup that is put back brings no reason for a hold on who was erased',
  { timeout: 60_000 },
  async () => {
    const { before, member, backUp, end, putBack, start } = await stage();
    const hr = await member('Hanneke Vos', 'hr');
    const name = 'Bea Gewist';
    const id = await addEmployee(before, { name }, hr.headers);
    const other = await addEmployee(before, { name: 'Bo Blijft' }, hr.headers);
    for (const each of [id, other])
      await post(before, `/api/privacy/${each}/hold`, { reason: 'Geschil' }, hr);
    await backUp();
    await post(before, `/api/privacy/${id}/release`, {}, hr);
    await post(before, `/api/privacy/${id}/erase`, { name, reason: 'Verzoek' }, hr);
    await end();
    await putBack();
    const after = await start();
    const { headers } = await openSession(after, hr.email);
    const overview = (await (
      await fetch(`${after.url}/api/retention`, { headers })
    ).json()) as RetentionOverview;
    expect(overview.holds.map(({ employeeId }) => employeeId)).toEqual([other]);
    const organisation = await after.services.databases.organisation(before.organisation.id);
    expect(await organisation.db.all('SELECT employee_id FROM holds')).toEqual([[other]]);
  },
);
