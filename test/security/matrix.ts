import { deputies, passkeys } from '../../service/db/directory/schema.ts';
import { newChallenge } from '../../service/identity/passkey-challenges.ts';
import type { DeputyRequest } from '../../shared/contracts/deputies.ts';
import preventive from '../../shared/conversations/preventive.ts';
import { PROTOCOL_VERSION } from '../../shared/contracts/sync.ts';
import { newId } from '../../shared/domain/ids.ts';
import {
  connect,
  newVerifier,
  postJson,
  put,
  REDIRECT,
  requestCode,
  writeConversation,
} from '../service/support/people.ts';
import { createAuthenticator } from '../service/support/authenticator.ts';
import { addPasskey, assertion } from '../service/support/passkeys.ts';
import { userOf } from '../service/support/second-factor.ts';
import type { TestService } from '../service/support/service.ts';
import {
  byTarget,
  cell,
  devices,
  everyone,
  inOwnOrganisation,
  members,
  nobody,
  only,
  open,
  sessions,
  sessionsBeforeFactor,
  type Actor,
  type Call,
  type Row,
  type World,
} from './matrix-cells.ts';
import { DISCLOSURE_ROWS } from './matrix-disclosures.ts';
import { OIDC_ROWS } from './matrix-oidc.ts';
import { freshAddress, openSession, type Cast } from './support.ts';

/** A version of a type, in the organisation of who calls. */
async function publishTemplate({ service, cast, actor }: World): Promise<void> {
  const who = actor === 'outsider device' ? cast.members.outsider : cast.members.hr;
  const { headers } = await openSession(service, who.email);
  await postJson(service, '/api/templates', { template: preventive }, headers);
}

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

const deviceOfActor = ({ cast, actor }: World) => {
  const { device, adviser, outside } = cast.devices;
  return { 'manager device': device, 'hr device': adviser, 'outsider device': outside }[actor as string];
};

const personOfActor = ({ members }: Cast, actor: Actor) =>
  ({
    nobody: members.colleague,
    manager: members.manager,
    'manager device': members.manager,
    hr: members.hr,
    'hr device': members.hr,
    'by link alone': members.mailbox,
    admin: members.admin,
    auditor: members.auditor,
    'no role': members.noRole,
    outsider: members.outsider,
    'outsider device': members.outsider,
  })[actor];

const userOfActor = (service: TestService, cast: Cast, actor: Actor) =>
  userOf(service, personOfActor(cast, actor).memberId);

/** A challenge to add a passkey to this person, as an authenticator gets it. */
async function creation(service: TestService, userId: string) {
  const challenge = await newChallenge(service.services, userId);
  return { challenge: Buffer.from(challenge).toString('base64url'), user: { id: 'eA' } };
}

/** Rows of a verb on a passkey: everybody on their own, and nobody on another's. */
function onPasskey(verb: string, body: unknown = {}): Row {
  const call = (whose: (world: World) => Promise<string>) => async (world: World) => {
    const id = newId();
    await world.service.services.databases.directory.db.insert(passkeys).values({
      id,
      userId: await whose(world),
      name: 'Laptop',
      credentialId: id,
      publicKey: Buffer.alloc(1),
      counter: 0,
      transports: [],
      createdAt: new Date(),
    });
    return { path: `/api/passkeys/${id}/${verb}`, body };
  };
  return {
    cells: {
      'one’s own': cell(
        sessions,
        call(({ service, cast, actor }) => userOfActor(service, cast, actor)),
      ),
      'of a colleague': cell(
        nobody,
        call(({ service, cast }) => userOf(service, cast.members.colleague.memberId)),
      ),
    },
  };
}

const REQUEST = { kind: 'objection', receivedOn: '2026-11-20', note: 'Maakt bezwaar' };

/** An employee whom HR made, so that it is settled whose file it is. */
async function settledEmployee({ cast }: World, outside: boolean): Promise<string> {
  const id = newId();
  await (outside ? cast.devices.outside : cast.devices.adviser).push(
    put('employee', id, { name: 'Ans Blom' }),
  );
  return id;
}

/** Rows of a verb on what an employee asked: HR on their own organisation's, but for what they asked themselves. */
const GRANT = { state: 'granted', answer: 'We stoppen ermee' };

/** `granted`: of a request that was granted before. */
function onRequest(verb: string, body: unknown, { granted = false } = {}): Row {
  const call = (outside: boolean) => async (world: World) => {
    const { service, cast } = world;
    const employeeId = await settledEmployee(world, outside);
    const { headers } = await openSession(service, (outside ? cast.members.outsider : cast.members.hr).email);
    const path = `/api/privacy/${employeeId}/requests`;
    const made = await postJson(service, path, REQUEST, headers);
    const { id } = (await made.json()) as { id: string };
    if (granted) await postJson(service, `${path}/${id}/answer`, GRANT, headers);
    return { path: `${path}/${id}/${verb}`, body };
  };
  return {
    cells: {
      'about a colleague': cell(only('hr'), call(false)),
      'about the HR adviser': cell(nobody, ({ cast }) => ({
        path: `/api/privacy/${cast.own.employeeId}/requests/${newId()}/${verb}`,
        body,
      })),
      'of another organisation': cell(only('outsider'), call(true)),
    },
  };
}

const ERASE = { name: 'Sanne de Vries', reason: 'Op verzoek' };

function employee() {
  const nothing = { email: '', jobTitle: '', team: '', number: '', managerId: null, leftOn: null };
  return { name: 'Bo Bakker', ...nothing };
}

/** Rows of a verb on somebody whom a manager typed in just now. */
function onProvisional(verb: string, body?: (ids: { accepted: string }) => unknown): Row {
  const call = (device: 'device' | 'outsideManager') => async (world: World) => {
    const { employeeId } = await writeConversation(world.cast.devices[device]);
    const accepted = device === 'device' ? world.cast.accepted : world.cast.foreign.accepted;
    return { path: `/api/employees/${employeeId}/${verb}`, ...(body && { body: body({ accepted }) }) };
  };
  return {
    cells: {
      'about a colleague': cell(only('hr'), call('device')),
      'about the HR adviser': cell(nobody, ({ cast }) => ({
        path: `/api/employees/${cast.own.employeeId}/${verb}`,
        ...(body && { body: body({ accepted: cast.accepted }) }),
      })),
      'of another organisation': cell(only('outsider'), call('outsideManager')),
    },
  };
}

/** Who is answered, by route and by whom it is about. A route that is not here fails the test. */
export const MATRIX: Record<string, Row> = {
  'GET /openapi.json': open(),
  'GET /api/service': open(),
  'GET /healthz': open(),
  'GET /readyz': open(),
  'GET /': open(),
  'GET /console': open(),
  'GET /console/*': open('/console/people'),
  'GET /sign-in': open(),
  'GET /sign-in/confirm': open(),
  'GET /connect': open(),
  'GET /connected': open(),
  'GET /assets/:file{.+}': {
    cells: { 'a file that is not there': cell(nobody, () => ({ path: '/assets/nothing.js' })) },
  },

  'POST /api/auth/sign-in/magic-link': {
    cells: { anybody: cell(everyone, () => ({ body: { email: `${newId()}@voorbeeld.nl` } })) },
  },
  'POST /api/auth/magic-link/redeem': {
    cells: {
      'who has the mail': cell(everyone, async ({ service, cast }) => ({
        body: { token: await service.services.sessions.createLink(cast.members.colleague.email) },
      })),
    },
  },
  'POST /api/auth/sign-out': { cells: { oneself: cell(sessionsBeforeFactor) }, usesUp: true },
  'GET /api/me': { cells: { oneself: cell(members) } },
  'POST /api/auth/device/code': {
    cells: {
      oneself: cell(inOwnOrganisation('manager', 'hr'), () => ({
        body: {
          redirectUri: REDIRECT,
          codeChallenge: newVerifier().codeChallenge,
          codeChallengeMethod: 'S256',
          state: 'a-state-of-sixteen',
        },
      })),
    },
  },
  'POST /api/auth/device/token': {
    cells: {
      'who has the code': cell(everyone, async ({ service, cast }) => {
        const browser = await openSession(service, cast.members.colleague.email);
        const { code, codeVerifier, redirectUri } = await requestCode(service, browser);
        return { body: { code, codeVerifier, redirectUri, deviceId: newId(), deviceName: 'Laptop' } };
      }),
    },
  },

  'POST /api/auth/oidc/start': {
    cells: {
      'an address of no organisation’s domain': cell(nobody, () => ({ body: { email: 'iemand@elders.nl' } })),
    },
  },
  // Back to the sign-in page; who is let in there stands in oidc.test.ts.
  'GET /api/auth/oidc/callback': open('/api/auth/oidc/callback?state=unknown&code=unknown'),
  'POST /api/auth/passkey/options': open(),
  'POST /api/auth/passkey/sign-in': {
    cells: {
      'who has the passkey': cell(everyone, async ({ service, cast }) => {
        const owner = await openSession(service, cast.members.colleague.email);
        const passkey = await addPasskey(service, {
          ...owner,
          headers: { ...owner.headers, ...freshAddress() },
        });
        return { body: await assertion(service, passkey, freshAddress()) };
      }),
    },
    usesUp: true,
  },
  'GET /api/passkeys': { cells: { 'one’s own': cell(sessions) } },
  'POST /api/passkeys/options': { cells: { oneself: cell(sessionsBeforeFactor) } },
  'POST /api/passkeys': {
    cells: {
      oneself: cell(sessionsBeforeFactor, async ({ service, cast, actor }) => ({
        body: createAuthenticator().create(await creation(service, await userOfActor(service, cast, actor)), {
          origin: service.url,
        }),
      })),
    },
    usesUp: true,
  },
  'POST /api/passkeys/:id/name': onPasskey('name', { name: 'Sleutelbos' }),
  'POST /api/passkeys/:id/remove': onPasskey('remove'),

  'GET /api/access': { cells: { oneself: cell(sessions) } },
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

  'POST /api/sync/push': {
    cells: {
      'as itself': cell(devices, (world) => ({
        body: {
          protocol: PROTOCOL_VERSION,
          deviceId: deviceOfActor(world)?.deviceId ?? newId(),
          confirmed: 0,
          mutations: [],
        },
      })),
      'as another device': cell(nobody, () => ({
        body: { protocol: PROTOCOL_VERSION, deviceId: newId(), confirmed: 0, mutations: [] },
      })),
    },
  },
  'GET /api/sync/pull': {
    cells: {
      'own documents': cell(devices, () => ({
        path: `/api/sync/pull?protocol=${PROTOCOL_VERSION}&cursor=0.0`,
      })),
    },
  },
  'GET /api/sync/events': { cells: { 'own changes': cell(devices) } },

  'GET /api/people': { cells: { list: cell(inOwnOrganisation('hr')) } },
  'GET /api/people/:id': byTarget(
    (id) => `/api/people/${id}`,
    ({ employeeId }) => employeeId,
  ),
  'GET /api/conversations': { cells: { list: cell(inOwnOrganisation('hr')) } },
  'GET /api/conversations/:id': byTarget(
    (id) => `/api/conversations/${id}`,
    ({ conversationId }) => conversationId,
  ),

  'POST /api/employees': {
    cells: { 'somebody new': cell(inOwnOrganisation('hr'), () => ({ body: employee() })) },
  },
  'POST /api/employees/import': {
    cells: {
      'a preview': cell(inOwnOrganisation('hr'), () => ({
        body: { rows: [{ name: 'Bo Bakker' }], apply: false },
      })),
    },
  },
  'GET /api/employees/:id': byTarget(
    (id) => `/api/employees/${id}`,
    ({ employeeId }) => employeeId,
  ),
  'POST /api/employees/:id': byTarget(
    (id) => `/api/employees/${id}`,
    ({ employeeId }) => employeeId,
    employee(),
  ),
  'POST /api/employees/:id/accept': onProvisional('accept'),
  'POST /api/employees/:id/link': onProvisional('link', ({ accepted }) => ({ into: accepted })),
  'GET /api/checklist': { cells: { list: cell(inOwnOrganisation('hr')) } },
  'POST /api/checklist/:id': {
    cells: {
      'an item': cell(inOwnOrganisation('hr'), () => ({
        path: '/api/checklist/org-train',
        body: { state: 'busy', owner: '', due: null },
      })),
    },
  },
  'GET /api/sync/guidance': { cells: { 'own organisation': cell(devices) } },
  'GET /api/guidance': { cells: { record: cell(inOwnOrganisation('hr')) } },
  'POST /api/guidance/protocol': {
    cells: {
      'the own': cell(inOwnOrganisation('hr'), () => ({
        body: { before: null, text: { nl: '', en: '' }, contacts: [] },
      })),
    },
  },
  'POST /api/guidance/transparency': {
    cells: { 'the own': cell(inOwnOrganisation('hr'), () => ({ body: { text: null } })) },
  },
  'GET /api/sync/templates': { cells: { 'own organisation': cell(devices) } },
  'GET /api/sync/template': {
    cells: {
      'own organisation': cell(devices, async (world) => {
        await publishTemplate(world);
        return { path: '/api/sync/template?typeId=preventive&version=1001' };
      }),
    },
  },
  'GET /api/templates': { cells: { record: cell(inOwnOrganisation('hr')) } },
  'POST /api/templates': {
    cells: { 'the own': cell(inOwnOrganisation('hr'), () => ({ body: { template: preventive } })) },
  },
  'POST /api/templates/withdraw': {
    cells: { 'the own': cell(inOwnOrganisation('hr'), () => ({ body: { typeId: 'preventive' } })) },
  },
  'POST /api/guidance/lock': {
    cells: {
      'the own': cell(inOwnOrganisation('hr'), () => ({ body: { required: false, afterMinutes: null } })),
    },
  },
  'GET /api/retention': { cells: { overview: cell(inOwnOrganisation('hr')) } },
  'POST /api/retention/policy': {
    cells: {
      defaults: cell(inOwnOrganisation('hr'), () => ({
        body: { months: {}, selfInsuredZw: false, selfInsuredWga: false },
      })),
    },
  },
  'GET /api/privacy/:id': byTarget(
    (id) => `/api/privacy/${id}`,
    ({ employeeId }) => employeeId,
  ),
  'POST /api/privacy/:id/hold': byTarget(
    (id) => `/api/privacy/${id}/hold`,
    ({ employeeId }) => employeeId,
    { reason: 'Een geschil' },
  ),
  'POST /api/privacy/:id/release': byTarget(
    (id) => `/api/privacy/${id}/release`,
    ({ employeeId }) => employeeId,
  ),
  'GET /api/privacy/:id/access-package': byTarget(
    (id) => `/api/privacy/${id}/access-package?format=html`,
    ({ employeeId }) => employeeId,
  ),
  'GET /api/privacy/:id/inspection-pack': byTarget(
    (id) => `/api/privacy/${id}/inspection-pack?for=uwv&format=html`,
    ({ employeeId }) => employeeId,
  ),
  'POST /api/privacy/:id/erase': {
    cells: {
      'about a colleague': cell(only('hr'), async ({ cast }) => {
        const { employeeId } = await writeConversation(cast.devices.device);
        return { path: `/api/privacy/${employeeId}/erase`, body: ERASE };
      }),
      'about the HR adviser': cell(nobody, ({ cast }) => ({
        path: `/api/privacy/${cast.own.employeeId}/erase`,
        body: { ...ERASE, name: 'Hanneke Vos' },
      })),
      'of another organisation': cell(only('outsider'), async ({ cast }) => {
        const { employeeId } = await writeConversation(cast.devices.outsideManager);
        return { path: `/api/privacy/${employeeId}/erase`, body: ERASE };
      }),
    },
  },
  'GET /api/requests': { cells: { list: cell(inOwnOrganisation('hr')) } },
  'POST /api/privacy/:id/requests': {
    cells: {
      'about a colleague': cell(only('hr'), async (world) => ({
        path: `/api/privacy/${await settledEmployee(world, false)}/requests`,
        body: REQUEST,
      })),
      'about the HR adviser': cell(nobody, ({ cast }) => ({
        path: `/api/privacy/${cast.own.employeeId}/requests`,
        body: REQUEST,
      })),
      'of another organisation': cell(only('outsider'), async (world) => ({
        path: `/api/privacy/${await settledEmployee(world, true)}/requests`,
        body: REQUEST,
      })),
    },
  },
  'POST /api/privacy/:id/requests/:request/extend': onRequest('extend', { reason: 'Veel stukken' }),
  'POST /api/privacy/:id/requests/:request/answer': onRequest('answer', GRANT),
  'POST /api/privacy/:id/requests/:request/lift': onRequest(
    'lift',
    { told: 'Vanaf morgen weer' },
    { granted: true },
  ),
  ...DISCLOSURE_ROWS,
  ...OIDC_ROWS,
  'GET /api/audit': { cells: { list: cell(inOwnOrganisation('hr', 'auditor')) } },
  'POST /api/audit/check': { cells: { check: cell(inOwnOrganisation('hr', 'auditor')) } },

  'POST /api/auth/device/revoke': { cells: { itself: cell(devices) }, usesUp: true },
};
