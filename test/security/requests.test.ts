import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AccessPackage, PrivacyFile } from '../../shared/contracts/privacy.ts';
import type { OpenRequests } from '../../shared/contracts/requests.ts';
import { newId } from '../../shared/domain/ids.ts';
import { renewEmployees } from '../../service/db/keys/renew-employees.ts';
import { connect, postJson, put, type Browser, type Device } from '../service/support/people.ts';
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
