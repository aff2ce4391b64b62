import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  deputies,
  devices,
  memberships,
  organisations,
  passkeys,
  session,
} from '../../service/db/directory/schema.ts';
import { ROUTES } from '../../service/routes/index.ts';
import { today } from '../../shared/domain/today.ts';
import { newId } from '../../shared/domain/ids.ts';
import { addPasskey } from '../service/support/passkeys.ts';
import { connect, postJson } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { report } from '../tools/counts.ts';
import { MATRIX } from './matrix.ts';
import { ANY_ADDRESS, createCast, freshAddress, openSession, type Cast } from './support.ts';

let service: TestService;
let cast: Cast;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  cast = await createCast(service);
});
afterAll(() => service.stop());

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const QUERIES = ['/api/conversations?employeeId=', '/api/audit?memberId=', '/api/audit?documentId='];

/** An id of the same shape that nobody has: those of sessions are no UUIDs. */
const unknownLike = (id: string) => (id.match(UUID) ? newId() : [...id].toReversed().join(''));

const directory = () => service.services.databases.directory.db;
const foreignMembers = () =>
  directory().select().from(memberships).where(eq(memberships.organisationId, cast.other.id));

/** One of everything that the other organisation has, by its id. */
async function foreignIds(): Promise<string[]> {
  const { foreign, foreignManager, members } = cast;
  const browser = await openSession(service, members.outsider.email);
  const { headers } = browser;
  const { memberId: deputyId } = await service.member('Oda Elders', ['manager'], cast.other.id);
  const deputy = { managerId: foreignManager.memberId, deputyId };
  await postJson(service, '/api/deputies', { ...deputy, from: today(), until: today() }, headers);
  const asked = await postJson(
    service,
    `/api/privacy/${foreign.accepted}/requests`,
    { kind: 'access', receivedOn: today(), note: 'Wil alles zien' },
    headers,
  );
  const { id: request } = (await asked.json()) as { id: string };
  await addPasskey(service, browser);
  const users = (await foreignMembers()).map(({ userId }) => userId);
  const [opened] = await directory().select().from(session).where(inArray(session.userId, users));
  const [passkey] = await directory().select().from(passkeys).where(inArray(passkeys.userId, users));
  const [standing] = await directory().select().from(deputies);
  const found = [request, opened?.id, passkey?.id, standing?.id];
  if (found.includes(undefined)) throw new Error('The other organisation lacks something.');
  const { employeeId, conversationId, accepted } = foreign;
  return [
    cast.other.id,
    employeeId,
    conversationId,
    accepted,
    members.outsider.memberId,
    foreignManager.memberId,
    cast.devices.outside.deviceId,
    ...(found as string[]),
  ];
}

/** Everything that is stored of the other organisation, but when its devices were last seen. */
async function stateOfOther(): Promise<string> {
  const members = await foreignMembers();
  const ids = members.map(({ id }) => id);
  const users = members.map(({ userId }) => userId);
  const { store } = await service.services.databases.organisation(cast.other.id);
  const [tables = []] = await store.read([
    { sql: `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`, params: [] },
  ]);
  const rows = await store.read(
    tables.map(([name]) => ({ sql: `SELECT * FROM "${String(name)}"`, params: [] })),
  );
  return JSON.stringify([
    rows,
    members,
    await directory().select().from(organisations).where(eq(organisations.id, cast.other.id)),
    (await directory().select().from(devices).where(inArray(devices.memberId, ids))).map(
      ({ lastSeenAt: _, ...device }) => device,
    ),
    await directory().select().from(deputies).where(eq(deputies.organisationId, cast.other.id)),
    await directory().select().from(session).where(inArray(session.userId, users)),
    await directory().select().from(passkeys).where(inArray(passkeys.userId, users)),
  ]);
}

test(
  'who has every role gets nothing by an id of another organisation but what an id of nobody gets',
  { timeout: 120_000 },
  async () => {
    const attacker = await service.member('Vera Alles', ['manager', 'hr', 'admin', 'auditor']);
    const browser = await openSession(service, attacker.email);
    const device = await connect(service, attacker.email, 'Laptop', browser);
    const ids = await foreignIds();
    const before = await stateOfOther();
    let requests = 0;
    const told: string[] = [];
    const ask = async (method: string, path: string, headers: Record<string, string>, body?: string) => {
      requests += 1;
      const answer = await fetch(service.url + path, {
        method,
        redirect: 'manual',
        headers: { ...headers, ...freshAddress(), ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body }),
      });
      const text = await answer.text();
      told.push(text);
      return `${answer.status} ${text.replaceAll(UUID, 'id')}`;
    };

    const different: string[] = [];
    for (const { method, path, allow } of ROUTES) {
      const cell = Object.values(MATRIX[`${method} ${path}`]?.cells ?? {})[0];
      if (allow === 'public' || !cell) continue;
      const actor = allow === 'device' ? 'hr device' : 'hr';
      const headers = allow === 'device' ? device.headers : browser.headers;
      const named = path.includes(':');
      const call = await cell.call({ service, cast, actor });
      const body = call.body === undefined ? undefined : JSON.stringify(call.body);
      const query = call.path?.split('?')[1];
      const about = (id: string) => `${path.replaceAll(/:\w+/g, id)}${query ? `?${query}` : ''}`;
      const send = (id: string) =>
        ask(method, named ? about(id) : (call.path ?? path), headers, body?.replaceAll(UUID, id));
      if (!named && !body?.match(UUID)) continue;
      for (const id of ids) {
        const [foreign, unknown] = [await send(id), await send(unknownLike(id))];
        if (foreign !== unknown) different.push(`${method} ${path}: ${foreign} / ${unknown}`);
      }
    }
    for (const query of QUERIES)
      for (const id of ids)
        if ((await ask('GET', query + id, browser.headers)).includes('Elders')) different.push(query);
    report('two organisations on one service', { requests, ids: ids.length, 'told apart': different.length });
    expect(different).toEqual([]);
    for (const name of ['Olga Buiten', 'Otto Elders', 'Oda Elders', 'Bert Bekend', 'Andere BV'])
      expect(told.filter((text) => text.includes(name))).toEqual([]);
    expect(await stateOfOther()).toBe(before);
  },
);
