import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabases } from '../../../service/db/databases.ts';
import { parseEnv } from '../../../service/env.ts';
import type { PersonDetail } from '../../../shared/contracts/console.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { employeeForm } from '../../service/support/people.ts';
import { PLACES, startOwnFileStage, type OwnFileStage, type Person } from './stage.ts';

describe.each(PLACES)('nobody reads their own file that is known to be theirs, %s', (_, startPlace) => {
  let stage: OwnFileStage;
  let on: OwnFileStage['on'];
  let yara: Person;
  let someoneOfHr: OwnFileStage['someoneOfHr'];
  let expectClosed: OwnFileStage['expectClosed'];

  beforeAll(async () => {
    stage = await startOwnFileStage(startPlace);
    ({ on, yara, someoneOfHr, expectClosed } = stage);
  }, 60_000);
  afterAll(() => stage.stop());

  describe('by hand', () => {
    const tie = (by: Person, id: string, { memberId }: Pick<Person, 'memberId'>, verb = 'tie') =>
      on.post(`/api/employees/${id}/${verb}`, { memberId }, by).then(({ status }) => status);
    const untie = (by: Person, id: string, who: Pick<Person, 'memberId'>) => tie(by, id, who, 'untie');

    test('a colleague says whose file it is, and takes it back; both are in the log', async () => {
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const id = await on.add(yara, { name: 'H. Vos' });
      expect(await tie(yara, id, hanneke)).toBe(204);
      await expectClosed(hanneke, id);
      expect((await on.recordOf(yara, id)).members).toEqual([
        { id: hanneke.memberId, name: hanneke.name, byAddress: false },
      ]);
      expect(await untie(yara, id, hanneke)).toBe(204);
      expect(await on.opens(hanneke, id)).toContain('/api/people/:id');
      expect(await untie(yara, id, hanneke)).toBe(404);
      const entries = (await on.logOf(yara, id)).map(({ action, actorName, detail }) => [
        action,
        actorName,
        detail,
      ]);
      const { memberId } = hanneke;
      expect(entries).toContainEqual(['employee.tie', yara.name, { memberId, by: 'hand' }]);
      expect(entries).toContainEqual(['employee.untie', yara.name, { memberId }]);
    });

    test('a second record that never had their address: who opens it is told that a member has its name', async () => {
      const zoe = await on.person('Zoe Zwart', 'hr');
      const id = await on.add(yara, { name: zoe.name.replace('e', 'ë').toUpperCase() });
      const other = await on.add(yara, { name: 'Zoë Zomer' });
      const own = employeeForm({ name: zoe.name, number: '12' });
      expect((await on.post('/api/employees', own, zoe)).status).toBe(403);
      const namesake = async (by: Person, of: string) =>
        ((await (await on.get(`/api/people/${of}`, by)).json()) as PersonDetail).namesake;
      expect(await namesake(yara, id)).toBe(true);
      expect(await namesake(zoe, id)).toBe(true);
      expect(await namesake(yara, other)).toBe(false);
      expect(await tie(zoe, id, zoe)).toBe(204);
      expect(await namesake(yara, id)).toBe(false);
      await expectClosed(zoe, id);
    });

    test('nobody takes themselves out, whoever put them in', async () => {
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const id = await on.add(yara, { name: 'H. Vos' });
      expect(await tie(hanneke, id, hanneke)).toBe(204);
      expect(await untie(hanneke, id, hanneke)).toBe(404);
      expect(await tie(hanneke, id, yara)).toBe(404);
      await expectClosed(hanneke, id);
    });

    test('a wrong address is mended by correcting it first, and then saying so', async () => {
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const piet = await on.person('Piet Pool', 'hr');
      const id = await on.add(yara, { name: 'Piet Pool', email: hanneke.email });
      expect(await untie(yara, id, hanneke)).toBe(409);
      await on.change(yara, id, { name: 'Piet Pool', email: piet.email });
      const named = (person: Person, byAddress: boolean) => ({
        id: person.memberId,
        name: person.name,
        byAddress,
      });
      const both = (await on.recordOf(yara, id)).members;
      expect(both).toHaveLength(2);
      expect(both).toEqual(expect.arrayContaining([named(hanneke, false), named(piet, true)]));
      await expectClosed(hanneke, id);
      expect(await untie(yara, id, hanneke)).toBe(204);
      expect(await on.opens(hanneke, id)).toContain('/api/people/:id');
      await expectClosed(piet, id);
    });

    test('only members of the organisation', async () => {
      const id = await on.add(yara, { name: 'H. Vos' });
      const elsewhere = await stage.service.services.databases.createOrganisation('Elders BV');
      const stranger = await stage.service.member(`Vreemd ${newId()}`, ['hr'], elsewhere.id);
      expect(await tie(yara, id, stranger)).toBe(400);
      expect(await tie(yara, id, { memberId: newId() })).toBe(400);
    });
  });

  describe('two writes at one moment', () => {
    const tiesOf = async (id: string) =>
      (await on.logOf(yara, id))
        .filter(({ action }) => action === 'employee.tie')
        .map(({ detail }) => detail);

    test('a record gets an address, and whose it is becomes a member: tied once, whichever was first', async () => {
      const admin = await on.person('Ali Demir', 'admin');
      for (let round = 0; round < 10; round += 1) {
        const email = `nina.${newId()}@voorbeeld.nl`;
        const add = () => on.add(yara, { name: 'Nina Nieuw', email });
        const invite = () =>
          on.post('/api/members/invite', { name: 'Nina Nieuw', email, roles: ['hr'] }, admin);
        const [id] =
          round % 2 === 0
            ? await Promise.all([add(), invite()])
            : (await Promise.all([invite(), add()])).toReversed();
        const nina = await on.signedIn(email);
        expect(await tiesOf(String(id))).toEqual([{ memberId: nina.memberId, by: 'address' }]);
        await expectClosed(nina, String(id));
      }
    });

    test('two colleagues say whose file it is: of one member once, of two members both', async () => {
      const otto = await on.person('Otto Oost', 'hr');
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const piet = await on.person('Piet Pool', 'hr');
      const tie = async (by: Person, id: string, { memberId }: Person) =>
        expect((await on.post(`/api/employees/${id}/tie`, { memberId }, by)).status).toBe(204);
      const one = await on.add(yara, { name: 'H. Vos' });
      await Promise.all([tie(yara, one, hanneke), tie(otto, one, hanneke)]);
      expect(await tiesOf(one)).toEqual([{ memberId: hanneke.memberId, by: 'hand' }]);
      await expectClosed(hanneke, one);
      const two = await on.add(yara, { name: 'H. Vos' });
      await Promise.all([tie(yara, two, hanneke), tie(otto, two, piet)]);
      expect(await tiesOf(two)).toHaveLength(2);
      await expectClosed(hanneke, two);
      await expectClosed(piet, two);
    });
  });

  describe('records from before there was a link', () => {
    const forget = (id: string) =>
      stage.service.organisation.store.write([
        { sql: `UPDATE documents SET member_ids = '[]' WHERE id = ?`, params: [id] },
      ]);
    const linkOf = async (id: string) => {
      const [rows = []] = await stage.service.organisation.store.read([
        { sql: 'SELECT member_ids FROM documents WHERE id = ?', params: [id] },
      ]);
      return JSON.parse(String(rows[0]?.[0])) as string[];
    };

    test('get it when the organisation is opened', async () => {
      const { hanneke, id, conversation, known } = await someoneOfHr();
      await forget(id);
      const env = { ...stage.place.env, DATA_DIR: stage.service.dataDir };
      const databases = await openDatabases(parseEnv(env));
      await databases.organisation(stage.service.organisation.id);
      await databases.close();
      expect(await linkOf(id)).toEqual([hanneke.memberId]);
      await on.change(yara, id, { ...known, email: '' });
      await expectClosed(hanneke, id, conversation);
    });

    test('get it when the address goes, without that too', async () => {
      const { hanneke, id, conversation, known } = await someoneOfHr();
      await forget(id);
      await on.change(yara, id, { ...known, email: '' });
      await expectClosed(hanneke, id, conversation);
    });

    test('lose it with everything else when they are erased', async () => {
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const id = await on.add(yara, { name: 'Hanneke Vos', email: hanneke.email });
      expect(await linkOf(id)).toEqual([hanneke.memberId]);
      expect(
        (await on.post(`/api/privacy/${id}/erase`, { name: 'Hanneke Vos', reason: 'Verzoek' }, yara)).status,
      ).toBe(200);
      expect(await linkOf(id)).toEqual([]);
    });
  });
});
