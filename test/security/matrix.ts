import preventive from '../../shared/conversations/preventive.ts';
import { PROTOCOL_VERSION } from '../../shared/contracts/sync.ts';
import { newId } from '../../shared/domain/ids.ts';
import {
  employeeForm,
  newVerifier,
  postJson,
  REDIRECT,
  requestCode,
  writeConversation,
} from '../service/support/people.ts';
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
  sessionsBeforeFactor,
  type Row,
  type World,
} from './matrix-cells.ts';
import { DISCLOSURE_ROWS } from './matrix-disclosures.ts';
import { OIDC_ROWS } from './matrix-oidc.ts';
import { openSession, type Cast } from './support.ts';
import { MEMBER_ROWS } from './matrix-members.ts';
import { PASSKEY_ROWS } from './matrix-passkeys.ts';
import { PRIVACY_ROWS } from './matrix-privacy.ts';

/** A version of a type, in the organisation of who calls. */
async function publishTemplate({ service, cast, actor }: World): Promise<void> {
  const who = actor === 'outsider device' ? cast.members.outsider : cast.members.hr;
  const { headers } = await openSession(service, who.email);
  await postJson(service, '/api/templates', { template: preventive }, headers);
}

const deviceOfActor = ({ cast, actor }: World) => {
  const { device, adviser, outside } = cast.devices;
  return { 'manager device': device, 'hr device': adviser, 'outsider device': outside }[actor as string];
};

const employee = () => employeeForm({ name: 'Bo Bakker' });

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

/** Rows of saying that a record is about a member, and of taking back what was said. */
function onTie(verb: 'tie' | 'untie'): Row {
  const call =
    (pick: (cast: Cast) => { employeeId: string; memberId: string; by: string }) => async (world: World) => {
      const { employeeId, memberId, by } = pick(world.cast);
      if (verb === 'untie') {
        const { headers } = await openSession(world.service, by);
        await postJson(world.service, `/api/employees/${employeeId}/tie`, { memberId }, headers);
      }
      return { path: `/api/employees/${employeeId}/${verb}`, body: { memberId } };
    };
  const here = ({ members: { noRole, hr } }: Cast) => ({ memberId: noRole.memberId, by: hr.email });
  return {
    cells: {
      'about a colleague': cell(
        only('hr'),
        call((cast) => ({ ...here(cast), employeeId: cast.employeeId })),
      ),
      'about the HR adviser': cell(
        nobody,
        call((cast) => ({ ...here(cast), employeeId: cast.own.employeeId })),
      ),
      'of another organisation': cell(
        only('outsider'),
        call(({ foreign, devices: { outsideManager }, members: { outsider } }) => ({
          employeeId: foreign.employeeId,
          memberId: outsideManager.me.memberId,
          by: outsider.email,
        })),
      ),
      'of nobody': cell(
        nobody,
        call((cast) => ({ ...here(cast), employeeId: newId() })),
      ),
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
  ...PASSKEY_ROWS,
  ...MEMBER_ROWS,

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
  'POST /api/employees/:id/tie': onTie('tie'),
  'POST /api/employees/:id/untie': onTie('untie'),
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
  'GET /api/templates/names': { cells: { 'the own': cell(inOwnOrganisation('hr')) } },
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
  ...PRIVACY_ROWS,
  ...DISCLOSURE_ROWS,
  ...OIDC_ROWS,
  'GET /api/audit': { cells: { list: cell(inOwnOrganisation('hr', 'auditor')) } },
  'POST /api/audit/check': { cells: { check: cell(inOwnOrganisation('hr', 'auditor')) } },

  'POST /api/auth/device/revoke': { cells: { itself: cell(devices) }, usesUp: true },
};
