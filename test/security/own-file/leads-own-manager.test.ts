import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../shared/domain/ids.ts';
import { put } from '../../service/support/people.ts';
import { startCircleStage, type CircleStage } from './circle-stage.ts';
import { PLACES, type Person } from './stage.ts';

describe.each(PLACES)(
  'HR is told that somebody would lead their own manager, and what to do, %s',
  (_, startPlace) => {
    let stage: CircleStage;
    let on: CircleStage['on'];
    let yara: CircleStage['yara'];
    let say: CircleStage['say'];
    let lenaLeadsLuuk: CircleStage['lenaLeadsLuuk'];
    let inCircle: CircleStage['inCircle'];
    beforeAll(async () => {
      stage = await startCircleStage(startPlace);
      ({ on, yara, say, lenaLeadsLuuk, inCircle } = stage);
    }, 60_000);
    afterAll(() => stage.stop());

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
  },
);
