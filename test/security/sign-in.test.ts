import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { authorisationCodes } from '../../service/db/directory/schema.ts';
import type { TokenAnswer } from '../../shared/contracts/account.ts';
import { newId } from '../../shared/domain/ids.ts';
import {
  connect,
  newVerifier,
  postJson,
  REDIRECT,
  requestCode,
  type Browser,
} from '../service/support/people.ts';
import { report } from '../tools/counts.ts';
import { createAuthenticator } from '../service/support/authenticator.ts';
import { addPasskey, assertion } from '../service/support/passkeys.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { wrongHeaders } from './answer-headers.ts';
import { ANY_ADDRESS, freshAddress, openSession } from './support.ts';

let service: TestService;
let email: string;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  ({ email } = await service.member('Mark Bos', ['manager']));
});
afterAll(() => service.stop());

const redeem = (token: string) => postJson(service, '/api/auth/magic-link/redeem', { token }, freshAddress());
const signInWithPasskey = (body: unknown) =>
  postJson(service, '/api/auth/passkey/sign-in', body, freshAddress());
const newLink = () => service.services.sessions.createLink(email);

describe('a sign-in link', () => {
  test('50 redemptions at once give one session', async () => {
    const token = await newLink();
    const answers = await Promise.all(Array.from({ length: 50 }, () => redeem(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(49);
    report('one link redeemed at once', { times: answers.length, sessions: 1 });
  });

  test('is answered alike for who is known and who is not, and mailed to the known alone', async () => {
    const ask = async (address: string) => {
      const response = await postJson(
        service,
        '/api/auth/sign-in/magic-link',
        { email: address },
        freshAddress(),
      );
      return { status: response.status, body: await response.text() };
    };
    const stranger = `${newId()}@elders.nl`;
    expect(await ask(stranger)).toEqual(await ask(email));
    await service.mail.take(email);
    expect(service.mail.mails.filter(({ to }) => to.includes(stranger))).toEqual([]);
  });

  test('that was promised is mailed before the service stops', async () => {
    const stopping = await startTestService();
    const member = await stopping.member('Karin Smit', ['manager']);
    const asked = await postJson(stopping, '/api/auth/sign-in/magic-link', { email: member.email });
    expect(asked.status).toBe(200);
    await stopping.stop();
    expect(stopping.mail.mails.map(({ to }) => to)).toEqual([[member.email]]);
  });
});

describe('a code for a device', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openSession(service, email);
  });
  const trade = (input: Record<string, unknown>) =>
    postJson(
      service,
      '/api/auth/device/token',
      { deviceId: newId(), deviceName: 'Laptop', ...input },
      freshAddress(),
    ).then(({ status }) => status);
  const tokenFor = async (input: Record<string, unknown>) => {
    const answer = await postJson(service, '/api/auth/device/token', input, freshAddress());
    return ((await answer.json()) as TokenAnswer).token;
  };
  const openedBy = async (token: string) =>
    (await fetch(`${service.url}/api/me`, { headers: { authorization: `Bearer ${token}` } })).status;
  const newCode = async () => {
    const { code, codeVerifier, redirectUri } = await requestCode(service, browser);
    return { code, codeVerifier, redirectUri };
  };

  test('50 trades at once give one token', async () => {
    const code = await newCode();
    const statuses = await Promise.all(Array.from({ length: 50 }, () => trade(code)));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  test('is refused with another verifier, another address, and a second time', async () => {
    expect(await trade({ ...(await newCode()), codeVerifier: newVerifier().codeVerifier })).toBe(400);
    expect(await trade({ ...(await newCode()), redirectUri: `${REDIRECT}x` })).toBe(400);
    const code = await newCode();
    expect(await trade({ ...code, codeVerifier: newVerifier().codeVerifier })).toBe(400);
    expect(await trade(code)).toBe(410);
  });

  test('that comes a second time takes back what it gave, but not when the same device says the same at once', async () => {
    const code = { ...(await newCode()), deviceId: newId(), deviceName: 'Laptop' };
    const token = await tokenFor(code);
    expect(await trade(code)).toBe(410);
    expect(await openedBy(token)).toBe(200);
    expect(await trade({ ...code, codeVerifier: newVerifier().codeVerifier })).toBe(410);
    expect(await openedBy(token)).toBe(401);

    const other = { ...(await newCode()), deviceId: newId(), deviceName: 'Laptop' };
    const stolen = await tokenFor(other);
    expect(await trade({ ...other, deviceId: newId() })).toBe(410);
    expect(await openedBy(stolen)).toBe(401);

    const late = { ...(await newCode()), deviceId: newId(), deviceName: 'Laptop' };
    const kept = await tokenFor(late);
    await service.services.databases.directory.db
      .update(authorisationCodes)
      .set({ usedAt: new Date(Date.now() - 11_000) })
      .where(eq(authorisationCodes.deviceId, late.deviceId));
    expect(await trade(late)).toBe(410);
    expect(await openedBy(kept)).toBe(401);
  });

  test.each([
    ['without a challenge', { codeChallenge: undefined }],
    ['with a plain challenge', { codeChallengeMethod: 'plain' }],
    ['for another site', { redirectUri: 'https://elders.nl/' }],
    [
      'for a longer host',
      { redirectUri: 'https://ihogmhnbjhinacdekdgkkbjmacnjonen.chromiumapp.org.elders.nl/' },
    ],
    ['for a query of its own', { redirectUri: `${REDIRECT}?next=elders` }],
    ['with a role in it', { roles: ['admin'] }],
  ])('is not made %s', async (_, change) => {
    const asked = {
      redirectUri: REDIRECT,
      codeChallenge: newVerifier().codeChallenge,
      codeChallengeMethod: 'S256',
      state: 'a-state-of-sixteen',
      ...change,
    };
    const answer = await postJson(service, '/api/auth/device/code', asked, {
      ...browser.headers,
      ...freshAddress(),
    });
    expect(answer.status).toBe(400);
  });
});

describe('credentials', () => {
  test('a cookie from another origin is refused', async () => {
    const { cookie } = await openSession(service, email);
    const status = async (headers: Record<string, string>) =>
      (await fetch(`${service.url}/api/me`, { headers: { cookie, ...headers } })).status;
    expect(await status({ origin: service.url })).toBe(200);
    expect(await status({ origin: 'https://elders.nl' })).toBe(403);
    expect(await status({ origin: 'null' })).toBe(403);
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  test('nothing that is stored opens anything', async () => {
    const browser = await openSession(service, email);
    await connect(service, email, 'Laptop', browser);
    await addPasskey(service, browser);
    const authenticator = createAuthenticator();
    await assertion(service, authenticator);
    await newLink();
    const rowsOf = async (sql: string) =>
      (await service.services.databases.directory.store.read([{ sql, params: [] }])).flat();
    const stored = new Set<string>();
    for (const [name] of await rowsOf("SELECT name FROM sqlite_master WHERE type = 'table'"))
      for (const row of await rowsOf(`SELECT * FROM "${String(name)}"`))
        for (const value of row)
          if (typeof value === 'string') stored.add(value);
          else if (value instanceof Uint8Array) stored.add(Buffer.from(value).toString('base64url'));
    const printable = [...stored].filter((value) => /^[\x21-\x7e]+$/.test(value));
    expect(printable.length).toBeGreaterThan(20);
    const opened: string[] = [];
    for (const value of printable) {
      const cookie = `goed-gesprek.session_token=${encodeURIComponent(value)}`;
      const answers = await Promise.all([
        fetch(`${service.url}/api/me`, { headers: { authorization: `Bearer ${value}` } }),
        fetch(`${service.url}/api/me`, { headers: { cookie, origin: service.url } }),
        redeem(value),
        signInWithPasskey({ ...authenticator.get({ challenge: value }, { origin: service.url }), id: value }),
      ]);
      if (answers.some(({ ok }) => ok)) opened.push(value);
    }
    report('stored values tried as credentials', { values: printable.length, opened: opened.length });
    expect(opened).toEqual([]);
  });
});

test('every answer has security headers: pages, files, and what is refused or fails', async () => {
  const { headers } = await openSession(service, email);
  const answers = async (paths: string[], init: RequestInit) =>
    Promise.all(
      paths.map(async (path): Promise<[number, string[]]> => {
        const answer = await fetch(service.url + path, { redirect: 'manual', ...init });
        return [answer.status, wrongHeaders(answer)];
      }),
    );
  const pages = [
    '/',
    '/console',
    '/console/nothing',
    '/sign-in',
    '/assets/x.js',
    '/icon.svg',
    '/openapi.json',
  ];
  const data = ['/api/me', '/api/nothing', '/healthz', '/readyz', '/%E0%A4%A', '/api/%00', '/e'];
  const seen = [
    ...(await answers([...pages, ...data], { headers })),
    ...(await answers(['/api/me', '/api/people'], {})),
    ...(await answers(['/api/me', '/console'], { headers, method: 'DELETE' })),
    ...(await answers(['/api/auth/sign-in/magic-link'], {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...freshAddress() },
      body: JSON.stringify({ email: 'x'.repeat(3_000_000) }),
    })),
  ];
  const { store } = service.services.databases.directory;
  const { read } = store;
  store.read = () => Promise.reject(new Error('away'));
  try {
    seen.push(...(await answers(['/api/me', '/readyz'], { headers: { authorization: 'Bearer x' } })));
  } finally {
    store.read = read;
  }
  expect(seen.filter(([, wrong]) => wrong.length > 0)).toEqual([]);
  const statuses = [...new Set(seen.map(([status]) => status))];
  expect(statuses).toEqual(expect.arrayContaining([200, 401, 404, 413]));
  expect(statuses.some((status) => status >= 500)).toBe(true);
});
