import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openFile } from '../../service/db/file-store.ts';
import type { Me } from '../../shared/contracts/account.ts';
import type { AccessList } from '../../shared/contracts/access.ts';
import type { MemberList } from '../../shared/contracts/members.ts';
import { connect, postJson, type Browser, type Device } from '../service/support/people.ts';
import { report } from '../tools/counts.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, freshAddress, openSession } from './support.ts';

let service: TestService;
let admin: Browser;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  admin = await openSession(service, (await service.member('Ali Demir', ['admin'])).email);
});
const ended = { streams: 0, 'requests refused': 0 };
afterAll(async () => {
  report('access that was taken away', ended);
  await service.stop();
});

const asAdmin = (path: string, body: unknown = {}) => postJson(service, path, body, admin.headers);
const status = async (path: string, headers: Record<string, string>) => {
  const answer = await fetch(service.url + path, { headers });
  if (!answer.ok) ended['requests refused'] += 1;
  return answer.status;
};

/** Somebody with a browser, a device and an open stream of events. */
async function signedIn(name: string) {
  const person = await service.member(name, ['manager']);
  const browser = await openSession(service, person.email);
  const device = await connect(service, person.email, 'Laptop', browser);
  return { ...person, browser, device, stream: await openStream(device) };
}

async function openStream(device: Device) {
  const response = await fetch(`${service.url}/api/sync/events`, { headers: device.headers });
  const reader = response.body?.getReader();
  await reader?.read();
  return {
    /** Resolves when the service closes the stream. */
    async ended(): Promise<boolean> {
      for (;;)
        if ((await reader?.read())?.done !== false) {
          ended.streams += 1;
          return true;
        }
    },
  };
}

describe('access ends at the next request, and open streams are cut', () => {
  test('when a member is removed', async () => {
    const { memberId, browser, device, stream } = await signedIn('Weg Gaan');
    expect((await asAdmin(`/api/members/${memberId}/remove`)).status).toBe(204);
    expect(await stream.ended()).toBe(true);
    expect(await status('/api/me', browser.headers)).toBe(401);
    expect(await status('/api/sync/pull?protocol=1&cursor=0.0', device.headers)).toBe(401);
  });

  test('when a role is taken away', async () => {
    const { memberId, browser, device, stream } = await signedIn('Rol Kwijt');
    expect((await asAdmin(`/api/members/${memberId}/roles`, { roles: [] })).status).toBe(204);
    expect(await stream.ended()).toBe(true);
    expect(await status('/api/me', browser.headers)).toBe(200);
    expect(await status('/api/sync/pull?protocol=1&cursor=0.0', device.headers)).toBe(403);
  });

  test('when another process takes it away', async () => {
    const { memberId, browser, device } = await signedIn('Elders Weg');
    // What the service found is remembered for as long as nothing changes.
    const reads = vi.spyOn(service.services.databases.directory.store, 'read');
    for (const { headers } of [browser, device]) expect(await status('/api/me', headers)).toBe(200);
    reads.mockClear();
    for (const { headers } of [browser, device]) expect(await status('/api/me', headers)).toBe(200);
    expect(reads).not.toHaveBeenCalled();
    reads.mockRestore();
    const elsewhere = openFile({ path: join(service.dataDir, 'directory.db'), synchronous: 'normal' });
    const sql = 'UPDATE memberships SET removed_at = ? WHERE id = ?';
    await elsewhere.write([{ sql, params: [Date.now(), memberId] }]);
    elsewhere.close();
    for (const { headers } of [browser, device]) expect(await status('/api/me', headers)).toBe(401);
  });

  test('when an administrator signs a device out', async () => {
    const { memberId, browser, device, stream } = await signedIn('Laptop Weg');
    const access = await fetch(`${service.url}/api/members/${memberId}/access`, { headers: admin.headers });
    const { devices } = (await access.json()) as AccessList;
    expect(devices.map(({ id }) => id)).toEqual([device.deviceId]);
    expect((await asAdmin(`/api/devices/${device.deviceId}/revoke`)).status).toBe(204);
    expect(await stream.ended()).toBe(true);
    expect(await status('/api/me', device.headers)).toBe(401);
    expect(await status('/api/me', browser.headers)).toBe(200);
  });

  test('when somebody ends another session of their own', async () => {
    const { email, browser } = await signedIn('Twee Browsers');
    const other = await openSession(service, email);
    const answer = await fetch(`${service.url}/api/access`, { headers: other.headers });
    const { sessions } = (await answer.json()) as AccessList;
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const first = sessions.find(({ current }) => !current)?.id ?? '';
    expect((await postJson(service, `/api/sessions/${first}/end`, {}, other.headers)).status).toBe(204);
    expect(await status('/api/me', browser.headers)).toBe(401);
    expect(await status('/api/me', other.headers)).toBe(200);
  });
});

test('of many devices that ask at the same moment each is its own member, and none comes in with the others', async () => {
  const people = await Promise.all(['Een', 'Twee', 'Drie', 'Vier', 'Vijf'].map(signedIn));
  const [out] = people.splice(0, 1);
  expect((await asAdmin(`/api/devices/${out?.device.deviceId}/revoke`)).status).toBe(204);
  const askers = Array.from({ length: 8 }, () => [
    ...people.map(({ device, memberId }) => ({ headers: device.headers, expected: memberId })),
    { headers: out?.device.headers ?? {}, expected: 401 },
    { headers: { authorization: `Bearer ${'x'.repeat(43)}` }, expected: 401 },
  ]).flat();
  const answers = await Promise.all(
    askers.map(async ({ headers }) => {
      const answer = await fetch(`${service.url}/api/me`, { headers });
      return answer.ok ? ((await answer.json()) as Me).memberId : answer.status;
    }),
  );
  expect(answers).toEqual(askers.map(({ expected }) => expected));
});

test('a refusal is in the log with its reason and the membership of who asked, and no name or address', async () => {
  const nosy = await service.member('Nosy Parker', ['manager']);
  const { headers, me } = await openSession(service, nosy.email);
  service.logs.length = 0;
  expect((await fetch(`${service.url}/api/members`, { headers })).status).toBe(403);
  const wrong = { token: 'x'.repeat(43) };
  expect((await postJson(service, '/api/auth/magic-link/redeem', wrong, freshAddress())).status).toBe(410);
  expect((await fetch(`${service.url}/api/me`, { headers })).status).toBe(200);
  const lines = service.logs.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toMatchObject([
    { route: '/api/members', status: 403, code: 'not-allowed', member: me.memberId },
    { route: '/api/auth/magic-link/redeem', status: 410, code: 'link-expired' },
    { route: '/api/me', status: 200 },
  ]);
  expect(lines[2]).not.toHaveProperty('member');
  expect(service.logs.join()).not.toMatch(/nosy/i);
});

describe('members', () => {
  test('an invitation arrives in both languages, without a token, and its reader can sign in', async () => {
    const email = 'iris.nieuw@voorbeeld.nl';
    const invited = await asAdmin('/api/members/invite', { name: 'Iris Nieuw', email, roles: ['manager'] });
    expect(invited.status).toBe(200);
    const { raw } = await service.mail.take(email);
    expect(raw).toContain('Uitnodiging');
    expect(raw).toContain('Invitation');
    expect(raw).not.toContain('Iris');
    expect(raw).not.toContain('token');
    const { me } = await openSession(service, email);
    expect(me.roles).toEqual(['manager']);
  });

  test('who comes back is the same member as before', async () => {
    const { memberId, email } = await service.member('Terug Komer', ['manager']);
    await asAdmin(`/api/members/${memberId}/remove`);
    const answer = await asAdmin('/api/members/invite', { name: 'Terug Komer', email, roles: ['hr'] });
    expect(await answer.json()).toEqual({ memberId });
  });

  test('an address in use is refused, here and in another organisation', async () => {
    const { email } = await service.member('Al Lid', ['manager']);
    const other = await service.services.databases.createOrganisation('Andere BV');
    const elsewhere = await service.member('Elders Lid', ['manager'], other.id);
    for (const address of [email, elsewhere.email]) {
      const answer = await asAdmin('/api/members/invite', { name: 'X', email: address, roles: ['hr'] });
      expect(answer.status).toBe(409);
    }
  });

  test('an administrator cannot lock themselves out', async () => {
    const { memberId } = admin.me;
    expect((await asAdmin(`/api/members/${memberId}/roles`, { roles: ['hr'] })).status).toBe(409);
    expect((await asAdmin(`/api/members/${memberId}/remove`)).status).toBe(409);
  });

  test.each([
    ['an organisation', { organisationId: 'x' }],
    ['an id', { id: 'x' }],
    ['an unknown role', { roles: ['owner'] }],
    ['a role twice', { roles: ['hr', 'hr'] }],
  ])('an invitation with %s is refused', async (_, extra) => {
    const answer = await asAdmin('/api/members/invite', {
      name: 'X',
      email: 'x@voorbeeld.nl',
      roles: ['hr'],
      ...extra,
    });
    expect(answer.status).toBe(400);
  });

  test('the list names who can sign in, and no longer who left', async () => {
    const gone = await service.member('Niet Meer', ['manager']);
    await asAdmin(`/api/members/${gone.memberId}/remove`);
    const answer = await fetch(`${service.url}/api/members`, {
      headers: { ...admin.headers, ...freshAddress() },
    });
    const { members } = (await answer.json()) as MemberList;
    expect(members.map(({ name }) => name)).toContain('Ali Demir');
    expect(members.map(({ id }) => id)).not.toContain(gone.memberId);
  });
});
