import { deputies } from '../../service/db/directory/schema.ts';
import type { DeputyRequest } from '../../shared/contracts/deputies.ts';
import { newId } from '../../shared/domain/ids.ts';
import { connect } from '../service/support/people.ts';
import { cell, inOwnOrganisation, only, sessions, type Call, type Row, type World } from './matrix-cells.ts';
import { openSession } from './support.ts';

/** Somebody new to be invited, changed or removed, so that no call is in the way of the next. */
async function newMember({ service, cast }: World, outside = false): Promise<string> {
  const name = `Lid ${newId()}`;
  const { memberId } = await service.member(name, ['manager'], outside ? cast.other.id : undefined);
  return memberId;
}

/** Somebody new stands in for somebody new. */
async function deputyship(world: World, outside: boolean): Promise<DeputyRequest> {
  const managerId = await newMember(world, outside);
  const deputyId = await newMember(world, outside);
  return { managerId, deputyId, from: '2026-01-01', until: '2999-12-31' };
}

async function endOfDeputyship(world: World, outside: boolean): Promise<Call> {
  const { service, cast } = world;
  const { managerId, deputyId, from, until } = await deputyship(world, outside);
  const organisationId = outside ? cast.other.id : service.organisation.id;
  const id = newId();
  await service.services.databases.directory.db
    .insert(deputies)
    .values({ id, organisationId, managerId, deputyId, fromDay: from, untilDay: until });
  return { path: `/api/deputies/${id}/end`, body: {} };
}

const invitation = () => ({
  body: { name: 'Iris Nieuw', email: `iris.${newId()}@voorbeeld.nl`, roles: ['manager'] },
});

/** Rows of a verb on a member: an administrator on their own organisation's, and nobody on another's. */
function onMember(verb: string, body?: unknown): Row {
  const call = (outside: boolean) => async (world: World) => ({
    path: `/api/members/${await newMember(world, outside)}/${verb}`,
    ...(body !== undefined && { body }),
  });
  return {
    cells: {
      'a colleague': cell(only('admin'), call(false)),
      'of another organisation': cell(only('outsider'), call(true)),
    },
  };
}

async function newSessionId(world: World, outside: boolean): Promise<string> {
  const { service, cast } = world;
  const person = await service.member(`Sessie ${newId()}`, ['manager'], outside ? cast.other.id : undefined);
  const browser = await openSession(service, person.email);
  const answer = await fetch(`${service.url}/api/access`, { headers: browser.headers });
  const { sessions: found } = (await answer.json()) as { sessions: { id: string }[] };
  return found[0]?.id ?? '';
}

async function newDeviceId(world: World, outside: boolean): Promise<string> {
  const { service, cast } = world;
  const person = await service.member(
    `Apparaat ${newId()}`,
    ['manager'],
    outside ? cast.other.id : undefined,
  );
  const browser = await openSession(service, person.email);
  return (await connect(service, person.email, 'Laptop', browser)).deviceId;
}

const someonesOwn = (path: (world: World, outside: boolean) => Promise<string>): Row => ({
  cells: {
    'a colleague’s': cell(only('admin'), async (world) => ({ path: await path(world, false) })),
    'of another organisation': cell(only('outsider'), async (world) => ({ path: await path(world, true) })),
  },
});

/** Members, their sessions and devices, and who stands in for whom. */
export const MEMBER_ROWS: Record<string, Row> = {
  'GET /api/access': { cells: { oneself: cell(sessions) } },
  'POST /api/access/end-others': {
    cells: {
      oneself: cell(sessions, async ({ service, actor }) => {
        if (!sessions(actor)) return {};
        const { email } = await service.member(`Overal ${newId()}`, ['manager']);
        return { headers: (await openSession(service, email)).headers };
      }),
    },
  },
  'POST /api/sessions/:id/end': someonesOwn(
    async (world, outside) => `/api/sessions/${await newSessionId(world, outside)}/end`,
  ),
  'POST /api/devices/:id/revoke': someonesOwn(
    async (world, outside) => `/api/devices/${await newDeviceId(world, outside)}/revoke`,
  ),
  'GET /api/members': { cells: { list: cell(inOwnOrganisation('admin', 'hr')) } },
  'POST /api/members/invite': { cells: { 'somebody new': cell(inOwnOrganisation('admin'), invitation) } },
  'POST /api/members/:id/roles': onMember('roles', { roles: ['hr'] }),
  'POST /api/members/:id/reset-passkeys': onMember('reset-passkeys'),
  'POST /api/members/:id/remove': onMember('remove'),
  'GET /api/members/:id/access': onMember('access'),

  'GET /api/deputies': { cells: { list: cell(inOwnOrganisation('admin', 'hr')) } },
  'POST /api/deputies': {
    cells: {
      'of a colleague': cell(only('admin', 'hr'), async (world) => ({
        body: await deputyship(world, false),
      })),
      'of another organisation': cell(only('outsider'), async (world) => ({
        body: await deputyship(world, true),
      })),
    },
  },
  'POST /api/deputies/:id/end': {
    cells: {
      'of a colleague': cell(only('admin', 'hr'), (world) => endOfDeputyship(world, false)),
      'of another organisation': cell(only('outsider'), (world) => endOfDeputyship(world, true)),
    },
  },
};
