import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonDetail } from '../../../shared/contracts/console.ts';
import { today } from '../../../shared/domain/today.ts';
import type { PullPage } from '../../../shared/contracts/sync.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { createJar, headersOf, signInAt } from '../../service/support/oidc.ts';
import { put, type Device } from '../../service/support/people.ts';
import { PLACES, startOwnFileStage, type OwnFileStage, type Person } from './stage.ts';

describe.each(PLACES)('a manager has not the file of who leads them, %s', (_, startPlace) => {
  let stage: OwnFileStage;
  let on: OwnFileStage['on'];
  let yara: Person;
  /** HR writes what the console refuses: by a device, as records from before may be. */
  let desk: Device;

  beforeAll(async () => {
    stage = await startOwnFileStage(startPlace);
    ({ on, yara } = stage);
    desk = await on.device(yara);
  }, 60_000);
  afterAll(() => stage.stop());

  const inCircle = async (id: string) =>
    ((await (await on.get(`/api/people/${id}`, yara)).json()) as PersonDetail).circle;

  /** Sets what a record says, whatever it said. */
  async function say(id: string, fields: Record<string, string | null>): Promise<void> {
    const { changes } = await desk.pullAll();
    const known = changes.find((change) => change.id === id)?.fields ?? {};
    for (const [name, value] of Object.entries(fields)) {
      const [answer] = await desk.push(put('employee', id, { [name]: value }, known[name]?.rev));
      expect(answer?.status).toBe('applied');
    }
  }

  /** Lena leads Luuk, who has a laptop and leads Sanne. */
  async function lenaLeadsLuuk() {
    const lena = await on.person('Lena Lans', 'manager');
    const luuk = await on.person('Luuk Lam', 'manager');
    const record = await on.add(yara, { name: 'Luuk Lam', email: luuk.email, managerId: lena.memberId });
    await on.add(yara, { name: 'Sanne', managerId: luuk.memberId });
    return { lena, luuk, record, laptop: await on.device(luuk) };
  }

  /** An absence case, and an agreement, that a colleague wrote about an employee whom they led. */
  async function leftBehind(id: string, to: string | null): Promise<string[]> {
    const former = await on.person('Fia Vroeger', 'manager');
    const device = await on.device(former);
    await say(id, { managerId: former.memberId });
    const ids = [newId(), newId()];
    const answers = await device.push(
      put('absence-case', ids[0]!, { employeeId: id, spells: [['2026-11-02', null]] }),
      put('agreement', ids[1]!, { employeeId: id, what: 'Rooster bekijken' }),
    );
    expect(answers.map(({ status }) => status)).toEqual(['applied', 'applied']);
    await say(id, { managerId: to });
    return [id, ...ids];
  }

  const has = ({ changes }: PullPage, ids: string[]) =>
    ids.filter((id) => changes.some((change) => change.id === id && !change.gone));

  /** What a device that kept what it had has now: after a reset it drops what does not come by. */
  const keeps = (before: string[], page: PullPage, ids: string[]) =>
    ids.filter((id) => {
      const change = page.changes.find((one) => one.id === id);
      return change ? !change.gone : !page.reset && before.includes(id);
    });

  test('what is tried here comes to who leads an employee and is not led by them', async () => {
    const { luuk, laptop } = await lenaLeadsLuuk();
    const otto = await on.person('Otto Oost', 'manager');
    const id = await on.add(yara, { name: 'Otto Oost', email: otto.email });
    const ids = await leftBehind(id, luuk.memberId);
    expect(has(await laptop.pullAll(), ids)).toEqual(ids);
    expect(await inCircle(id)).toBe(false);
  });

  describe('whatever made the circle', () => {
    test('they become the manager of who leads them', async () => {
      const { lena, luuk, laptop } = await lenaLeadsLuuk();
      const id = await on.add(yara, { name: 'Lena Lans', email: lena.email });
      const { cursor } = await laptop.pullAll();
      const ids = await leftBehind(id, luuk.memberId);
      expect(has(await laptop.pullAll(cursor), ids)).toEqual([]);
      expect(has(await laptop.pullAll(), ids)).toEqual([]);
      expect(await inCircle(id)).toBe(true);
      const [changed, added] = await laptop.push(
        put('employee', id, { team: 'Elders' }),
        put('absence-case', newId(), { employeeId: id, spells: [] }),
      );
      for (const answer of [changed, added])
        expect(answer).toMatchObject({ status: 'refused', reason: 'not-allowed' });
    });

    test('whom they lead becomes their manager, or the manager of that one: a device drops what it had', async () => {
      for (const between of [false, true]) {
        const lena = await on.person('Lena Lans', 'manager');
        const { lena: tom, luuk, record, laptop } = await lenaLeadsLuuk();
        const upper = await on.add(yara, { name: 'Tom', email: tom.email });
        const id = await on.add(yara, { name: 'Lena Lans', email: lena.email });
        const ids = await leftBehind(id, luuk.memberId);
        const first = await laptop.pullAll();
        expect(has(first, ids)).toEqual(ids);
        await say(between ? upper : record, { managerId: lena.memberId });
        const second = await laptop.pullAll(first.cursor);
        expect(keeps(ids, second, ids)).toEqual([]);

        await say(between ? upper : record, { managerId: null });
        expect(keeps([], await laptop.pullAll(second.cursor), ids)).toEqual(ids);
      }
    });

    test.each([
      [
        'by hand',
        (id: string, { memberId }: Person) => on.post(`/api/employees/${id}/tie`, { memberId }, yara),
      ],
      ['by an address from a device', (id: string, { email }: Person) => say(id, { email })],
    ])('a record turns out to be about who leads them, %s: a device drops it', async (_, tie) => {
      const { lena, luuk, laptop } = await lenaLeadsLuuk();
      const id = await on.add(yara, { name: 'L. Lans' });
      const ids = await leftBehind(id, luuk.memberId);
      const first = await laptop.pullAll();
      expect(has(first, ids)).toEqual(ids);
      await tie(id, lena);
      const second = await laptop.pullAll(first.cursor);
      expect(keeps(ids, second, ids)).toEqual([]);
      expect(has(await laptop.pullAll(), ids)).toEqual([]);
    });

    test('who leads them gets the address in a record, at the organisation’s own sign-in', async () => {
      const enter = async (email: string) => {
        stage.accounts.set('petra', { email, name: 'Petra Post', groups: ['hr-team'], amr: ['mfa'] });
        const jar = createJar();
        await signInAt(stage.service, jar, 'petra@bedrijf.nl', 'petra');
        const headers = headersOf(stage.service, jar);
        return ((await (await on.get('/api/me', { headers })).json()) as Person).memberId;
      };
      const petra = await enter('petra.post@bedrijf.nl');
      const { luuk, record, laptop } = await lenaLeadsLuuk();
      await say(record, { managerId: petra });
      const id = await on.add(yara, { name: 'P.', email: 'petra.pool@bedrijf.nl', managerId: luuk.memberId });
      const first = await laptop.pullAll();
      expect(has(first, [id])).toEqual([id]);
      expect(await enter('petra.pool@bedrijf.nl')).toBe(petra);
      expect(keeps([id], await laptop.pullAll(first.cursor), [id])).toEqual([]);
    });

    test('somebody whom they typed in turns out to lead them', async () => {
      const { lena, laptop } = await lenaLeadsLuuk();
      const [refused] = await laptop.push(put('employee', newId(), { name: 'Lena', email: lena.email }));
      expect(refused).toMatchObject({ status: 'refused', reason: 'not-allowed' });
      const typed = newId();
      await laptop.push(put('employee', typed, { name: 'Lena' }));
      const first = await laptop.pullAll();
      await say(typed, { email: lena.email });
      expect(keeps([typed], await laptop.pullAll(first.cursor), [typed])).toEqual([]);
    });
  });

  describe('a deputy has no more than who they stand in for', () => {
    async function standIn({ memberId: managerId }: Person): Promise<Device> {
      const dana = await on.person('Dana Bakker', 'manager');
      const period = { managerId, deputyId: dana.memberId, from: today(), until: today() };
      expect((await on.post('/api/deputies', period, yara)).status).toBe(204);
      return on.device(dana);
    }

    test('in a circle', async () => {
      const { lena, luuk, record, laptop } = await lenaLeadsLuuk();
      const id = await on.add(yara, { name: 'Lena Lans', email: lena.email });
      const ids = await leftBehind(id, luuk.memberId);
      const deputies = [await standIn(luuk), await standIn(lena)] as const;
      const other = await on.add(yara, { name: 'Piet', managerId: luuk.memberId });
      for (const device of [laptop, ...deputies]) {
        expect(has(await device.pullAll(), [...ids, record])).toEqual([]);
        const [refused] = await device.push(put('absence-case', newId(), { employeeId: id, spells: [] }));
        expect(refused).toMatchObject({ status: 'refused', reason: 'not-allowed' });
      }
      expect(has(await deputies[0].pullAll(), [other])).toEqual([other]);
    });

    test('when the circle comes later: their device drops it, and has it again afterwards', async () => {
      const lena = await on.person('Lena Lans', 'manager');
      const { luuk, record } = await lenaLeadsLuuk();
      const id = await on.add(yara, { name: 'Lena Lans', email: lena.email });
      const ids = await leftBehind(id, luuk.memberId);
      const device = await standIn(luuk);
      const first = await device.pullAll();
      expect(has(first, ids)).toEqual(ids);
      await say(record, { managerId: lena.memberId });
      const second = await device.pullAll(first.cursor);
      expect(keeps(ids, second, ids)).toEqual([]);
      await say(record, { managerId: null });
      expect(keeps([], await device.pullAll(second.cursor), ids)).toEqual(ids);
    });

    test('about themselves, or by who was typed in', async () => {
      const { lena, luuk, laptop } = await lenaLeadsLuuk();
      const own = await on.add(yara, { name: 'Luuk Lam', email: luuk.email, managerId: luuk.memberId });
      const typed = newId();
      await laptop.push(put('employee', typed, { name: 'Lena' }));
      const device = await standIn(luuk);
      const first = await device.pullAll();
      expect(has(first, [own, typed])).toEqual([typed]);
      await say(typed, { email: lena.email });
      expect(keeps([typed], await device.pullAll(first.cursor), [typed])).toEqual([]);
    });
  });

  test('whom a manager typed in stays with them and HR, whatever they say of who leads them', async () => {
    const otto = await on.person('Otto Oost', 'manager');
    const mark = await on.device(stage.mark);
    const [id, absence, agreement] = [newId(), newId(), newId()];
    const laptop = await on.device(otto);
    await laptop.push(
      put('employee', id, { name: 'Noor', managerId: stage.mark.memberId }),
      put('absence-case', absence, { employeeId: id, spells: [] }),
      put('agreement', agreement, { employeeId: id, what: 'Bellen' }),
    );
    const all = [id, absence, agreement];
    expect(has(await laptop.pullAll(), all)).toEqual(all);
    expect(has(await mark.pullAll(), all)).toEqual([]);
    expect((await on.post(`/api/employees/${id}/accept`, {}, yara)).status).toBe(204);
    expect(has(await mark.pullAll(), all)).toEqual(all);
  });

  test('by typing somebody in a manager keeps nobody from their people', async () => {
    const { lena, luuk, record } = await lenaLeadsLuuk();
    const laptop = await on.device(await on.person('Otto Oost', 'manager'));
    const [answer] = await laptop.push(
      put('employee', newId(), { name: 'L.', email: lena.email, managerId: luuk.memberId }),
    );
    expect(answer?.status).toBe('applied');
    expect(has(await (await on.device(lena)).pullAll(), [record])).toEqual([record]);
  });

  test('of what they wrote about who comes to lead them they keep their own words alone, and nothing is lost', async () => {
    const { lena: tom, luuk, record, laptop } = await lenaLeadsLuuk();
    const lena = await on.person('Lena Lans', 'manager');
    const id = await on.add(yara, { name: 'Lena Lans', email: lena.email, managerId: luuk.memberId });
    const about = { employeeId: id };
    const ids = { note: newId(), report: newId(), agreement: newId(), absence: newId() };
    const typed = { typeId: 'preventive', typeVersion: 1 };
    const written = await laptop.push(
      put('conversation', ids.note, { ...about, ...typed, status: 'draft' }),
      put('report', ids.report, { ...about, ...typed, conversationId: ids.note, sharing: 'report' }),
      put('agreement', ids.agreement, { ...about, conversationId: ids.note, what: 'Bellen' }),
      put('absence-case', ids.absence, { ...about, spells: [['2026-11-02', null]] }),
    );
    expect(new Set(written.map(({ status }) => status))).toEqual(new Set(['applied']));
    const all = Object.values(ids);
    const first = await laptop.pullAll();
    expect(has(first, all)).toEqual(all);

    await say(id, { managerId: tom.memberId });
    await say(record, { managerId: lena.memberId });
    const next = await on.device(tom);
    expect(has(await next.pullAll(), all)).toEqual([ids.report, ids.agreement, ids.absence]);
    const rev = written[2]?.fields?.['what']?.rev;
    expect(await next.push(put('agreement', ids.agreement, { what: 'Van Tom' }, rev))).toMatchObject([
      { status: 'applied' },
    ]);

    const second = await laptop.pullAll(first.cursor);
    expect(keeps(all, second, all)).toEqual([ids.note, ids.report]);
    expect(JSON.stringify(second)).not.toContain('Van Tom');
    const [own, others] = await laptop.push(
      put('conversation', ids.note, { heldOn: '2026-11-20' }),
      put('agreement', ids.agreement, { what: 'Weer van Luuk' }, rev),
    );
    expect(own?.status).toBe('applied');
    expect(others).toEqual({ n: others?.n, status: 'refused', reason: 'not-allowed' });

    await say(record, { managerId: tom.memberId });
    expect(has(await laptop.pullAll(second.cursor), all)).toEqual(all);
  });

  describe('HR is told, and what to do', () => {
    const refused = async (answer: Response, pointer?: string) =>
      expect([answer.status, await answer.json()]).toEqual([
        409,
        expect.objectContaining({ code: 'leads-own-manager', ...(pointer && { pointer }) }),
      ]);
    const form = { jobTitle: '', team: '', number: '', leftOn: null };

    test('in the form, at the manager; another correction of a record in a circle is no matter', async () => {
      const { lena, luuk, record } = await lenaLeadsLuuk();
      const led = { ...form, name: 'Lena Lans', email: lena.email, managerId: luuk.memberId };
      await refused(await on.post('/api/employees', led, yara), '/managerId');
      const id = await on.add(yara, { name: 'Lena Lans', email: lena.email.toUpperCase() });
      await refused(await on.post(`/api/employees/${id}`, led, yara), '/managerId');
      const unnamed = await on.add(yara, { name: 'L. Lans', managerId: luuk.memberId });
      await refused(await on.post(`/api/employees/${unnamed}`, led, yara), '/managerId');
      await say(id, { managerId: luuk.memberId });
      expect(await on.change(yara, id, { ...led, team: 'Directie', email: lena.email.toUpperCase() })).toBe(
        204,
      );
      expect(await inCircle(id)).toBe(true);
      expect(await inCircle(record)).toBe(true);
      for (const email of ['', 'lena.lans@thuis.nl'])
        expect(await on.change(yara, id, { ...led, email })).toBe(204);
      expect(await inCircle(id)).toBe(true);
      const third = await on.person('Tom Top', 'manager');
      await on.add(yara, { name: 'Luuk Lam', email: luuk.email, managerId: third.memberId });
      // With a third it is about one more who leads them.
      await refused(
        await on.post(`/api/employees/${id}`, { ...led, email: third.email }, yara),
        '/managerId',
      );
      expect(await on.change(yara, id, { ...led, managerId: null })).toBe(204);
      expect(await inCircle(id)).toBe(false);
    });

    test('in the preview of a file, by line; what a file puts right as a whole is read', async () => {
      const { lena, luuk } = await lenaLeadsLuuk();
      const tom = await on.person('Tom Top', 'manager');
      const row = (who: Person, manager: Person) => ({
        name: who.name,
        email: who.email,
        managerEmail: manager.email,
      });
      const read = async (...rows: ReturnType<typeof row>[]) =>
        (await on.importRows(yara, ...rows)).json() as Promise<{ added: string[]; errors: unknown[] }>;
      const wrong = await read(row(lena, tom), row(tom, luuk));
      expect(wrong).toMatchObject({
        added: [],
        errors: [1, 2].map((line) => ({ row: line, error: 'leads-own-manager' })),
      });
      const right = await read(row(lena, luuk), row(luuk, tom));
      expect(right).toMatchObject({ added: [lena.name], errors: [] });
    });

    test('on taking over or linking who was typed in', async () => {
      const { lena, luuk, laptop } = await lenaLeadsLuuk();
      const typed = newId();
      await laptop.push(put('employee', typed, { name: 'Lena' }));
      await say(typed, { email: lena.email });
      await refused(await on.post(`/api/employees/${typed}/accept`, {}, yara));
      const id = await on.add(yara, { name: 'L. Lans', managerId: luuk.memberId });
      await refused(await on.post(`/api/employees/${typed}/link`, { into: id }, yara));
      const other = await on.add(yara, { name: 'Lena Lans' });
      expect((await on.post(`/api/employees/${typed}/link`, { into: other }, yara)).status).toBe(204);
    });
  });
});
