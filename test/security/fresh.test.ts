import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { session } from '../../service/db/directory/schema.ts';
import type { AccessList } from '../../shared/contracts/access.ts';
import type { Me } from '../../shared/contracts/account.ts';
import type { PasskeyList } from '../../shared/contracts/passkeys.ts';
import { addPasskey, assertion } from '../service/support/passkeys.ts';
import { connect, cookieOf, postJson, type Browser, type Device } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, freshAddress, openSession } from './support.ts';

const MINUTE_MS = 60_000;

let service: TestService;
let email: string;
let browser: Browser;
let other: Browser;
let device: Device;
let sequence = 0;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
});
afterAll(() => service.stop());
beforeEach(async () => {
  sequence += 1;
  ({ email } = await service.member(`Mark Bos ${sequence}`, ['manager']));
  browser = await openSession(service, email);
  other = await openSession(service, email);
  device = await connect(service, email, 'Laptop', other);
});

const get = async <T>(path: string, headers = browser.headers) =>
  (await (await fetch(service.url + path, { headers })).json()) as T;
const status = async (path: string, headers: Record<string, string>) =>
  (await fetch(service.url + path, { headers })).status;
const post = (path: string, headers = browser.headers) => postJson(service, path, {}, headers);

/** The session that asks began so long ago. */
async function began(minutes: number): Promise<void> {
  const { sessions } = await get<AccessList>('/api/access');
  const { id = '' } = sessions.find(({ current }) => current) ?? {};
  await service.services.databases.directory.db
    .update(session)
    .set({ createdAt: new Date(Date.now() - minutes * MINUTE_MS) })
    .where(eq(session.id, id));
}

test('who signed in a while ago shows anew that it is them before that changes how or where they are signed in', async () => {
  const passkey = await addPasskey(service, browser);
  browser = await openSession(service, email);
  const [mine] = (await get<PasskeyList>('/api/passkeys')).passkeys;
  const elsewhere = (await get<AccessList>('/api/access')).sessions.find(({ current }) => !current);
  const changes = [
    '/api/passkeys/options',
    `/api/passkeys/${mine?.id}/remove`,
    `/api/sessions/${elsewhere?.id}/end`,
    `/api/devices/${device.deviceId}/revoke`,
    '/api/access/end-others',
  ];
  await began(9);
  expect(await get<Me>('/api/me')).toMatchObject({ fresh: true });
  await began(11);
  expect(await get<Me>('/api/me')).toMatchObject({ fresh: false });
  for (const path of changes) {
    const refused = await post(path);
    expect(refused.status, path).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'sign-in-again' });
  }
  expect(await status('/api/me', device.headers)).toBe(200);
  expect((await get<PasskeyList>('/api/passkeys')).passkeys).toHaveLength(1);

  const shown = await postJson(
    service,
    '/api/auth/passkey/sign-in',
    await assertion(service, passkey, freshAddress()),
    { ...browser.headers, ...freshAddress() },
  );
  expect(shown.status).toBe(200);
  browser.headers.cookie = cookieOf(shown);
  expect(await get<Me>('/api/me')).toMatchObject({ fresh: true });
  for (const path of changes) expect((await post(path)).ok, path).toBe(true);
});

test('signing out everywhere else leaves this browser alone, and nobody else', async () => {
  const { email: another } = await service.member(`Karin Smit ${sequence}`, ['manager']);
  const bystander = await openSession(service, another);
  expect((await post('/api/access/end-others')).status).toBe(204);
  expect(await status('/api/me', other.headers)).toBe(401);
  expect(await status('/api/me', device.headers)).toBe(401);
  expect(await status('/api/me', browser.headers)).toBe(200);
  expect(await status('/api/me', bystander.headers)).toBe(200);
  const { sessions, devices } = await get<AccessList>('/api/access');
  expect([sessions.length, devices.length]).toEqual([1, 0]);
});
