import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepRetention } from '../../../service/retention/sweep.ts';
import { addDays } from '../../../shared/domain/absence/calendar.ts';
import { today } from '../../../shared/domain/today.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { put, type Device } from '../../service/support/people.ts';
import { PLACES, startOwnFileStage, type OwnFileStage, type Person } from './stage.ts';

describe.each(PLACES)('nobody reads their own file on a device, %s', (_, startPlace) => {
  let stage: OwnFileStage;
  let on: OwnFileStage['on'];
  let yara: Person;
  let mark: Person;
  let laptop: Device;

  beforeAll(async () => {
    stage = await startOwnFileStage(startPlace);
    ({ on, yara, mark, laptop } = stage);
  }, 60_000);
  afterAll(() => stage.stop());

  test('a deputy has not the file of who leads them, nor of who leads those', async () => {
    const day = (from: number) => addDays(today(), from);
    const people = { dana: '', baas: '', top: '' };
    const dana = await on.person('Dana Bakker', 'manager');
    const baas = await on.person('Bea Baas', 'manager');
    const top = await on.person('Tom Top', 'manager');
    people.dana = await on.add(yara, { name: 'Dana', email: dana.email, managerId: baas.memberId });
    people.baas = await on.add(yara, { name: 'Bea', email: baas.email, managerId: top.memberId });
    people.top = await on.add(yara, { name: 'Tom', email: top.email, managerId: mark.memberId });
    const other = await on.add(yara, { name: 'Sanne', managerId: mark.memberId });
    const peer = await on.add(yara, { name: 'Piet', managerId: top.memberId });
    for (const managerId of [top.memberId, mark.memberId]) {
      const period = { managerId, deputyId: dana.memberId, from: day(0), until: day(1) };
      expect((await on.post('/api/deputies', period, yara)).status).toBe(204);
    }
    const device = await on.device(dana);
    const has = async () => {
      const { changes } = await device.pullAll();
      const ids = changes.flatMap(({ id, gone }) => (gone ? [] : [id]));
      return Object.values({ ...people, other, peer }).filter((id) => ids.includes(id));
    };
    expect(await has()).toEqual([other, peer]);
    for (const [name, id] of Object.entries(people)) {
      const { managerId } = await on.recordOf(yara, id);
      expect(await on.change(yara, id, { name, managerId, email: `${name}@thuis.nl` })).toBe(204);
    }
    expect(await has()).toEqual([other, peer]);
  });

  test('a deputy’s device drops the file of who comes to lead them', async () => {
    const dirk = await on.person('Dirk Dam', 'manager');
    const lena = await on.person('Lena Lans', 'manager');
    const own = await on.add(yara, { name: 'Dirk Dam', email: dirk.email });
    const boss = await on.add(yara, { name: 'Lena Lans', email: lena.email, managerId: mark.memberId });
    const period = { managerId: mark.memberId, deputyId: dirk.memberId, from: today(), until: today() };
    expect((await on.post('/api/deputies', period, yara)).status).toBe(204);
    const device = await on.device(dirk);
    const first = await device.pullAll();
    expect(first.changes.map(({ id }) => id)).toContain(boss);
    const led = { name: 'Dirk Dam', email: dirk.email, managerId: lena.memberId };
    expect(await on.change(yara, own, led)).toBe(204);
    const second = await device.pullAll(first.cursor);
    expect(second.reset).toBe(true);
    expect(second.changes.map(({ id }) => id)).not.toContain(boss);
  });

  describe('a device of theirs', () => {
    test('hears nothing of a file that it never had, whatever happens in it, and of nobody’s agreements', async () => {
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const device = await on.device(hanneke);
      const known = { name: 'Hanneke Vos', email: hanneke.email, managerId: mark.memberId };
      const id = await on.add(yara, known);
      const other = await on.add(yara, { name: 'Sanne', managerId: mark.memberId });
      const [absence, past, agreement] = [newId(), newId(), newId()];
      await laptop.push(
        put('absence-case', absence, { employeeId: id, spells: [['2026-11-02', null]] }),
        put('absence-case', past, { employeeId: id, spells: [['2020-01-02', '2020-02-03']] }),
        put('agreement', agreement, { employeeId: other, what: 'Bellen' }),
      );
      let { cursor } = await device.pullAll();
      const told = async () => {
        const page = await device.pullAll(cursor);
        ({ cursor } = page);
        expect(page.reset).toBe(false);
        return page.changes.map((change) => change.id).filter((each) => each !== other);
      };
      await on.change(yara, id, { ...known, team: 'Directie' });
      await laptop.push({ op: 'delete', kind: 'absence-case', id: absence, seen: 1_000_000 });
      expect(await told()).toEqual([]);
      await on.change(yara, id, { ...known, email: 'h.vos@thuis.nl' });
      await on.change(yara, other, { name: 'Sanne', managerId: null });
      expect(await told()).toEqual([]);
      await laptop.push(put('agreement', agreement, { what: 'Mailen' }, 1));
      await sweepRetention(stage.service.services);
      expect(await told()).toEqual([]);
      const row = { sql: 'SELECT employee_id FROM documents WHERE id = ?', params: [past] };
      expect(await stage.service.organisation.store.read([row])).toEqual([[[null]]]);
    });

    test('drops the file when it turns out to be theirs, and has it again when that was a mistake', async () => {
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const device = await on.device(hanneke);
      // Another record says already who leads her: with other leaders the device would begin anew.
      await on.add(yara, { name: 'H. Vos', email: hanneke.email, managerId: mark.memberId });
      const id = await on.add(yara, { name: 'Hanneke Vos', managerId: mark.memberId });
      const absence = newId();
      await laptop.push(put('absence-case', absence, { employeeId: id, spells: [['2026-11-02', null]] }));
      const first = await device.pullAll();
      const about = ({ changes }: typeof first) =>
        changes.filter((change) => [id, absence].includes(change.id)).map(({ gone }) => gone);
      expect(about(first)).toEqual([false, false]);

      await on.change(yara, id, { name: 'Hanneke Vos', managerId: mark.memberId, email: hanneke.email });
      const second = await device.pullAll(first.cursor);
      expect(about(second)).toEqual([true, true]);
      await on.change(yara, id, { name: 'Hanneke Vos', managerId: mark.memberId, email: '' });
      const third = await device.pullAll(second.cursor);
      expect(about(third)).not.toContain(false);
      await on.change(yara, id, { name: 'Hanneke Vos', managerId: mark.memberId, team: 'Directie' });
      expect(about(await device.pullAll(third.cursor))).toEqual([]);
      const [refused] = await device.push(put('employee', id, { team: 'Directie' }));
      expect(refused).toMatchObject({ status: 'refused', reason: 'not-allowed' });

      expect((await on.post(`/api/employees/${id}/untie`, { memberId: hanneke.memberId }, yara)).status).toBe(
        204,
      );
      const last = await device.pullAll(third.cursor);
      expect(about(last)).toEqual([false, false]);
      expect(last.changes.find((change) => change.id === id)?.fields).toHaveProperty('name');
    });
  });
});
