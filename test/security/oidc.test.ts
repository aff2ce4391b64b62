import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { oidcProviders, session } from '../../service/db/directory/schema.ts';
import { audit } from '../../service/db/organisation/schema.ts';
import { addMember } from '../../service/identity/add-member.ts';
import type { Me, SignOutAnswer } from '../../shared/contracts/account.ts';
import {
  startOpenidProvider,
  type Account,
  type OpenidProvider,
} from '../service/support/openid-provider.ts';
import {
  createJar,
  follow,
  headersOf,
  signInAt,
  signOutOf,
  start,
  useProvider,
  type Jar,
} from '../service/support/oidc.ts';
import { addPasskey, assertion } from '../service/support/passkeys.ts';
import { connect, cookieOf, postJson } from '../service/support/people.ts';
import { userOf } from '../service/support/second-factor.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, freshAddress, openLinkSession, openSession } from './support.ts';

const accounts = new Map<string, Account>([
  ['mila', { email: 'mila@bedrijf.nl', name: 'Mila Mulder', groups: ['leiding', 'iedereen'] }],
  [
    'hans',
    { email: 'Hans@Bedrijf.nl', name: 'Hans Hoek', groups: ['hr-team', 'leiding'], amr: ['pwd', 'mfa'] },
  ],
  ['vera', { email: 'vera@bedrijf.nl', name: 'Vera Vos', groups: ['hr-team'], amr: ['pwd'] }],
  ['rob', { email: 'rob@bedrijf.nl', name: 'Rob Roos', groups: ['iedereen'] }],
  ['elsa', { email: 'elsa@elders.nl', name: 'Elsa Elders', groups: ['hr-team'] }],
]);

let provider: OpenidProvider;
let service: TestService;

beforeAll(async () => {
  provider = await startOpenidProvider(accounts);
  service = await startTestService({ env: ANY_ADDRESS });
  provider.serve(service.url);
  await useProvider(service, provider);
});
afterAll(async () => {
  await service.stop();
  await provider.stop();
});

const me = async (jar: Jar) => fetch(`${service.url}/api/me`, { headers: headersOf(service, jar) });
const enter = async (account: string, next?: string) => {
  const jar = createJar();
  const url = await signInAt(service, jar, `${account}@bedrijf.nl`, account, next);
  return { jar, url };
};
const refused = (url: string) => new URL(url).searchParams.get('refused');

describe('the organisation’s own sign-in', () => {
  test('makes a member of who is in a group, with its roles, and goes on where they were', async () => {
    const { jar, url } = await enter('mila', '/connect?state=abc');
    expect(url).toBe(`${service.url}/connect?state=abc`);
    const answer = (await (await me(jar)).json()) as Me;
    expect(answer).toMatchObject({ name: 'Mila Mulder', email: 'mila@bedrijf.nl', roles: ['manager'] });
    expect(answer.organisation.id).toBe(service.organisation.id);
    expect(answer.fresh).toBe(true);
    expect((await openAudit()).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['member.join', 'session.start']),
    );
  });

  test('counts as a second factor when it says so, and only then', async () => {
    const strong = (await (await me((await enter('hans')).jar)).json()) as Me;
    expect(strong.factorDue).toBeUndefined();
    expect(new Set(strong.roles)).toEqual(new Set(['hr', 'manager']));
    const { jar } = await enter('vera');
    expect(((await (await me(jar)).json()) as Me).factorDue).toBe('add');
    expect((await fetch(`${service.url}/api/people`, { headers: headersOf(service, jar) })).status).toBe(403);
  });

  test.each([
    ['no group that gives a role', 'rob', 'no-role'],
    ['an address of another domain', 'elsa', 'address'],
    ['who is unknown there', 'niemand', 'cancelled'],
  ])('lets in nobody with %s', async (_, account, reason) => {
    const { jar, url } = await enter(account);
    expect(refused(url)).toBe(reason);
    expect((await me(jar)).status).toBe(401);
  });

  test('asks nothing of a domain that is nobody’s', async () => {
    const answer = await postJson(service, '/api/auth/oidc/start', { email: 'x@elders.nl' }, freshAddress());
    expect(answer.status).toBe(404);
  });
});

describe('roles follow the groups at each sign-in', () => {
  const lena = { email: 'lena@bedrijf.nl', name: 'Lena Lans' };

  test('new ones come, lost ones go, and without any the next sign-in is refused', async () => {
    accounts.set('lena', { ...lena, groups: ['leiding'] });
    const { jar } = await enter('lena');
    const device = await connect(service, lena.email, 'Laptop', {
      cookie: '',
      me: (await (await me(jar)).json()) as Me,
      headers: headersOf(service, jar),
    });
    accounts.set('lena', { ...lena, groups: ['leiding', 'controle'] });
    const again = (await (await me((await enter('lena')).jar)).json()) as Me;
    expect(new Set(again.roles)).toEqual(new Set(['manager', 'auditor']));
    expect(again.memberId).toBe(device.me.memberId);

    accounts.set('lena', { ...lena, groups: [] });
    expect(refused((await enter('lena')).url)).toBe('no-role');
    // What was open before has no role any more either.
    expect(((await (await me(jar)).json()) as Me).roles).toEqual([]);
    expect((await device.send([])).status).toBe(403);
  });

  test('a member whom an administrator removed comes back only by an invitation', async () => {
    accounts.set('otto', { email: 'otto@bedrijf.nl', name: 'Otto Oost', groups: ['leiding'] });
    const { memberId } = (await (await me((await enter('otto')).jar)).json()) as Me;
    const admin = await openSession(service, (await service.member('Ali Demir', ['admin'])).email);
    await postJson(service, `/api/members/${memberId}/remove`, {}, admin.headers);
    expect(refused((await enter('otto')).url)).toBe('no-role');
    const invited = { name: 'Otto Oost', email: 'otto@bedrijf.nl', roles: ['manager'] };
    await postJson(service, '/api/members/invite', invited, admin.headers);
    await service.mail.take('otto@bedrijf.nl');
    expect(((await (await me((await enter('otto')).jar)).json()) as Me).memberId).toBe(memberId);
  });

  test('an address that became somebody else’s opens nothing of who had it', async () => {
    accounts.set('old', { email: 'info@bedrijf.nl', name: 'Oud', groups: ['leiding'] });
    accounts.set('new', { email: 'info@bedrijf.nl', name: 'Nieuw', groups: ['leiding'] });
    expect((await me((await enter('old')).jar)).status).toBe(200);
    expect(refused((await enter('new')).url)).toBe('address');
  });
});

describe('for addresses of these domains nothing else counts', () => {
  test('a passkey that is shown in a session there does not make it last longer', async () => {
    const { jar } = await enter('mila');
    const { memberId } = (await (await me(jar)).json()) as Me;
    const { db } = service.services.databases.directory;
    const browser = {
      cookie: '',
      headers: headersOf(service, jar),
      me: (await (await me(jar)).json()) as Me,
    };
    const authenticator = await addPasskey(service, browser);
    const mine = eq(session.userId, await userOf(service, memberId));
    await db.delete(session).where(mine);
    const again = (await enter('mila')).jar;
    const began = new Date(Date.now() - 29 * 86_400_000);
    await db.update(session).set({ createdAt: began, shownAt: began }).where(mine);
    const shown = await postJson(
      service,
      '/api/auth/passkey/sign-in',
      await assertion(service, authenticator, freshAddress()),
      { ...headersOf(service, again), ...freshAddress() },
    );
    expect(shown.status).toBe(200);
    const headers = { cookie: cookieOf(shown), origin: service.url };
    // It does count as showing who they are.
    expect(await (await fetch(`${service.url}/api/me`, { headers })).json()).toMatchObject({ fresh: true });
    vi.useFakeTimers({ now: Date.now() + 2 * 86_400_000, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    expect((await fetch(`${service.url}/api/me`, { headers })).status).toBe(401);
  });

  test('no link is mailed, an earlier session and device end, a passkey alone opens nothing', async () => {
    const other = await service.services.databases.createOrganisation('Nog Een BV');
    const email = 'tim@laat.nl';
    await addMember(service.services, {
      name: 'Tim Tol',
      email,
      roles: ['manager'],
      organisationId: other.id,
    });
    const before = await openLinkSession(service, email);
    const authenticator = await addPasskey(service, before);
    const signInWithPasskey = async () =>
      postJson(
        service,
        '/api/auth/passkey/sign-in',
        await assertion(service, authenticator, freshAddress()),
        freshAddress(),
      );
    expect((await signInWithPasskey()).status).toBe(200);
    const device = await connect(service, email, 'Laptop', before);
    expect((await device.send([])).status).toBe(200);
    await useProvider({ ...service, organisation: other }, provider, { domains: ['laat.nl'] });
    expect((await fetch(`${service.url}/api/me`, { headers: before.headers })).status).toBe(401);
    expect((await device.send([])).status).toBe(401);
    await postJson(service, '/api/auth/sign-in/magic-link', { email }, freshAddress());
    const { email: asksLater } = await service.member('Laatste', ['manager']);
    await postJson(service, '/api/auth/sign-in/magic-link', { email: asksLater }, freshAddress());
    await service.mail.take(asksLater);
    expect(service.mail.mails.filter(({ to }) => to.includes(email))).toEqual([]);
    // Nor does one that was made before.
    const token = await service.services.sessions.createLink(email);
    const redeemed = await postJson(service, '/api/auth/magic-link/redeem', { token }, freshAddress());
    expect(redeemed.status).toBe(410);
    expect((await signInWithPasskey()).status).toBe(403);
  });
});

describe('coming back', () => {
  test('in another browser, twice, or with another state is refused', async () => {
    const jar = createJar();
    const there = await follow(jar, await start(service, jar, 'mila@bedrijf.nl'), service);
    const posted = await jar.fetch(there.url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ account: 'mila' }),
    });
    const resumed = await jar.fetch(new URL(posted.headers.get('location') ?? '', there.url).href);
    const back = resumed.headers.get('location') ?? '';
    expect(back).toContain('/api/auth/oidc/callback?code=');
    expect(refused((await follow(createJar(), back, service)).url)).toBe('expired');
    const forged = new URL(back);
    forged.searchParams.set('state', 'x'.repeat(43));
    expect(refused((await follow(jar, forged.href, service)).url)).toBe('expired');
  });

  test('is answered once', async () => {
    const { jar } = await enter('mila');
    const stolen = await jar.fetch(`${service.url}/api/auth/oidc/callback?state=a&code=b`);
    expect(refused(new URL(stolen.headers.get('location') ?? '', service.url).href)).toBe('expired');
  });
});

test('keys that the provider replaced count at once', async () => {
  expect((await me((await enter('mila')).jar)).status).toBe(200);
  provider.renewKeys();
  expect((await me((await enter('mila')).jar)).status).toBe(200);
});

test('signing out leads past the provider, and back', async () => {
  const { jar } = await enter('mila');
  const { redirectTo = '' } = (await (await signOutOf(service, jar)).json()) as SignOutAnswer;
  expect((await me(jar)).status).toBe(401);
  const url = new URL(redirectTo);
  expect(url.origin).toBe(provider.url);
  expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${service.url}/sign-in`);
  const page = await jar.fetch(redirectTo);
  expect(page.status).toBe(200);
});

test('the client’s secret lies nowhere in the clear', async () => {
  const [row] = await service.services.databases.directory.db.select().from(oidcProviders);
  expect(row?.clientSecret.includes(provider.client.secret)).toBe(false);
  expect(service.logs.join('\n')).not.toContain(provider.client.secret);
  expect(service.logs.join('\n')).not.toMatch(/bedrijf\.nl|Mila|mila/);
});

const openAudit = () => service.organisation.db.select().from(audit);
