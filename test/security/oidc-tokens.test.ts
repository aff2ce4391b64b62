import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAllowedIssuer } from '../../service/identity/oidc/provider.ts';
import { startForgingProvider } from '../service/support/forging-provider.ts';
import type { Me } from '../../shared/contracts/account.ts';
import { createJar, headersOf, start, useProvider, type Jar } from '../service/support/oidc.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS } from './support.ts';

type Provider = Awaited<ReturnType<typeof startForgingProvider>>;
type Change = Parameters<Provider['answers']>[1];

let provider: Provider;
let service: TestService;

beforeAll(async () => {
  provider = await startForgingProvider();
  service = await startTestService({ env: ANY_ADDRESS });
  await useProvider(service, provider);
});
afterAll(async () => {
  await service.stop();
  await provider.stop();
});

/** Where somebody ends who comes back with this token; `iss` and `state` beside the code are as they should be. */
async function comeBack(
  change: Change,
  { jar = createJar(), anew = false } = {},
): Promise<{ to: string; session: boolean }> {
  const authorization = await start(service, jar, 'mila@bedrijf.nl', { anew });
  provider.answers(authorization, change);
  const state = new URL(authorization).searchParams.get('state') ?? '';
  const query = new URLSearchParams({ code: 'any', state });
  const answer = await jar.fetch(`${service.url}/api/auth/oidc/callback?${query}`);
  const session = answer.headers.getSetCookie().some((line) => line.startsWith('goed-gesprek.session_token'));
  return { to: answer.headers.get('location') ?? '', session };
}

const claims =
  (changed: Record<string, unknown>): Change =>
  (token) => ({ ...token, claims: { ...token.claims, ...changed } });
const header =
  (changed: Record<string, unknown>): Change =>
  (token) => ({ ...token, header: { ...token.header, ...changed } });

describe('an ID token', () => {
  test('as it should be lets in', async () => {
    expect(await comeBack((token) => token)).toEqual({ to: '/console', session: true });
  });

  const now = Math.floor(Date.now() / 1_000);
  const { privateKey: strange } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const REFUSED: [string, Change, string][] = [
    ['signed by another key', (token) => ({ ...token, key: strange }), 'failed'],
    ['under an unknown key', header({ kid: 'unknown' }), 'failed'],
    ['without a signature', header({ alg: 'none' }), 'failed'],
    ['signed with the secret’s algorithm', header({ alg: 'HS256' }), 'failed'],
    ['of another issuer', claims({ iss: 'https://elders.nl' }), 'failed'],
    ['for another client', claims({ aud: 'another' }), 'failed'],
    ['that is over', claims({ iat: now - 7_200, exp: now - 3_600 }), 'failed'],
    ['with another nonce', claims({ nonce: 'x'.repeat(43) }), 'failed'],
    ['without a nonce', claims({ nonce: undefined }), 'failed'],
    ['of a sign-in at a time that is none', claims({ auth_time: 'today' }), 'failed'],
    ['without an address', claims({ email: undefined }), 'address'],
    ['with an address that is not verified', claims({ email_verified: false }), 'address'],
    ['with an address that is not verified, in a text', claims({ email_verified: 'false' }), 'address'],
    ['with an address elsewhere', claims({ email: 'mila@elders.nl' }), 'address'],
    ['with an address that only looks like it', claims({ email: 'mila@bedrijf.nl@elders.nl' }), 'address'],
    ['without groups', claims({ groups: undefined }), 'no-role'],
    ['with groups that are no names', claims({ groups: { leiding: true } }), 'no-role'],
    ['with a role in place of a group', claims({ groups: ['manager', 'hr'] }), 'no-role'],
  ];
  test.each(REFUSED)('%s does not', async (_, change, reason) => {
    const { to, session } = await comeBack(change);
    expect(new URL(to, service.url).searchParams.get('refused')).toBe(reason);
    expect(session).toBe(false);
  });
});

describe('when somebody showed at the provider who they are', () => {
  const ago = (minutes: number) => Math.floor(Date.now() / 1_000) - minutes * 60;
  const fresh = async (jar: Jar) => {
    const answer = await fetch(`${service.url}/api/me`, { headers: headersOf(service, jar) });
    return ((await answer.json()) as Me).fresh;
  };
  const LATELY: [string, unknown][] = [
    ['just now', ago(0)],
    ['nine minutes ago', ago(9)],
    ['just now by a clock that is ahead', ago(-1)],
  ];
  const LONG_AGO: [string, unknown][] = [
    ['eleven minutes ago', ago(11)],
    ['at a time that it does not tell', undefined],
  ];

  test('is asked each time, and who has to show it anew is not let through on what they did before', async () => {
    const asked = async (anew: boolean) =>
      new URL(await start(service, createJar(), 'mila@bedrijf.nl', { anew })).searchParams;
    expect(Object.fromEntries(await asked(false))).toMatchObject({ max_age: '2592000' });
    expect(Object.fromEntries(await asked(true))).toMatchObject({ max_age: '600', prompt: 'login' });
  });

  test.each(LATELY)('%s, it counts', async (_, moment) => {
    const jar = createJar();
    await comeBack(claims({ auth_time: moment }), { jar });
    expect(await fresh(jar)).toBe(true);
    expect(await comeBack(claims({ auth_time: moment }), { anew: true })).toEqual({
      to: '/console',
      session: true,
    });
  });

  test.each(LONG_AGO)('%s, it lets in, and counts for nothing else', async (_, moment) => {
    const jar = createJar();
    expect(await comeBack(claims({ auth_time: moment }), { jar })).toEqual({ to: '/console', session: true });
    expect(await fresh(jar)).toBe(false);
    const { to, session } = await comeBack(claims({ auth_time: moment }), { anew: true });
    expect(new URL(to, service.url).searchParams.get('refused')).toBe('not-anew');
    expect(session).toBe(false);
  });
});

test('PKCE is S256, and the state, nonce and challenge are new each time', async () => {
  const asked = await Promise.all(
    [1, 2].map(async () => new URL(await start(service, createJar(), 'mila@bedrijf.nl')).searchParams),
  );
  for (const query of asked) {
    expect(query.get('code_challenge_method')).toBe('S256');
    expect(query.get('response_type')).toBe('code');
    expect(query.get('redirect_uri')).toBe(`${service.url}/api/auth/oidc/callback`);
  }
  for (const name of ['state', 'nonce', 'code_challenge'])
    expect(new Set(asked.map((query) => query.get(name))).size).toBe(2);
});

test('over https the cookie is for https and this host alone, and no other can set it', async () => {
  const secure = await startTestService({ env: { PUBLIC_URL: 'https://gesprek.example.nl' } });
  const answer = await fetch(`${secure.url}/api/auth/oidc/callback?state=a&code=b`, { redirect: 'manual' });
  expect(answer.headers.getSetCookie()).toEqual([
    '__Host-goed-gesprek.oidc=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure',
  ]);
  await secure.stop();
});

test.each([
  ['https://login.example.nl/tenant', 'https://gesprek.nl', true],
  ['http://login.example.nl', 'http://localhost:8787', false],
  ['http://127.0.0.1:9000', 'http://localhost:8787', true],
  ['http://127.0.0.1:9000', 'https://gesprek.nl', false],
  ['http://127.0.0.1.elders.nl', 'http://localhost:8787', false],
  ['http://localhost@elders.nl', 'http://localhost:8787', false],
  ['https://user:secret@login.example.nl', 'https://gesprek.nl', false],
  ['https://login.example.nl?x=1', 'https://gesprek.nl', false],
  ['file:///etc/passwd', 'http://localhost:8787', false],
  ['elders', 'http://localhost:8787', false],
])('issuer %s for %s: %s', (issuer, publicUrl, allowed) => {
  expect(isAllowedIssuer(issuer, publicUrl)).toBe(allowed);
});
