import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MemberList } from '../../shared/contracts/members.ts';
import type { OidcChange, OidcSettings, OidcTest } from '../../shared/contracts/oidc-settings.ts';
import { createJar, headersOf, signInAt } from '../service/support/oidc.ts';
import {
  startOpenidProvider,
  type Account,
  type OpenidProvider,
} from '../service/support/openid-provider.ts';
import { postJson, type Browser } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, openSession } from './support.ts';

const accounts = new Map<string, Account>([
  ['ali', { email: 'ali@bedrijf.nl', name: 'Ali Demir', groups: ['it-beheer'], amr: ['pwd', 'mfa'] }],
  ['mila', { email: 'mila@bedrijf.nl', name: 'Mila Mulder', groups: ['leiding'] }],
]);
const PATH = '/api/organisation/oidc';

let provider: OpenidProvider;
let service: TestService;
let admin: Browser;

beforeAll(async () => {
  provider = await startOpenidProvider(accounts);
});
afterAll(() => provider.stop());
beforeEach(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  provider.serve(service.url);
  admin = await openSession(service, (await service.member('Ali Demir', ['admin'])).email);
});
afterEach(() => service.stop());

const change = (more: Partial<OidcChange> = {}, trial: Partial<OidcChange['trial']> = {}): OidcChange => ({
  trial: {
    issuer: provider.url,
    clientId: provider.client.id,
    clientSecret: provider.client.secret,
    ...trial,
  },
  domains: ['bedrijf.nl'],
  groupsClaim: 'groups',
  groups: { manager: ['leiding'], admin: ['it-beheer'] },
  ...more,
});

async function post(path: string, body: unknown, by = admin.headers) {
  const answer = await postJson(service, path, body, by);
  return { status: answer.status, text: await answer.text() };
}
const outcomeOf = ({ text }: { text: string }) => (JSON.parse(text) as OidcTest).outcome;
const tryIt = async (trial: Partial<OidcChange['trial']>) =>
  outcomeOf(await post(`${PATH}/test`, change({}, trial).trial));
const settings = async (by = admin.headers) =>
  (await (await fetch(service.url + PATH, { headers: by })).json()) as OidcSettings;

/** A server that answers everything with this. */
async function serverThatSays(status: number, body: string) {
  const server = createServer((_, response) => response.writeHead(status).end(body)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('trying a connection', () => {
  test('says what is wrong, and changes nothing', async () => {
    expect(await tryIt({})).toBe('ok');
    expect(await tryIt({ clientSecret: 'een-ander-geheim' })).toBe('client-refused');
    expect(await tryIt({ clientId: 'onbekend' })).toBe('client-refused');
    expect(await tryIt({ issuer: `${provider.url}/elders` })).toBe('unreachable');
    expect(await tryIt({ issuer: 'http://voorbeeld.nl' })).toBe('bad-issuer');
    expect(await tryIt({ issuer: 'geen adres' })).toBe('bad-issuer');
    expect(await tryIt({ clientSecret: undefined })).toBe('secret-needed');
    expect((await settings()).provider).toBeNull();
  });

  test('tells nothing of what another server said', async () => {
    await using other = await serverThatSays(500, 'Geheim-van-het-intranet');
    const { text } = await post(`${PATH}/test`, change({}, { issuer: other.url }).trial);
    expect(JSON.parse(text)).toEqual({ outcome: 'unreachable' });
    expect(service.logs.join('\n')).not.toContain('Geheim-van-het-intranet');
  });

  test('is limited, so that it looks for nothing in a network', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 21; turn += 1)
      statuses.push((await post(`${PATH}/test`, change({}, { issuer: 'geen adres' }).trial)).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(statuses[20]).toBe(429);
  });
});

describe('setting it', () => {
  test('lets people in with the roles of their groups, and shows everything but the secret', async () => {
    expect(outcomeOf(await post(PATH, change()))).toBe('ok');
    const jar = createJar();
    await signInAt(service, jar, 'ali@bedrijf.nl', 'ali');
    const by = headersOf(service, jar);
    const shown = await settings(by);
    expect(shown.provider).toEqual({
      issuer: provider.url,
      clientId: provider.client.id,
      domains: ['bedrijf.nl'],
      groupsClaim: 'groups',
      groups: { manager: ['leiding'], admin: ['it-beheer'] },
    });
    expect(JSON.stringify(shown)).not.toContain(provider.client.secret);
    const list = (await (await fetch(`${service.url}/api/members`, { headers: by })).json()) as MemberList;
    expect(list.members.map(({ email, byGroups }) => [email, byGroups])).toEqual(
      expect.arrayContaining([
        ['ali@bedrijf.nl', true],
        ['ali.demir@voorbeeld.nl', false],
      ]),
    );
  });

  test('keeps the secret where it is, and gives it to no other provider', async () => {
    await post(PATH, change());
    const { clientSecret: _, ...trial } = change().trial;
    const groups = { manager: ['leiding', 'teamleiders'], admin: ['it-beheer'] };
    expect(outcomeOf(await post(PATH, { ...change({ groups }), trial }))).toBe('ok');
    expect((await settings()).provider?.groups).toEqual(groups);
    const asked: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => asked.push(chunk.toString()));
      response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(outcomeOf(await post(PATH, { ...change(), trial: { ...trial, issuer } }))).toBe('secret-needed');
    server.close();
    expect(asked.join('')).not.toContain(provider.client.secret);
    expect((await settings()).provider?.issuer).toBe(provider.url);
  });

  test('changes nothing when the provider refuses, or when no group would make an administrator', async () => {
    expect(outcomeOf(await post(PATH, change({}, { clientSecret: 'fout' })))).toBe('client-refused');
    expect((await post(PATH, change({ groups: { manager: ['leiding'] } }))).status).toBe(400);
    expect((await settings()).provider).toBeNull();
  });

  test('names new domains only where there is no other organisation', async () => {
    expect((await settings()).mayChooseDomains).toBe(true);
    await post(PATH, change());
    await service.services.databases.createOrganisation('Andere BV');
    expect((await settings()).mayChooseDomains).toBe(false);
    expect((await post(PATH, change({ domains: ['bedrijf.nl', 'elders.nl'] }))).status).toBe(403);
    expect(outcomeOf(await post(PATH, change()))).toBe('ok');
  });

  test('ends with links and passkeys again, and each is in the log', async () => {
    await post(PATH, change());
    expect((await post(`${PATH}/end`, {})).status).toBe(204);
    expect((await settings()).provider).toBeNull();
    const rows = await service.organisation.db.all(
      "SELECT actor_id, detail FROM audit WHERE action = 'sign-in.oidc' ORDER BY seq",
    );
    expect(rows).toEqual([
      [
        admin.me.memberId,
        JSON.stringify({ asked: 'yes', groups: { manager: ['leiding'], admin: ['it-beheer'] } }),
      ],
      [admin.me.memberId, JSON.stringify({ asked: 'no' })],
    ]);
  });
});
