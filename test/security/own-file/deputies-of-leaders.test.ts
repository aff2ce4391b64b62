import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../shared/domain/ids.ts';
import { today } from '../../../shared/domain/today.ts';
import { put, type Device } from '../../service/support/people.ts';
import { has, keeps, startCircleStage, type CircleStage } from './circle-stage.ts';
import { PLACES, type Person } from './stage.ts';

describe.each(PLACES)('a deputy has no more than who they stand in for, %s', (_, startPlace) => {
  let stage: CircleStage;
  let on: CircleStage['on'];
  let yara: CircleStage['yara'];
  let say: CircleStage['say'];
  let lenaLeadsLuuk: CircleStage['lenaLeadsLuuk'];
  let leftBehind: CircleStage['leftBehind'];
  beforeAll(async () => {
    stage = await startCircleStage(startPlace);
    ({ on, yara, say, lenaLeadsLuuk, leftBehind } = stage);
  }, 60_000);
  afterAll(() => stage.stop());

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
