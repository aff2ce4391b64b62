import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../service/routes/index.ts';
import { connect } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { report } from '../tools/counts.ts';
import type { Actor, Call } from './matrix-cells.ts';
import { wrongHeaders } from './answer-headers.ts';
import { MATRIX } from './matrix.ts';
import { ANY_ADDRESS, createCast, freshAddress, openLinkSession, openSession, type Cast } from './support.ts';

let service: TestService;
let cast: Cast;
const known = new Map<string, Record<string, string>>();

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  cast = await createCast(service);
});
const counted = { calls: 0, answered: 0, 'with a field that is not theirs': 0, 'without a header': 0 };
afterAll(async () => {
  report('who may call what', { routes: ROUTES.length, ...counted });
  await service.stop();
});

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

/** Of the database's columns those that decide whose something is, and who may do what. */
const NOT_THEIRS: Record<string, unknown> = {
  organisationId: 'another',
  authorId: 'another',
  actorId: 'another',
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  role: 'admin',
  roles: ['manager', 'hr', 'admin', 'auditor'],
  standsInFor: ['another'],
  secondFactor: true,
};

async function send(
  method: string,
  headers: Record<string, string>,
  { path, body, headers: own }: Call,
): Promise<number> {
  const hasBody = body !== undefined;
  const response = await fetch(service.url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...headers,
      ...own,
      ...freshAddress(),
      ...(hasBody && { 'content-type': 'application/json' }),
    },
    ...(hasBody && { body: JSON.stringify(body) }),
  });
  await response.body?.cancel();
  const wrong = wrongHeaders(response);
  if (wrong.length > 0) counted['without a header'] += 1;
  expect(wrong, `${method} ${path}: ${response.status}`).toEqual([]);
  return response.status;
}

const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

test('every route has a row, and every row a route', () => {
  expect(Object.keys(MATRIX).sort()).toEqual(ROUTES.map(keyOf).sort());
});

/** What their paths name belongs to no organisation. */
const OF_NO_ORGANISATION = ['POST /api/checklist/:id', 'GET /assets/:file{.+}'];

test('every route that names something is tried with what is of another organisation', () => {
  const untried = ROUTES.filter(({ path }) => path.includes(':'))
    .map(keyOf)
    .filter(
      (key) => !Object.keys(MATRIX[key]?.cells ?? {}).some((name) => name.includes('another organisation')),
    );
  expect(untried).toEqual(OF_NO_ORGANISATION);
});

describe.each(ROUTES.map((route) => [keyOf(route), route] as const))('%s', (key, route) => {
  const row = MATRIX[key];
  test.each(Object.keys(row?.cells ?? {}))('%s', async (target) => {
    const cell = row?.cells[target];
    if (!cell) throw new Error('No such cell.');
    const answered: string[] = [];
    for (const actor of ACTORS) {
      const headers = await headersOf(actor, row?.usesUp === true);
      const status = await send(route.method, headers, {
        path: route.path,
        ...(await cell.call({ service, cast, actor })),
      });
      expect(status, `${actor} got ${status}`).toBeLessThan(500);
      if (status < 400) answered.push(actor);
      counted.calls += 1;
    }
    counted.answered += answered.length;
    expect(answered).toEqual(ACTORS.filter((actor) => cell.allowed(actor)));
  });

  if (!route.body) return;
  test('takes no field that is not the caller’s to set', async () => {
    const cells = Object.values(row?.cells ?? {});
    const cell = cells.find(({ allowed }) => ACTORS.some(allowed)) ?? cells[0];
    if (!cell) throw new Error('No such cell.');
    // Where the matrix has nobody whom it would answer, it is open to everybody.
    const actor = ACTORS.find(cell.allowed) ?? 'nobody';
    for (const [field, value] of Object.entries(NOT_THEIRS)) {
      const headers = await headersOf(actor, row?.usesUp === true);
      const { path = route.path, body } = await cell.call({ service, cast, actor });
      // An administrator gives roles to others: it is what they were asked for, and no more than that.
      if (Object.hasOwn(body as object, field)) continue;
      const more = { ...(body as object), [field]: value === 'another' ? cast.other.id : value };
      expect(await send(route.method, headers, { path, body: more }), field).toBe(400);
      counted['with a field that is not theirs'] += 1;
    }
  });
});
