import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sweepRetention } from '../../service/retention/sweep.ts';
import type { ConversationPage, PeopleList, PersonDetail } from '../../shared/contracts/console.ts';
import type { AccessPackage, PrivacyFile } from '../../shared/contracts/privacy.ts';
import type { OpenRequests } from '../../shared/contracts/requests.ts';
import { newId } from '../../shared/domain/ids.ts';
import { renewEmployees } from '../../service/db/keys/renew-employees.ts';
import {
  connect,
  employeeForm,
  postJson,
  put,
  type Browser,
  type Device,
} from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, openSession } from './support.ts';

let service: TestService;
let hr: Browser;
let device: Device;
let employeeId: string;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  const { email } = await service.member('Hanneke Vos', ['hr']);
  hr = await openSession(service, email);
  device = await connect(service, email, 'Werkplek HR', hr);
});
afterAll(() => service.stop());
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z'), toFake: ['Date'] });
  employeeId = newId();
  await device.push(put('employee', employeeId, { name: 'Bea Vraagt' }));
});
afterEach(() => vi.useRealTimers());

const post = (path: string, body: unknown) =>
  postJson(service, `/api/privacy/${employeeId}/${path}`, body, hr.headers);
const get = async <T>(path: string) =>
  (await (await fetch(service.url + path, { headers: hr.headers })).json()) as T;
const file = () => get<PrivacyFile>(`/api/privacy/${employeeId}`);
const ask = async (kind: string, receivedOn = '2026-11-02') => {
  const answer = await post('requests', { kind, receivedOn, note: 'Wil weten wat er staat' });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { id: string }).id;
};

describe('what an employee asks', () => {
  test('has to be answered within a month, and is on the list until it is', async () => {
    const later = await ask('access', '2026-11-10');
    const first = await ask('objection', '2026-10-31');
    const open = () => get<OpenRequests>('/api/requests');
    const mine = (await open()).requests.filter((one) => one.employeeId === employeeId);
    expect(mine.map(({ id, answerBy }) => [id, answerBy])).toEqual([
      [first, '2026-11-30'],
      [later, '2026-12-10'],
    ]);
    expect(
      (await post(`requests/${first}/answer`, { state: 'refused', answer: 'Zwaarder belang' })).status,
    ).toBe(204);
    expect((await open()).requests.map(({ id }) => id)).not.toContain(first);
    expect((await file()).requests.find(({ id }) => id === first)).toMatchObject({
      state: 'refused',
      answer: 'Zwaarder belang',
      closedOn: '2026-11-20',
      by: 'Hanneke Vos',
    });
    const again = await post(`requests/${first}/answer`, { state: 'granted', answer: 'Toch wel' });
    expect(again.status).toBe(409);
  });

  test('can take two months more, once, and only within the first month', async () => {
    const id = await ask('access');
    expect((await post(`requests/${id}/extend`, { reason: 'Veel stukken' })).status).toBe(204);
    expect((await file()).requests[0]).toMatchObject({ answerBy: '2027-02-02', extension: 'Veel stukken' });
    expect((await post(`requests/${id}/extend`, { reason: 'Nog meer' })).status).toBe(409);
    const late = await ask('access', '2026-10-01');
    expect((await post(`requests/${late}/extend`, { reason: 'Vergeten' })).status).toBe(409);
  });

  test('is no day that has not come', async () => {
    const answer = await post('requests', { kind: 'access', receivedOn: '2026-11-21', note: 'Morgen' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ pointer: '/receivedOn' });
  });

  test('is in the access package, survives new keys, and goes with the person', async () => {
    await ask('correction');
    await renewEmployees(service.services.databases, service.organisation);
    await renewEmployees(service.services.databases, service.organisation, {
      again: true,
      now: Date.now() + 3_600_000,
    });
    const pack = await get<AccessPackage>(`/api/privacy/${employeeId}/access-package?format=json`);
    expect(pack.requests).toMatchObject([{ kind: 'correction', note: 'Wil weten wat er staat' }]);
    expect((await post('erase', { name: 'Bea Vraagt', reason: 'Op verzoek' })).status).toBe(200);
    const rows = await service.organisation.db.all(
      `SELECT id FROM requests WHERE employee_id = '${employeeId}'`,
    );
    expect(rows).toEqual([]);
  });

  test('is in the log by kind, never by what it says', async () => {
    const id = await ask('objection');
    await post(`requests/${id}/answer`, { state: 'granted', answer: 'We stoppen ermee' });
    const rows = await service.organisation.db.all(
      `SELECT action, detail FROM audit WHERE action LIKE 'request.%' AND document_id = '${employeeId}' ORDER BY seq`,
    );
    expect(rows).toEqual([
      ['request.record', JSON.stringify({ request: id, kind: 'objection' })],
      ['request.grant', JSON.stringify({ request: id, kind: 'objection' })],
    ]);
  });
});

describe('data that may only be kept', () => {
  const person = async (ground?: string) =>
    get<PersonDetail>(`/api/people/${employeeId}${ground ? `?ground=${ground}` : ''}`);
  const conversations = async (query = '') =>
    (await get<ConversationPage>(`/api/conversations?${query}`)).conversations.map(({ id }) => id);
  const statusOf = async (path: string) => (await fetch(service.url + path, { headers: hr.headers })).status;

  let conversationId: string;
  beforeEach(async () => {
    conversationId = newId();
    await device.push(
      put('conversation', conversationId, {
        employeeId,
        typeId: 'preventive',
        typeVersion: 1,
        status: 'finished',
        sharing: 'report',
        heldOn: '2026-11-10',
      }),
    );
  });

  test('is in no list, timeline, search or pack while an objection is open, and back when it was refused', async () => {
    expect(await conversations()).toContain(conversationId);
    const id = await ask('objection');
    const { people } = await get<PeopleList>('/api/people');
    expect(people.find((one) => one.id === employeeId)).toMatchObject({
      name: 'Bea Vraagt',
      restricted: true,
      lastHeldOn: null,
      managerName: null,
    });
    expect(await conversations()).not.toContain(conversationId);
    expect(await conversations(`employeeId=${employeeId}`)).toEqual([]);
    expect(await conversations('search=Vraagt')).not.toContain(conversationId);
    expect(await person()).toMatchObject({ conversations: [], absence: null, person: { restricted: true } });
    expect(await statusOf(`/api/conversations/${conversationId}`)).toBe(404);
    expect(await statusOf(`/api/privacy/${employeeId}/inspection-pack?for=uwv&format=json`)).toBe(409);
    // The employee's own right does not stop with it.
    expect(await statusOf(`/api/privacy/${employeeId}/access-package?format=json`)).toBe(200);
    await post(`requests/${id}/answer`, { state: 'refused', answer: 'Zwaarder belang' });
    expect(await conversations()).toContain(conversationId);
    expect((await person()).person).toMatchObject({ restricted: false, lastHeldOn: '2026-11-10' });
  });

  test('is used on a ground of the law alone, and each time is in the log', async () => {
    await ask('restriction');
    expect((await person('legal-claim')).conversations.map(({ id }) => id)).toEqual([conversationId]);
    expect(await statusOf(`/api/conversations/${conversationId}?ground=consent`)).toBe(200);
    expect(
      await statusOf(`/api/privacy/${employeeId}/inspection-pack?for=uwv&format=json&ground=public-interest`),
    ).toBe(200);
    expect(await statusOf(`/api/people/${employeeId}?ground=zomaar`)).toBe(400);
    const rows = await service.organisation.db.all(
      `SELECT detail FROM audit WHERE action = 'employee.use-restricted' AND document_id = '${employeeId}' ORDER BY seq`,
    );
    expect(rows).toEqual(
      ['legal-claim', 'consent', 'public-interest'].map((ground) => [JSON.stringify({ ground })]),
    );
  });

  test('stays restricted once granted, until it is lifted with what the employee was told', async () => {
    const id = await ask('restriction');
    expect((await post(`requests/${id}/lift`, { told: 'Te vroeg' })).status).toBe(409);
    await post(`requests/${id}/answer`, { state: 'granted', answer: 'We gebruiken het niet' });
    expect(await conversations()).not.toContain(conversationId);
    expect((await post(`requests/${id}/lift`, { told: 'Vanaf morgen weer gebruikt' })).status).toBe(204);
    expect(await conversations()).toContain(conversationId);
    expect((await file()).requests[0]).toMatchObject({
      state: 'lifted',
      answer: 'We gebruiken het niet',
      lifted: 'Vanaf morgen weer gebruikt',
    });
    const access = await ask('access');
    await post(`requests/${access}/answer`, { state: 'granted', answer: 'Gestuurd' });
    expect((await post(`requests/${access}/lift`, { told: 'Dit is er geen' })).status).toBe(409);
  });

  test('is not erased at the end of its term while the employee asks to keep it', async () => {
    const id = await ask('restriction');
    await sweepRetention(service.services, '2035-01-01');
    expect((await file()).records.map(({ documentId }) => documentId)).toContain(conversationId);
    await post(`requests/${id}/answer`, { state: 'refused', answer: 'Geen grond' });
    await sweepRetention(service.services, '2035-01-01');
    expect((await file()).records.map(({ documentId }) => documentId)).not.toContain(conversationId);
  });

  test('takes nothing from a device about it meanwhile, says so to who knows the employee, and takes it afterwards', async () => {
    const note = (text: string) => put('conversation', conversationId, { 'answers.workload': text });
    const agreement = put('agreement', newId(), { employeeId, conversationId, what: 'Rooster bekijken' });
    const told = async (reader: Device) => (await reader.pullAll()).restricted?.includes(employeeId);
    const outsider = await connect(service, (await service.member('Mark Elders', ['manager'])).email);
    expect(await told(device)).toBe(false);

    const id = await ask('restriction');
    expect([await told(device), await told(outsider)]).toEqual([true, false]);
    const other = newId();
    const answers = await device.push(
      put('employee', other, { name: 'Iemand Anders' }),
      note('Meer rust in het rooster'),
      agreement,
      put('employee', employeeId, { name: 'Bea Anders' }),
      { op: 'delete', kind: 'conversation', id: conversationId, seen: 1_000 },
      // Away from somebody else's file into this one, and out of it.
      put('conversation', newId(), { employeeId, typeId: 'preventive', typeVersion: 1, status: 'draft' }),
      put('conversation', conversationId, { employeeId: other }),
    );
    expect(answers.map(({ status, reason }) => reason ?? status)).toEqual([
      'applied',
      ...Array.from({ length: 6 }, () => 'not-allowed'),
    ]);
    // Who knows the employee hears why; to anybody else it is a refusal like any other.
    expect(answers.map(({ restricted }) => restricted)).toEqual([undefined, ...Array(6).fill(true)]);
    const strange = put('conversation', newId(), { employeeId, typeId: 'preventive', status: 'draft' });
    expect(await outsider.push(strange)).toEqual([{ n: 1, status: 'refused', reason: 'not-allowed' }]);
    const stored = (await device.pullAll()).changes.find((change) => change.id === conversationId);
    expect(stored?.fields).not.toHaveProperty('answers.workload');

    await post(`requests/${id}/answer`, { state: 'granted', answer: 'We gebruiken het niet' });
    expect((await device.push(note('Toch')))[0]).toMatchObject({ status: 'refused' });
    await post(`requests/${id}/lift`, { told: 'Vanaf morgen weer gebruikt' });
    expect(await told(device)).toBe(false);
    expect(await device.push(note('Meer rust in het rooster'), agreement)).toMatchObject([
      { status: 'applied' },
      { status: 'applied' },
    ]);
  });

  test('stops no work of HR in the console', async () => {
    await ask('restriction');
    const form = employeeForm({ name: 'Bea Vraagt', jobTitle: 'Planner' });
    const answer = await postJson(service, `/api/employees/${employeeId}`, form, hr.headers);
    expect(answer.status).toBeLessThan(300);
    const fields = (await device.pullAll()).changes.find(({ id }) => id === employeeId)?.fields;
    expect(fields?.jobTitle?.value).toBe('Planner');
  });
});
