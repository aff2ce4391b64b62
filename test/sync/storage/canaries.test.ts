import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backup } from '../../../service/admin/backup.ts';
import { employeeTokenIn, plainText } from '../../service/support/mail-server.ts';
import {
  connect,
  postJson,
  put,
  signIn,
  writeConversation,
  type Browser,
  type Device,
} from '../../service/support/people.ts';
import { startTestService, type TestService } from '../../service/support/service.ts';
import { report } from '../../tools/counts.ts';

let service: TestService;
let device: Device;

beforeAll(async () => {
  service = await startTestService({ env: { METRICS_PORT: '0' } });
  const { email } = await service.member('Mark Bos', ['manager']);
  device = await connect(service, email);
});
afterAll(() => service.stop());

/** One of each mail that there is, as it went out: all but the line that says whom it is to. */
async function allMails(employeeId: string, email: string): Promise<string[]> {
  const hr = await signIn(service, (await service.member('Hanneke Vos', ['hr'])).email);
  const admin = await signIn(service, (await service.member('Ada Smit', ['admin'])).email);
  const post = async (path: string, body: unknown, { headers }: Pick<Browser, 'headers'>) => {
    const answer = await postJson(service, path, body, headers);
    expect(answer.ok, path).toBe(true);
    return answer;
  };
  const file = `/api/privacy/${employeeId}/requests`;
  await post(`/api/employees/${employeeId}/accept`, {}, hr);
  const form = { kind: 'access', receivedOn: '2026-11-20', note: 'Per brief.' };
  const { id } = (await (await post(file, form, hr)).json()) as { id: string };
  await post(`${file}/${id}/ask-authors`, {}, hr);
  await post(`${file}/${id}/send-link`, {}, hr);
  const newcomer = { name: 'Noor Nieuw', email: 'noor@bedrijf.test', roles: ['manager'] };
  await post('/api/members/invite', newcomer, admin);
  await post('/api/auth/sign-in/magic-link', { email: device.me.email }, { headers: {} });
  const to = [device.me.email, device.me.email, email, newcomer.email];
  const mails = await Promise.all(to.map((each) => service.mail.take(each)));
  const [, , toEmployee] = mails;
  const token = toEmployee && employeeTokenIn(toEmployee);
  await post('/api/employee-links/code', { token }, { headers: {} });
  mails.push(await service.mail.take(email));
  expect(new Set(mails.map(({ raw }) => /^Subject: .*/m.exec(raw)?.[0])).size).toBe(5);
  return mails.map((mail) => plainText(mail).replace(/^To: .*$/m, ''));
}

test('no name, address or note lies readable in a file, a backup, a mail, a log line, an error or a figure', async () => {
  const canary = `kanarie-${randomBytes(6).toString('hex')}`;
  const { employeeId, conversationId } = await writeConversation(device, {
    'answers.workNotes': `${canary} notitie`,
  });
  await device.push(
    put('employee', employeeId, { name: `${canary} Naam`, email: `${canary}@voorbeeld.nl` }, 1e9),
  );
  await device.push(put('conversation', conversationId, { 'answers.workNotes': `${canary} anders` }, 1e9));
  const mails = await allMails(employeeId, `${canary}@voorbeeld.nl`);
  for (const mail of mails) expect(mail).not.toContain(canary);
  const copy = join(service.dataDir, 'copy');
  const { env, log, metrics } = service.services;
  await backup.run({ env, log, options: { to: join(copy, 'data'), 'keys-to': join(copy, 'keys') } });
  const files = await readdir(service.dataDir, { recursive: true, withFileTypes: true });
  let read = 0;
  for (const file of files.filter((entry) => entry.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name));
    expect(bytes.includes(canary), file.name).toBe(false);
    read += 1;
  }

  const json = { 'content-type': 'application/json', ...device.headers };
  const refused = await Promise.all(
    [
      ['/api/sync/push', { method: 'POST', headers: json, body: `{"note": "${canary}` }],
      ['/api/sync/push', { method: 'POST', headers: json, body: JSON.stringify({ [canary]: canary }) }],
      ['/api/auth/sign-in/magic-link', { method: 'POST', headers: json, body: `{"email":"${canary}"}` }],
      ['/api/auth/magic-link/redeem', { method: 'POST', headers: json, body: `{"token":"${canary}"}` }],
      [`/api/people?search=${canary}`, { headers: device.headers }],
      [`/api/people/${canary}`, {}],
      [`/api/sync/pull?protocol=1&cursor=${canary}`, { headers: device.headers }],
      [`/${canary}`, {}],
    ].map(async ([path, init]) => {
      const answer = await fetch(`${service.url}${String(path)}`, init as RequestInit);
      expect(answer.ok, String(path)).toBe(false);
      return `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
    }),
  );
  expect(refused.join('\n')).not.toContain(canary);
  const figures = await (await fetch(`http://localhost:${metrics?.port}/metrics`)).text();
  expect(figures).toContain('goed_gesprek_request_seconds');
  expect(figures).not.toContain(canary);
  // By the pattern of a route, never by whom or what it was about.
  expect(figures).toContain('route="/api/privacy/:id/requests"');
  for (const id of [employeeId, conversationId, device.me.memberId, device.deviceId])
    expect(figures).not.toContain(id);
  expect(service.logs.join('\n')).not.toContain(canary);
  const lines = service.logs.length;
  const errors = refused.length;
  report('canaries', {
    files: read,
    mails: mails.length,
    'log lines': lines,
    'error answers': errors,
    hits: 0,
  });
});
