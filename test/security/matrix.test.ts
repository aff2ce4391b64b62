import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../service/routes/index.ts';
import { connect } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import type { Actor } from './matrix-cells.ts';
import { MATRIX } from './matrix.ts';
import { ANY_ADDRESS, createCast, freshAddress, openLinkSession, openSession, type Cast } from './support.ts';

let service: TestService;
let cast: Cast;
const known = new Map<string, Record<string, string>>();

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  cast = await createCast(service);
});
afterAll(() => service.stop());

const ACTORS: readonly Actor[] = [
  'nobody',
  'manager',
  'manager device',
  'hr',
  'hr device',
  'by link alone',
  'admin',
  'auditor',
  'no role',
  'outsider',
  'outsider device',
];

async function headersOf(actor: Actor, fresh: boolean): Promise<Record<string, string>> {
  if (actor === 'nobody') return {};
  const existing = known.get(actor);
  if (existing && !fresh) return existing;
  const { members, devices } = cast;
  const device = async (email: string) =>
    (await connect(service, email, 'Kort', await openSession(service, email))).headers;
  const session = (email: string) => openSession(service, email).then(({ headers }) => headers);
  const headers = await {
    manager: () => session(members.manager.email),
    'manager device': () => (fresh ? device(members.manager.email) : devices.device.headers),
    hr: () => session(members.hr.email),
    'hr device': () => (fresh ? device(members.hr.email) : devices.adviser.headers),
    'by link alone': () => openLinkSession(service, members.mailbox.email).then((browser) => browser.headers),
    admin: () => session(members.admin.email),
    auditor: () => session(members.auditor.email),
    'no role': () => session(members.noRole.email),
    outsider: () => session(members.outsider.email),
    'outsider device': () => (fresh ? device(members.outsider.email) : devices.outside.headers),
  }[actor]();
  if (!fresh) known.set(actor, headers);
  return headers;
}

const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

test('every route has a row, and every row a route', () => {
  expect(Object.keys(MATRIX).sort()).toEqual(ROUTES.map(keyOf).sort());
});

describe.each(ROUTES.map((route) => [keyOf(route), route] as const))('%s', (key, route) => {
  const row = MATRIX[key];
  test.each(Object.keys(row?.cells ?? {}))('%s', async (target) => {
    const cell = row?.cells[target];
    if (!cell) throw new Error('No such cell.');
    const answered: string[] = [];
    for (const actor of ACTORS) {
      const headers = await headersOf(actor, row?.usesUp === true);
      const { path = route.path, body } = await cell.call({ service, cast, actor });
      const response = await fetch(service.url + path, {
        method: route.method,
        redirect: 'manual',
        headers: {
          ...headers,
          ...freshAddress(),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      await response.body?.cancel();
      expect(response.status, `${actor} got ${response.status}`).toBeLessThan(500);
      if (response.status < 400) answered.push(actor);
    }
    expect(answered).toEqual(ACTORS.filter((actor) => cell.allowed(actor)));
  });
});
