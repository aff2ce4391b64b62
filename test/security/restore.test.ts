import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { backup } from '../../service/admin/backup.ts';
import type { Command } from '../../service/admin/command.ts';
import { restore } from '../../service/admin/restore.ts';
import { parseEnv } from '../../service/env.ts';
import { addPasskey, assertion } from '../service/support/passkeys.ts';
import { connect, postJson } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, freshAddress, openLinkSession, openSession } from './support.ts';

test('a backup that is put back lets in nobody who was shut out since', { timeout: 60_000 }, async () => {
  const root = await mkdtemp(join(tmpdir(), 'goed-gesprek-restored-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [to, keys, dataDir] = [join(root, 'copy'), join(root, 'keys'), join(root, 'data')];
  const run = (command: Command, folder: string, options: Record<string, string>) =>
    command.run({ env: parseEnv({ DATA_DIR: folder }), log: pino({ level: 'silent' }), options });
  const ask = async ({ url }: TestService, headers: Record<string, string>) =>
    (await fetch(`${url}/api/me`, { headers })).status;
  const bearer = ({ token }: { token: string }) => ({ authorization: `Bearer ${token}` });

  const before = await startTestService({ env: ANY_ADDRESS });
  const admin = await openSession(before, (await before.member('Ali Demir', ['admin'])).email);
  const left = await before.member('Weg Gegaan', ['manager']);
  const stays = await before.member('Mark Bos', ['manager']);
  const gone = await connect(before, left.email);
  const lost = await connect(before, stays.email, 'Gestolen laptop');
  const kept = await connect(before, stays.email, 'Laptop');
  const session = await openLinkSession(before, stays.email);
  const key = await addPasskey(before, await openSession(before, stays.email));
  await run(backup, before.dataDir, { to, 'keys-to': keys });

  await postJson(before, `/api/members/${left.memberId}/remove`, {}, admin.headers);
  await postJson(before, '/api/auth/device/revoke', {}, bearer(lost));
  await postJson(before, `/api/members/${stays.memberId}/reset-passkeys`, {}, admin.headers);
  expect(await Promise.all([gone, lost, kept].map((device) => ask(before, bearer(device))))).toEqual([
    401, 401, 200,
  ]);
  await cp(before.dataDir, dataDir, { recursive: true });
  await before.stop();
  await run(restore, dataDir, { from: to, 'keys-from': keys });

  const after = await startTestService({ env: { ...ANY_ADDRESS, DATA_DIR: dataDir } });
  onTestFinished(() => after.stop());
  expect(await Promise.all([gone, lost, kept].map((device) => ask(after, bearer(device))))).toEqual([
    401, 401, 200,
  ]);
  expect(await ask(after, { cookie: session.cookie })).toBe(401);
  const shown = await assertion(after, key);
  expect((await postJson(after, '/api/auth/passkey/sign-in', shown, freshAddress())).status).toBe(403);
});
