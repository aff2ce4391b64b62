import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deputies } from '../../service/db/directory/schema.ts';
import type { DeputyList } from '../../shared/contracts/deputies.ts';
import type { EmployeeForm } from '../../shared/contracts/employees.ts';
import { addDays } from '../../shared/domain/absence/calendar.ts';
import { today } from '../../shared/domain/today.ts';
import { newId } from '../../shared/domain/ids.ts';
import { addEmployee, connect, postJson, put, type Browser, type Device } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, openSession } from './support.ts';

const day = (from: number) => addDays(today(), from);

let service: TestService;
let hr: Browser;
let mark: Device;
let dana: Device;
const ids = {
  employee: '',
  own: '',
  boss: '',
  conversation: newId(),
  agreement: newId(),
  shared: newId(),
  kept: newId(),
  case: newId(),
};

const employee = (form: Partial<EmployeeForm>) => addEmployee(service, form, hr.headers);

const appoint = (body: Record<string, unknown>, browser = hr) =>
  postJson(
    service,
    '/api/deputies',
    { managerId: mark.me.memberId, deputyId: dana.me.memberId, from: day(0), until: day(2), ...body },
    browser.headers,
  );
const listed = async () =>
  (await (await fetch(`${service.url}/api/deputies`, { headers: hr.headers })).json()) as DeputyList;
const period = (from: number, until: number) =>
  service.services.databases.directory.db
    .update(deputies)
    .set({ fromDay: day(from), untilDay: day(until) })
    .where(eq(deputies.deputyId, dana.me.memberId));

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  hr = await openSession(service, (await service.member('Hanneke Vos', ['hr'])).email);
  const members = {
    mark: await service.member('Mark Bos', ['manager']),
    dana: await service.member('Dana Bakker', ['manager']),
    baas: await service.member('Bea Baas', ['manager']),
  };
  mark = await connect(service, members.mark.email);
  dana = await connect(service, members.dana.email);
  const managerId = members.mark.memberId;
  ids.employee = await employee({ name: 'Sanne de Vries', managerId });
  // Of the deputy, who is in the team herself, and of who leads her elsewhere.
  ids.own = await employee({ name: 'Dana Bakker', email: members.dana.email, managerId });
  await employee({
    name: 'Dana Bakker',
    email: members.dana.email,
    managerId: members.baas.memberId,
  });
  ids.boss = await employee({ name: 'Bea Baas', email: members.baas.email, managerId });
  const about = { employeeId: ids.employee };
  const report = { conversationId: ids.conversation, ...about, typeId: 'preventive', typeVersion: 1 };
  const answers = await mark.push(
    put('conversation', ids.conversation, {
      ...about,
      typeId: 'preventive',
      typeVersion: 1,
      status: 'finished',
    }),
    put('agreement', ids.agreement, { ...about, conversationId: ids.conversation, what: 'Rooster bekijken' }),
    put('report', ids.shared, { ...report, sharing: 'report' }),
    put('report', ids.kept, { ...report, sharing: 'status' }),
    put('absence-case', ids.case, { ...about, spells: [] }),
  );
  if (answers.some(({ status }) => status !== 'applied')) throw new Error('Not all was written.');
});
afterAll(() => service.stop());

const lent = () => [ids.employee, ids.agreement, ids.shared, ids.case].sort();
const seen = (page: Awaited<ReturnType<Device['pullAll']>>) =>
  page.changes
    .filter(({ gone }) => !gone)
    .map(({ id }) => id)
    .sort();

describe('a deputy', () => {
  let cursor = '';

  test('before their first day sees nothing of the team', async () => {
    expect((await appoint({ from: day(1), until: day(3) })).status).toBe(204);
    const page = await dana.pullAll();
    expect(seen(page)).toEqual([]);
    ({ cursor } = page);
  });

  test('in the period has the team’s people, agreements, shared reports and absence cases, each with its end', async () => {
    await period(-1, 1);
    const page = await dana.pullAll(cursor);
    expect(page.reset).toBe(true);
    expect(seen(page)).toEqual(lent());
    expect(new Set(page.changes.map(({ until }) => until))).toEqual(new Set([day(1)]));
    ({ cursor } = page);
  });

  test('hears of what the manager adds meanwhile, and may not change who is in the team', async () => {
    const agreement = newId();
    await mark.push(put('agreement', agreement, { employeeId: ids.employee, what: 'Bellen' }));
    expect(seen(await dana.pullAll(cursor))).toEqual([agreement]);
    const [answer] = await dana.push(put('employee', ids.employee, { name: 'Iemand anders' }, 1));
    expect(answer).toMatchObject({ status: 'refused', reason: 'not-allowed' });
    await mark.push({ op: 'delete', kind: 'agreement', id: agreement, seen: 1_000_000 });
  });

  test('may enter an absence, and a conversation of their own that stays theirs', async () => {
    const own = newId();
    const answers = await dana.push(
      put('conversation', own, { employeeId: ids.employee, typeId: 'preventive', typeVersion: 1 }),
      put('absence-case', newId(), { employeeId: ids.employee, spells: [] }),
    );
    expect(answers.map(({ status }) => status)).toEqual(['applied', 'applied']);
    expect(seen(await mark.pullAll())).not.toContain(own);
    const mine = (await dana.pullAll()).changes.find(({ id }) => id === own);
    expect(mine).toBeDefined();
    expect(mine?.until).toBeUndefined();
  });

  test('never has their own file, nor that of who leads them', async () => {
    const all = seen(await dana.pullAll());
    expect(all).toContain(ids.employee);
    expect(all).not.toContain(ids.own);
    expect(all).not.toContain(ids.boss);
    // The manager has both.
    expect(seen(await mark.pullAll())).toEqual(expect.arrayContaining([ids.own, ids.boss]));
  });

  test('after their last day is told to begin anew, and only what they wrote comes by', async () => {
    const { cursor: known } = await dana.pullAll();
    await period(-2, -1);
    const page = await dana.pullAll(known);
    expect(page.reset).toBe(true);
    for (const id of lent()) expect(seen(page)).not.toContain(id);
    const [answer] = await dana.push(put('absence-case', ids.case, { spells: [] }, 1));
    expect(answer).toMatchObject({ status: 'refused', reason: 'not-allowed' });
    expect((await listed()).deputies).toEqual([]);
  });

  test.each([
    ['no manager any more', ['hr' as const], false],
    ['no member any more', ['manager' as const], true],
  ])('has nothing of a team whose manager is %s', async (_, roles, removed) => {
    const luuk = await service.member(`Luuk Lam ${removed}`, ['manager']);
    const id = await employee({ name: 'Piet', managerId: luuk.memberId });
    expect((await appoint({ managerId: luuk.memberId })).status).toBe(204);
    const first = await dana.pullAll();
    expect(seen(first)).toContain(id);
    const admin = await openSession(service, (await service.member(`Ada ${removed}`, ['admin'])).email);
    const done = removed
      ? await postJson(service, `/api/members/${luuk.memberId}/remove`, {}, admin.headers)
      : await postJson(service, `/api/members/${luuk.memberId}/roles`, { roles }, admin.headers);
    expect(done.status).toBe(204);
    const page = await dana.pullAll(first.cursor);
    expect(page.reset).toBe(true);
    expect(seen(page)).not.toContain(id);
    const [answer] = await dana.push(put('absence-case', newId(), { employeeId: id, spells: [] }));
    expect(answer).toMatchObject({ status: 'refused', reason: 'not-allowed' });
    expect((await listed()).deputies).toEqual([]);
    // Who comes back lends no team by what was agreed before they left.
    if (!removed) return;
    await service.member(`Luuk Lam ${removed}`, ['manager']);
    expect((await listed()).deputies).toEqual([]);
    expect(seen(await dana.pullAll())).not.toContain(id);
  });

  test('who lost the role of a manager has no team, whatever else they are', async () => {
    const bo = await service.member('Bo Dubbel', ['manager', 'hr']);
    await appoint({ deputyId: bo.memberId });
    const device = await connect(service, bo.email);
    expect(seen(await device.pullAll())).toContain(ids.agreement);
    const admin = await openSession(service, (await service.member('Ada Smit', ['admin'])).email);
    await postJson(service, `/api/members/${bo.memberId}/roles`, { roles: ['hr'] }, admin.headers);
    expect(seen(await device.pullAll())).not.toContain(ids.agreement);
    expect((await listed()).deputies).toEqual([]);
  });

  test('is ended before time as well', async () => {
    await appoint({});
    const { cursor: known } = await dana.pullAll();
    const [{ id = '' } = {}] = (await listed()).deputies;
    expect((await postJson(service, `/api/deputies/${id}/end`, {}, hr.headers)).status).toBe(204);
    const page = await dana.pullAll(known);
    expect(page.reset).toBe(true);
    for (const each of lent()) expect(seen(page)).not.toContain(each);
  });
});

describe('appointing is refused', () => {
  test('of oneself, of who is no manager, of the same person, and for days that are over', async () => {
    const both = await openSession(service, (await service.member('Bo Beide', ['manager', 'hr'])).email);
    const auditor = await service.member('Anna Smid', ['auditor']);
    expect((await appoint({ deputyId: both.me.memberId }, both)).status).toBe(409);
    expect((await appoint({ deputyId: auditor.memberId })).status).toBe(409);
    expect((await appoint({ managerId: auditor.memberId })).status).toBe(409);
    expect((await appoint({ deputyId: mark.me.memberId })).status).toBe(400);
    expect((await appoint({ from: day(-5), until: day(-1) })).status).toBe(400);
    expect((await appoint({ from: day(2), until: day(1) })).status).toBe(400);
    expect((await appoint({ deputyId: newId() })).status).toBe(404);
  });
});
