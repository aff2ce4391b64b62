import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EmployeeRecord } from '../../shared/contracts/employees.ts';
import type { PersonDetail } from '../../shared/contracts/console.ts';
import { newId } from '../../shared/domain/ids.ts';
import { ANY_ADDRESS, openSession } from '../security/support.ts';
import {
  connect,
  employeeForm as form,
  postJson,
  put,
  writeConversation,
  type Browser,
  type Device,
} from './support/people.ts';
import { startTestService, type TestService } from './support/service.ts';

let service: TestService;
let hr: Browser;
let mark: Device;
let karin: Device;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  hr = await openSession(service, (await service.member('Hanneke Vos', ['hr'])).email);
  mark = await connectAs('Mark Bos');
  karin = await connectAs('Karin Smit');
});
afterAll(() => service.stop());

async function connectAs(name: string): Promise<Device> {
  const { email } = await service.member(name, ['manager']);
  return connect(service, email, 'Laptop', await openSession(service, email));
}

const asHr = (path: string, body: unknown = {}) => postJson(service, path, body, hr.headers);
const read = async <Answer>(path: string) =>
  (await (await fetch(service.url + path, { headers: hr.headers })).json()) as Answer;
/** Ids that a device holds after everything it was told. */
async function held(device: Device): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const { id, gone } of (await device.pullAll()).changes) if (!gone) ids.add(id);
  return ids;
}

describe('by hand', () => {
  test('an employee added for a manager reaches that manager’s device, and a correction too', async () => {
    const added = await asHr('/api/employees', form({ managerId: mark.me.memberId, team: 'Planning' }));
    const { employeeId } = (await added.json()) as { employeeId: string };
    const { cursor, changes } = await mark.pullAll();
    expect(changes.find(({ id }) => id === employeeId)).toMatchObject({
      provisional: false,
      fields: { name: { value: 'Sanne de Vries' }, team: { value: 'Planning' } },
    });
    const changed = form({ managerId: mark.me.memberId, team: 'Vervoer' });
    expect((await asHr(`/api/employees/${employeeId}`, changed)).status).toBe(204);
    expect((await mark.pullAll(cursor)).changes).toMatchObject([
      { id: employeeId, fields: { team: { value: 'Vervoer' } } },
    ]);
    expect(await read<EmployeeRecord>(`/api/employees/${employeeId}`)).toMatchObject({ team: 'Vervoer' });
  });

  test('a manager who is no member is refused', async () => {
    expect((await asHr('/api/employees', form({ managerId: newId() }))).status).toBe(400);
  });

  test('nobody corrects the record about themselves', async () => {
    const own = newId();
    await mark.push(put('employee', own, { name: 'Hanneke', email: hr.me.email }));
    expect((await asHr(`/api/employees/${own}`, form())).status).toBe(404);
    expect((await asHr(`/api/employees/${own}/accept`)).status).toBe(404);
    expect((await asHr('/api/employees', form({ email: hr.me.email }))).status).toBe(403);
  });

  test('nobody gives a record their own name: it may be theirs', async () => {
    expect((await asHr('/api/employees', form({ name: 'Vos, Hanneke' }))).status).toBe(403);
    const added = await asHr('/api/employees', form({ name: 'Tijdelijk Iemand' }));
    const { employeeId } = (await added.json()) as { employeeId: string };
    expect((await asHr(`/api/employees/${employeeId}`, form({ name: 'Hanneke Vos' }))).status).toBe(403);
    expect(await read<EmployeeRecord>(`/api/employees/${employeeId}`)).toMatchObject({
      name: 'Tijdelijk Iemand',
    });
  });
});

describe('somebody whom a manager typed in', () => {
  test('is accepted, and stays with that manager', async () => {
    const { employeeId } = await writeConversation(mark);
    expect((await asHr(`/api/employees/${employeeId}/accept`)).status).toBe(204);
    expect(await read<EmployeeRecord>(`/api/employees/${employeeId}`)).toMatchObject({
      managerId: mark.me.memberId,
      provisionalFor: null,
    });
    expect((await held(mark)).has(employeeId)).toBe(true);
    expect((await asHr(`/api/employees/${employeeId}/accept`)).status).toBe(409);
  });

  test('is linked to a known employee, with everything written, readable as before', async () => {
    const added = await asHr('/api/employees', form({ managerId: mark.me.memberId, name: 'Sanne' }));
    const { employeeId: known } = (await added.json()) as { employeeId: string };
    const { employeeId, conversationId } = await writeConversation(mark, { 'answers.note': 'Rooster.' });
    const { cursor } = await mark.pullAll();
    expect((await asHr(`/api/employees/${employeeId}/link`, { into: known })).status).toBe(204);
    const { changes } = await mark.pullAll(cursor);
    expect(changes.find(({ id }) => id === employeeId)).toMatchObject({ gone: true });
    expect(changes.find(({ id }) => id === conversationId)).toMatchObject({
      gone: false,
      fields: { employeeId: { value: known }, 'answers.note': { value: 'Rooster.' } },
    });
    const person = await read<PersonDetail>(`/api/people/${known}`);
    expect(person.conversations.map(({ id }) => id)).toEqual([conversationId]);
  });
});

test('with another manager, agreements and shared reports move; notes stay with their author', async () => {
  const { employeeId, conversationId } = await writeConversation(mark, {
    'answers.note': 'Alleen voor mij.',
  });
  await asHr(`/api/employees/${employeeId}/accept`);
  const [agreement, shared, kept] = [newId(), newId(), newId()];
  const report = { conversationId, employeeId, typeId: 'preventive' };
  await mark.push(
    put('agreement', agreement, { employeeId, conversationId, what: 'Rooster aanpassen', status: 'open' }),
    put('report', shared, { ...report, sharing: 'report' }),
    put('report', kept, { ...report, sharing: 'status' }),
  );
  expect((await held(karin)).has(agreement)).toBe(false);
  const record = await read<EmployeeRecord>(`/api/employees/${employeeId}`);
  const { id: _, provisionalFor: __, members: ___, ...known } = record;
  const moved = await asHr(`/api/employees/${employeeId}`, { ...known, managerId: karin.me.memberId });
  expect(moved.status).toBe(204);

  const next = await held(karin);
  expect([employeeId, agreement, shared].map((id) => next.has(id))).toEqual([true, true, true]);
  expect([conversationId, kept].map((id) => next.has(id))).toEqual([false, false]);
  const before = await held(mark);
  expect([conversationId, kept].map((id) => before.has(id))).toEqual([true, true]);
  expect(before.has(employeeId)).toBe(false);

  const { cursor } = await karin.pullAll();
  await asHr(`/api/employees/${employeeId}`, { ...known, managerId: mark.me.memberId });
  const { changes } = await karin.pullAll(cursor);
  const gone = changes.filter((change) => change.gone).map(({ id }) => id);
  expect(gone).toEqual(expect.arrayContaining([employeeId, agreement, shared]));
  expect(gone).not.toContain(conversationId);
});
