import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../shared/domain/ids.ts';
import { createJar, headersOf, signInAt } from '../../service/support/oidc.ts';
import { put } from '../../service/support/people.ts';
import { has, keeps, startCircleStage, type CircleStage } from './circle-stage.ts';
import { PLACES, type Person } from './stage.ts';

describe.each(PLACES)('a manager has not the file of who leads them, %s', (_, startPlace) => {
  let stage: CircleStage;
  let on: CircleStage['on'];
  let yara: CircleStage['yara'];
  let say: CircleStage['say'];
  let lenaLeadsLuuk: CircleStage['lenaLeadsLuuk'];
  let leftBehind: CircleStage['leftBehind'];
  let inCircle: CircleStage['inCircle'];
  beforeAll(async () => {
    stage = await startCircleStage(startPlace);
    ({ on, yara, say, lenaLeadsLuuk, leftBehind, inCircle } = stage);
  }, 60_000);
  afterAll(() => stage.stop());

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
});
