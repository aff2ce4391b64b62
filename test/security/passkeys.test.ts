import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessList } from '../../shared/contracts/access.ts';
import type { PasskeyList } from '../../shared/contracts/passkeys.ts';
import { createAuthenticator, type Authenticator } from '../service/support/authenticator.ts';
import { addPasskey, assertion, challenge } from '../service/support/passkeys.ts';
import { cookieOf, postJson, type Browser } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, freshAddress, openLinkSession, openSession } from './support.ts';

let service: TestService;
let email: string;
let browser: Browser;
let authenticator: Authenticator;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  ({ email } = await service.member('Mark Bos', ['manager']));
  browser = await openSession(service, email);
  authenticator = await addPasskey(service, browser);
});
afterAll(() => service.stop());

const signIn = (body: unknown, headers: Record<string, string> = {}) =>
  postJson(service, '/api/auth/passkey/sign-in', body, { ...freshAddress(), ...headers });
const status = async (path: string, headers: Record<string, string>) =>
  (await fetch(service.url + path, { headers })).status;
const list = async () =>
  (await (await fetch(`${service.url}/api/passkeys`, { headers: browser.headers })).json()) as PasskeyList;

describe('a passkey', () => {
  test('signs in, and the list of sessions says how', async () => {
    const answer = await signIn(await assertion(service, authenticator));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ email });
    const headers = { cookie: cookieOf(answer), origin: service.url };
    const access = (await (await fetch(`${service.url}/api/access`, { headers })).json()) as AccessList;
    expect(access.sessions.find(({ current }) => current)).toMatchObject({
      method: 'passkey',
      secondFactor: true,
    });
  });

  test('50 uses of one answer at once give one session', async () => {
    const answer = await assertion(service, authenticator);
    const statuses = await Promise.all(
      Array.from({ length: 50 }, () => signIn(answer).then((each) => each.status)),
    );
    expect(statuses.filter((each) => each === 200)).toHaveLength(1);
    expect(statuses.filter((each) => each === 403)).toHaveLength(49);
  });

  test.each([
    ['for another origin', { origin: 'https://elders.nl' }],
    ['for another host', { host: 'elders.nl' }],
    ['without a PIN, finger or face', { verified: false }],
  ])('is refused %s', async (_, wrong) => {
    const options = await challenge(service, '/api/auth/passkey/options', freshAddress());
    const answer = await signIn(authenticator.get(options, { origin: service.url, ...wrong }));
    expect(answer.status).toBe(403);
    const made = createAuthenticator().create(
      await challenge(service, '/api/passkeys/options', { ...browser.headers, ...freshAddress() }),
      { origin: service.url, ...wrong },
    );
    expect((await postJson(service, '/api/passkeys', made, browser.headers)).status).toBe(400);
  });

  test('is answered alike when nobody has it, when its signature is wrong and when its challenge is not ours', async () => {
    const stranger = await assertion(service, createAuthenticator());
    const forged = { ...stranger, id: authenticator.id, rawId: authenticator.id };
    const own = authenticator.get({ challenge: 'b25z' }, { origin: service.url });
    const answers = await Promise.all([stranger, forged, own].map((body) => signIn(body)));
    const said = await Promise.all(answers.map(async (each) => [each.status, await each.text()]));
    expect(said[0]?.[0]).toBe(403);
    expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test('signs in nobody with a challenge that was meant to add one, and the reverse', async () => {
    const toAdd = await challenge(service, '/api/passkeys/options', {
      ...browser.headers,
      ...freshAddress(),
    });
    expect((await signIn(authenticator.get(toAdd, { origin: service.url }))).status).toBe(403);
    const toUse = await challenge(service, '/api/auth/passkey/options', freshAddress());
    const made = createAuthenticator().create({ ...toUse, user: { id: 'eA' } }, { origin: service.url });
    expect((await postJson(service, '/api/passkeys', made, browser.headers)).status).toBe(400);
  });

  test('is added with a challenge of the same person only', async () => {
    const other = await openSession(service, (await service.member('Karin Smit', ['manager'])).email);
    const options = await challenge(service, '/api/passkeys/options', other.headers);
    const made = createAuthenticator().create(options, { origin: service.url });
    expect((await postJson(service, '/api/passkeys', made, browser.headers)).status).toBe(400);
  });

  test('of somebody who left opens nothing', async () => {
    const left = await service.member('Weg Gegaan', ['manager']);
    const key = await addPasskey(service, await openSession(service, left.email));
    const admin = await openSession(service, (await service.member('Ali Demir', ['admin'])).email);
    await postJson(service, `/api/members/${left.memberId}/remove`, {}, admin.headers);
    expect((await signIn(await assertion(service, key))).status).toBe(403);
    // Nor when their address is invited anew: a new colleague may have it.
    const invited = { name: 'Nieuw Gekomen', email: left.email, roles: ['manager', 'hr'] };
    expect((await postJson(service, '/api/members/invite', invited, admin.headers)).status).toBe(200);
    await service.mail.take(left.email);
    expect((await signIn(await assertion(service, key))).status).toBe(403);
    // Who has the mailbox now adds one of their own.
    await addPasskey(service, await openLinkSession(service, left.email));
  });
});

describe('with a passkey, a mailbox alone', () => {
  test('adds and removes none', async () => {
    const byLink = await openLinkSession(service, email);
    const ask = (path: string) => postJson(service, path, {}, byLink.headers).then((each) => each.status);
    const [{ id = '' } = {}] = (await list()).passkeys;
    expect(await ask('/api/passkeys/options')).toBe(403);
    expect(await ask(`/api/passkeys/${id}/remove`)).toBe(403);
    expect((await list()).passkeys).toHaveLength(1);
  });

  test('does once the passkey was used in it; the earlier cookie is then worth nothing', async () => {
    const byLink = await openLinkSession(service, email);
    const answer = await signIn(await assertion(service, authenticator), byLink.headers);
    expect(answer.status).toBe(200);
    expect(await status('/api/me', byLink.headers)).toBe(401);
    const headers = { ...byLink.headers, cookie: cookieOf(answer) };
    expect((await postJson(service, '/api/passkeys/options', {}, headers)).status).toBe(200);
  });
});

test('passkeys are named and removed by their owner alone', async () => {
  const second = await addPasskey(service, browser);
  const { passkeys } = await list();
  expect(passkeys).toHaveLength(2);
  const id = passkeys[1]?.id ?? '';
  const other = await openSession(service, (await service.member('Lotte Vis', ['manager'])).email);
  const as = (who: Browser, verb: string, body: unknown = {}) =>
    postJson(service, `/api/passkeys/${id}/${verb}`, body, who.headers).then((each) => each.status);
  expect(await as(other, 'name', { name: 'Van mij' })).toBe(404);
  expect(await as(other, 'remove')).toBe(404);
  expect(await as(browser, 'name', { name: 'Sleutelbos' })).toBe(204);
  expect((await list()).passkeys[1]).toMatchObject({ name: 'Sleutelbos' });
  expect(await as(browser, 'remove')).toBe(204);
  expect((await list()).passkeys).toHaveLength(1);
  expect((await signIn(await assertion(service, second))).status).toBe(403);
});
