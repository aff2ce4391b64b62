import { today } from '../../shared/domain/today.ts';
import { newId } from '../../shared/domain/ids.ts';
import { postJson, put, writeConversation } from '../service/support/people.ts';
import { byTarget, cell, inOwnOrganisation, nobody, only, type Row, type World } from './matrix-cells.ts';
import { openSession } from './support.ts';

/** Received lately: the time to answer can be extended only while it has not passed. */
const REQUEST = { kind: 'objection', receivedOn: today(), note: 'Maakt bezwaar' };

/** An employee whom HR made, so that it is settled whose file it is. */
async function settledEmployee({ cast }: World, outside: boolean): Promise<string> {
  const id = newId();
  await (outside ? cast.devices.outside : cast.devices.adviser).push(
    put('employee', id, { name: 'Ans Blom' }),
  );
  return id;
}

const GRANT = { state: 'granted', answer: 'We stoppen ermee' };

/**
 * Rows of a verb on what an employee asked: HR on their own organisation's, but for what they asked themselves.
 * `granted`: of a request that was granted before.
 */
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

/** How long things are kept, and what employees may ask. */
export const PRIVACY_ROWS: Record<string, Row> = {
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
};
