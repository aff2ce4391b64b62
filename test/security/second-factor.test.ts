import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Me } from '../../shared/contracts/account.ts';
import type { PasskeyList } from '../../shared/contracts/passkeys.ts';
import { Problem } from '../../shared/contracts/problem.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { addPasskey, assertion } from '../service/support/passkeys.ts';
import { connect, cookieOf, postJson, requestCode, type Browser } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, freshAddress, openLinkSession, openSession } from './support.ts';

let service: TestService;
let admin: Browser;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  admin = await openSession(service, (await service.member('Ali Demir', ['admin'])).email);
});
afterAll(() => service.stop());

const get = (path: string, { headers }: { headers: Record<string, string> }) =>
  fetch(service.url + path, { headers: { ...headers, ...freshAddress() } });
const codeOf = async (answer: Response) =>
  answer.ok ? answer.status : Problem.parse(await answer.json()).code;
const meOf = async (browser: Browser) => (await (await get('/api/me', browser)).json()) as Me;

let people = 0;
const newMember = (roles: Role[], organisationId?: string) =>
  service.member(`Persoon ${(people += 1)}`, roles, organisationId);

describe.each([['hr'], ['admin']] as const)('%s with a mailbox alone', (role) => {
  test('reaches nothing but the way to a passkey, and everything after it', async () => {
    const { email } = await newMember([role]);
    const browser = await openLinkSession(service, email);
    expect(await codeOf(await get('/api/members', browser))).toBe('second-factor-needed');
    expect(await meOf(browser)).toMatchObject({ factorDue: 'add' });
    await addPasskey(service, browser);
    expect((await meOf(browser)).factorDue).toBeUndefined();
    expect(await codeOf(await get('/api/members', browser))).toBe(200);
  });

  test('uses the passkey that they have, and can add no other', async () => {
    const { email } = await newMember([role]);
    const passkey = await addPasskey(service, await openLinkSession(service, email));
    const browser = await openLinkSession(service, email);
    expect(await meOf(browser)).toMatchObject({ factorDue: 'use' });
    const options = await postJson(service, '/api/passkeys/options', {}, browser.headers);
    expect(await codeOf(options)).toBe('second-factor-needed');
    const used = await postJson(
      service,
      '/api/auth/passkey/sign-in',
      await assertion(service, passkey, freshAddress()),
      browser.headers,
    );
    const headers = { ...browser.headers, cookie: cookieOf(used) };
    expect(await codeOf(await get('/api/members', { headers }))).toBe(200);
  });
});

test('of the last two passkeys one stays, also when both are removed at once', async () => {
  const { email } = await newMember(['hr']);
  const browser = await openLinkSession(service, email);
  await addPasskey(service, browser);
  await addPasskey(service, browser);
  const { passkeys } = (await (await get('/api/passkeys', browser)).json()) as PasskeyList;
  // Both have looked how many there are before either of them goes on.
  const { writer } = service.organisation;
  const recording = vi.spyOn(writer, 'runAfresh');
  const wait = await writer.run(async () => {
    const asked = passkeys.map(({ id }) =>
      postJson(service, `/api/passkeys/${id}/remove`, {}, browser.headers),
    );
    await vi.waitFor(() => expect(recording).toHaveBeenCalledTimes(2), { timeout: 20_000 });
    return () => Promise.all(asked);
  });
  const answers = await wait();
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  const left = (await (await get('/api/passkeys', browser)).json()) as PasskeyList;
  expect(left.passkeys).toHaveLength(1);
});

test('who signs in with a passkey needs nothing else', async () => {
  const { email } = await newMember(['hr', 'admin']);
  const passkey = await addPasskey(service, await openLinkSession(service, email));
  const answer = await postJson(
    service,
    '/api/auth/passkey/sign-in',
    await assertion(service, passkey, freshAddress()),
    freshAddress(),
  );
  expect((await answer.json()) as Me).not.toHaveProperty('factorDue');
});

test.each([[['manager']], [['auditor']], [[]]] as [Role[]][])(
  'the roles %j are enough with a link',
  async (roles) => {
    const browser = await openLinkSession(service, (await newMember(roles)).email);
    expect((await meOf(browser)).factorDue).toBeUndefined();
    expect(await codeOf(await get('/api/access', browser))).toBe(200);
  },
);

test('where an organisation does not ask for it, a link is enough', async () => {
  const { id } = await service.services.databases.createOrganisation('Proef BV', { secondFactor: false });
  const browser = await openLinkSession(service, (await newMember(['hr'], id)).email);
  expect(await meOf(browser)).toMatchObject({ factorAsked: false });
  expect(await codeOf(await get('/api/people', browser))).toBe(200);
});

describe('a device', () => {
  test('is connected by HR after a passkey only, and then stays', async () => {
    const { email } = await newMember(['hr']);
    const browser = await openLinkSession(service, email);
    await expect(requestCode(service, browser)).rejects.toThrow('403');
    await addPasskey(service, browser);
    const device = await connect(service, email, 'Laptop', browser);
    expect((await device.pull()).changes).toEqual([]);
  });

  test('that was connected by a link alone has to sign in again when its owner becomes HR', async () => {
    const { email, memberId } = await newMember(['manager']);
    const device = await connect(service, email, 'Laptop', await openLinkSession(service, email));
    const stream = (await get('/api/sync/events', device)).body?.getReader();
    await stream?.read();
    await postJson(service, `/api/members/${memberId}/roles`, { roles: ['manager', 'hr'] }, admin.headers);
    while (!(await stream?.read())?.done);
    expect((await get('/api/sync/pull?protocol=1&cursor=0.0', device)).status).toBe(401);
  });
});

describe('a lost passkey', () => {
  test('is reset by an administrator: sessions end, it opens nothing, and a link leads to a new one', async () => {
    const { email, memberId } = await newMember(['hr']);
    const browser = await openLinkSession(service, email);
    const passkey = await addPasskey(service, browser);
    const reset = await postJson(service, `/api/members/${memberId}/reset-passkeys`, {}, admin.headers);
    expect(reset.status).toBe(204);
    expect((await get('/api/me', browser)).status).toBe(401);
    const answer = await assertion(service, passkey, freshAddress());
    expect((await postJson(service, '/api/auth/passkey/sign-in', answer, freshAddress())).status).toBe(403);
    expect(await meOf(await openLinkSession(service, email))).toMatchObject({ factorDue: 'add' });
  });

  test('is not reset by oneself, and the last one of HR is not removed', async () => {
    const own = await postJson(
      service,
      `/api/members/${admin.me.memberId}/reset-passkeys`,
      {},
      admin.headers,
    );
    expect(own.status).toBe(409);
    const browser = await openLinkSession(service, (await newMember(['hr'])).email);
    await addPasskey(service, browser);
    await addPasskey(service, browser);
    const { passkeys } = (await (await get('/api/passkeys', browser)).json()) as PasskeyList;
    const remove = (id = '') =>
      postJson(service, `/api/passkeys/${id}/remove`, {}, browser.headers).then(({ status }) => status);
    expect(await remove(passkeys[0]?.id)).toBe(204);
    expect(await remove(passkeys[1]?.id)).toBe(409);
  });
});
