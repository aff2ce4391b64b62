import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { devices, session } from '../../service/db/directory/schema.ts';
import type { AccessList } from '../../shared/contracts/access.ts';
import { connect } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, openSession } from './support.ts';

const DAY_MS = 86_400_000;
const NAME = 'goed-gesprek.session_token';

let service: TestService;
let email: string;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  ({ email } = await service.member('Mark Bos', ['manager']));
});
afterAll(() => service.stop());

const ask = (cookie: string) => fetch(`${service.url}/api/me`, { headers: { cookie } });

/** A session with what its cookie holds: the token and its signature. */
async function open() {
  const { cookie } = await openSession(service, email);
  const value = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1));
  const [token = '', signature = ''] = value.split('.');
  const { db } = service.services.databases.directory;
  const mine = eq(session.token, token);
  return {
    cookie,
    token,
    signature,
    row: async () => (await db.select().from(session).where(mine))[0],
    endAt: (expiresAt: Date) => db.update(session).set({ expiresAt }).where(mine),
    beganAt: (createdAt: Date) => db.update(session).set({ createdAt }).where(mine),
  };
}

const cookieOf = (value: string) => `${NAME}=${encodeURIComponent(value)}`;

describe('a session', () => {
  test('ends at its time, and nothing is left of it', async () => {
    const { cookie, endAt, row } = await open();
    expect((await ask(cookie)).status).toBe(200);
    await endAt(new Date(Date.now() - 1));
    expect((await ask(cookie)).status).toBe(401);
    expect(await row()).toBeUndefined();
  });

  test('is renewed when it was used after a day, with its cookie, and left alone before', async () => {
    const { cookie, endAt, row } = await open();
    expect((await ask(cookie)).headers.getSetCookie()).toEqual([]);
    await endAt(new Date(Date.now() + 5 * DAY_MS));
    const renewed = await ask(cookie);
    expect(renewed.status).toBe(200);
    expect(renewed.headers.getSetCookie().join()).toContain(`${NAME}=`);
    expect((await row())?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 6.9 * DAY_MS);
    expect((await ask(cookie)).headers.getSetCookie()).toEqual([]);
  });

  test('ends after thirty days, however much it is used, and is then in no list', async () => {
    const { cookie, beganAt, row } = await open();
    const other = await openSession(service, email);
    const listed = async () => {
      const answer = await fetch(`${service.url}/api/access`, { headers: other.headers });
      return ((await answer.json()) as AccessList).sessions.map(({ id }) => id);
    };
    await beganAt(new Date(Date.now() - 29 * DAY_MS));
    expect((await ask(cookie)).status).toBe(200);
    expect(await listed()).toContain((await row())?.id);
    await beganAt(new Date(Date.now() - 31 * DAY_MS));
    expect((await ask(cookie)).status).toBe(401);
    expect(await listed()).not.toContain((await row())?.id);
  });

  test('is refused at the request after it was taken away', async () => {
    const { cookie, token } = await open();
    expect((await ask(cookie)).status).toBe(200);
    await service.services.databases.directory.db.delete(session).where(eq(session.token, token));
    expect((await ask(cookie)).status).toBe(401);
  });

  test('is found among other cookies', async () => {
    const { cookie } = await open();
    expect((await ask(`taal=nl; ${cookie}; x`)).status).toBe(200);
  });
});

test('a device that was away for more than 90 days signs in again', async () => {
  const device = await connect(service, email, 'Laptop', await openSession(service, email));
  const awayFor = (days: number) =>
    service.services.databases.directory.db
      .update(devices)
      .set({ lastSeenAt: new Date(Date.now() - days * DAY_MS) })
      .where(eq(devices.id, device.deviceId));
  await awayFor(89);
  expect((await device.send([])).status).toBe(200);
  await awayFor(91);
  expect((await device.send([])).status).toBe(401);
});

test('a device signs in again after a year, however much it is used, and is then in no list', async () => {
  const browser = await openSession(service, email);
  const device = await connect(service, email, 'Laptop', browser);
  const since = (days: number) =>
    service.services.databases.directory.db
      .update(devices)
      .set({ createdAt: new Date(Date.now() - days * DAY_MS) })
      .where(eq(devices.id, device.deviceId));
  await since(364);
  expect((await device.send([])).status).toBe(200);
  await since(366);
  expect((await device.send([])).status).toBe(401);
  const listed = await fetch(`${service.url}/api/access`, { headers: browser.headers });
  expect(((await listed.json()) as AccessList).devices.map(({ id }) => id)).not.toContain(device.deviceId);
});

test('a cookie that we did not sign opens nothing', async () => {
  const { token, signature } = await open();
  const other = await open();
  const flipped = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
  for (const cookie of [
    cookieOf(token),
    cookieOf(`${token}.`),
    cookieOf(`${token}.${flipped}`),
    cookieOf(`${token}.${other.signature}`),
    cookieOf(`${token.slice(1)}.${signature}`),
    cookieOf(`${token}.${signature}.${signature}`),
    `${NAME}=%E0%A4%A`,
    `${NAME}=`,
    `${cookieOf('x.y')}; ${cookieOf(`${token}.${signature}`)}`,
    `ander.session_token=${encodeURIComponent(`${token}.${signature}`)}`,
  ])
    expect((await ask(cookie)).status, cookie).toBe(401);
  expect((await ask(cookieOf(`${token}.${signature}`))).status).toBe(200);
});

test('over https the cookie has the name that browsers keep to https and to this host', async () => {
  const secure = await startTestService({
    env: { ...ANY_ADDRESS, PUBLIC_URL: 'https://gesprek.voorbeeld.nl' },
  });
  try {
    const { email: address } = await secure.member('Lotte Prins', ['manager']);
    const { sessions } = secure.services;
    const signedIn = await sessions.redeem(await sessions.createLink(address), new Headers());
    const cookie = signedIn?.cookies.map((one) => one.split(';')[0]).join('; ') ?? '';
    expect(cookie).toContain(`__Host-${NAME}=`);
    for (const attribute of [/; *Secure/i, /; *HttpOnly/i, /; *SameSite=Lax/i, /; *Path=\/(;|$)/i])
      expect(signedIn?.cookies.join()).toMatch(attribute);
    expect(signedIn?.cookies.join()).not.toMatch(/domain/i);
    const { headers } = await fetch(`${secure.url}/sign-in`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(await sessions.tokenOf(new Headers({ cookie }))).toMatch(/^\w{20,}$/);
    expect(await sessions.tokenOf(new Headers({ cookie: cookie.replace('__Host-', '') }))).toBeUndefined();
  } finally {
    await secure.stop();
  }
});
