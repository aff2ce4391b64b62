import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabases } from '../../service/db/databases.ts';
import { parseEnv } from '../../service/env.ts';
import type { PersonDetail } from '../../shared/contracts/console.ts';
import { today } from '../../shared/domain/today.ts';
import { newId } from '../../shared/domain/ids.ts';
import { HAS_DATABASE_SERVER, startDatabaseServer } from '../service/support/database-server.ts';
import { createJar, headersOf, signInAt, useProvider } from '../service/support/oidc.ts';
import {
  startOpenidProvider,
  type Account,
  type OpenidProvider,
} from '../service/support/openid-provider.ts';
import { put, type Device } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { peopleOf, type Person } from './own-file-stage.ts';
import { ANY_ADDRESS } from './support.ts';

type Place = { env: Record<string, string>; stop(): Promise<void> };
const PLACES: [string, () => Promise<Place>][] = [
  ['in files', () => Promise.resolve({ env: {}, stop: () => Promise.resolve() })],
];
// Its package holds a binary for Linux on x64 alone, which is where the checks of every change run.
if (HAS_DATABASE_SERVER) PLACES.push(['on libSQL server', () => startDatabaseServer()]);

describe.each(PLACES)('nobody reads their own file, %s', (_, startPlace) => {
  const accounts = new Map<string, Account>();
  let place: Place;
  let service: TestService;
  let provider: OpenidProvider;
  let on: ReturnType<typeof peopleOf>;
  /** A colleague of HR who changes what is known of others, and a manager. */
  let yara: Person;
  let mark: Person;
  let laptop: Device;

  beforeAll(async () => {
    place = await startPlace();
    provider = await startOpenidProvider(accounts);
    service = await startTestService({ env: { ...ANY_ADDRESS, ...place.env } });
    provider.serve(service.url);
    await useProvider(service, provider);
    on = peopleOf(service);
    yara = await on.person('Yara Yilmaz', 'hr');
    mark = await on.person('Mark Bos', 'manager');
    laptop = await on.device(mark);
  }, 60_000);
  afterAll(async () => {
    await service.stop();
    await provider.stop();
    await place.stop();
  });

  /** Somebody of HR with a record that a colleague made, a conversation that was held, a request and a hold. */
  async function someoneOfHr(number = '') {
    const hanneke = await on.person('Hanneke Vos', 'hr');
    const known = { name: 'Hanneke Vos', number, managerId: mark.memberId };
    const id = await on.add(yara, { ...known, email: hanneke.email });
    const conversation = await on.held(laptop, id);
    await on.handle(yara, id);
    return { hanneke, id, conversation, known };
  }

  /** Nothing of it is there for them, and they change nothing; a colleague has all of it. */
  async function expectClosed(who: Person, id: string, conversation?: string): Promise<void> {
    expect(await on.opens(who, id, conversation)).toEqual([]);
    expect(await on.change(who, id, { name: 'Iemand anders' })).toBe(404);
    expect(
      (await on.post(`/api/privacy/${id}/erase`, { name: 'Hanneke Vos', reason: 'Verzoek' }, who)).status,
    ).toBe(404);
    expect(await on.opens(yara, id, conversation)).toEqual(
      expect.arrayContaining(['/api/people/:id', 'people', ...(conversation ? ['conversations'] : [])]),
    );
  }

  test('what is tried here opens a file of somebody else', async () => {
    const { id, conversation } = await someoneOfHr();
    const other = await on.person('Otto Oost', 'hr');
    expect(await on.opens(other, id, conversation)).toHaveLength(10);
  });

  describe('whatever becomes of the address in the record', () => {
    test.each([
      ['another one', 'hanneke@thuis.nl'],
      ['none', ''],
    ])('%s, by a colleague', async (_, email) => {
      const { hanneke, id, conversation, known } = await someoneOfHr();
      expect(await on.change(yara, id, { ...known, email })).toBe(204);
      await expectClosed(hanneke, id, conversation);
    });

    test.each([
      ['another one', 'hanneke@prive.nl'],
      ['none', ''],
    ])('%s, from a file', async (what, email) => {
      const number = `nr-${what}`;
      const { hanneke, id, conversation } = await someoneOfHr(number);
      await on.importRows(yara, { name: 'Hanneke Vos', number, email });
      expect((await on.recordOf(yara, id)).email).toBe(email);
      await expectClosed(hanneke, id, conversation);
      // Nor does a file that they read themselves change it.
      const answer = await on.importRows(hanneke, { name: 'Hanneke', number, team: 'Directie' });
      expect(await answer.json()).toMatchObject({ errors: [{ error: 'own-file' }], changed: [] });
    });

    test('another one, from a colleague’s device', async () => {
      const { hanneke, id, conversation } = await someoneOfHr();
      const device = await on.device(yara);
      const { changes } = await device.pullAll();
      const rev = changes.find((change) => change.id === id)?.fields['email']?.rev ?? 0;
      const [answer] = await device.push(put('employee', id, { email: 'h.vos@prive.nl' }, rev));
      expect(answer).toMatchObject({ status: 'applied' });
      await expectClosed(hanneke, id, conversation);
    });

    test('two in one push', async () => {
      const { hanneke, id, conversation } = await someoneOfHr();
      const fresh = newId();
      const device = await on.device(yara);
      await device.push(
        put('employee', fresh, { name: 'Hanneke Vos', email: hanneke.email.toUpperCase() }),
        put('employee', fresh, { email: null }),
      );
      expect((await on.recordOf(yara, fresh)).email).toBe('');
      await expectClosed(hanneke, id, conversation);
      await expectClosed(hanneke, fresh);
    });

    test('none any more, of who a manager typed in', async () => {
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const typed = newId();
      const [first] = await laptop.push(put('employee', typed, { name: 'Hanneke', email: hanneke.email }));
      const conversation = await on.held(laptop, typed);
      const rev = first?.fields?.['email']?.rev;
      const [answer] = await laptop.push(put('employee', typed, { email: '' }, rev));
      expect(answer?.status).toBe('applied');
      expect((await on.recordOf(yara, typed)).email).toBe('');
      await expectClosed(hanneke, typed, conversation);
      expect((await on.post(`/api/employees/${typed}/accept`, {}, hanneke)).status).toBe(404);
    });

    test('what a manager typed in is linked to the known record, which has no address', async () => {
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const typed = newId();
      await laptop.push(put('employee', typed, { name: 'Hanneke', email: hanneke.email }));
      const conversation = await on.held(laptop, typed);
      const id = await on.add(yara, { name: 'Hanneke Vos', managerId: mark.memberId });
      expect((await on.post(`/api/employees/${typed}/link`, { into: id }, yara)).status).toBe(204);
      await expectClosed(hanneke, id, conversation);
    });

    test('it was there before they were a member', async () => {
      const id = await on.add(yara, { name: 'Nina Nieuw', email: 'nina.nieuw@voorbeeld.nl' });
      const admin = await on.person('Ali Demir', 'admin');
      const invited = { name: 'Nina Nieuw', email: 'Nina.Nieuw@voorbeeld.nl', roles: ['hr'] };
      expect((await on.post('/api/members/invite', invited, admin)).status).toBe(200);
      await on.change(yara, id, { name: 'Nina Nieuw', email: 'nina@thuis.nl' });
      await expectClosed(await on.signedIn('nina.nieuw@voorbeeld.nl'), id);
    });

    test('their membership ended, and they were invited again', async () => {
      const { hanneke, id, conversation, known } = await someoneOfHr();
      const admin = await on.person('Ali Demir', 'admin');
      await on.post(`/api/members/${hanneke.memberId}/remove`, {}, admin);
      await on.change(yara, id, { ...known, email: 'hanneke@elders.nl' });
      const again = { name: 'Hanneke Vos', email: hanneke.email, roles: ['hr'] };
      expect((await on.post('/api/members/invite', again, admin)).status).toBe(200);
      const back = await on.signedIn(hanneke.email);
      expect(back.memberId).toBe(hanneke.memberId);
      await expectClosed(back, id, conversation);
    });
  });

  test('another address at the organisation’s own sign-in, and then one in the record as well', async () => {
    const at = (email: string) =>
      accounts.set('petra', { email, name: 'Petra Post', groups: ['hr-team'], amr: ['mfa'] });
    const enter = async (): Promise<Person> => {
      const jar = createJar();
      await signInAt(service, jar, 'petra@bedrijf.nl', 'petra');
      const headers = headersOf(service, jar);
      return { ...((await (await on.get('/api/me', { headers })).json()) as Person), headers };
    };
    at('petra.post@bedrijf.nl');
    const { memberId } = await enter();
    const id = await on.add(yara, { name: 'Petra Post', email: 'petra.post@bedrijf.nl' });
    const later = await on.add(yara, { name: 'Petra Prins', email: 'petra.prins@bedrijf.nl' });
    at('petra.prins@bedrijf.nl');
    const petra = await enter();
    expect(petra).toMatchObject({ memberId, email: 'petra.prins@bedrijf.nl' });
    await expectClosed(petra, id);
    await on.change(yara, id, { name: 'Petra Post', email: 'p.post@thuis.nl' });
    await on.change(yara, later, { name: 'Petra Prins' });
    await expectClosed(petra, id);
    await expectClosed(petra, later);
    expect(await on.logOf(yara, later)).toContainEqual(
      expect.objectContaining({ action: 'employee.tie', detail: { memberId, by: 'address' } }),
    );
  });

  test('a deputy has not the file of who leads them, nor of who leads those', async () => {
    const day = (from: number) => today(new Date(Date.now() + from * 86_400_000));
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
    test('drops the file when it turns out to be theirs, and has it again when that was a mistake', async () => {
      const hanneke = await on.person('Hanneke Vos', 'hr');
      const device = await on.device(hanneke);
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
      const elsewhere = await service.services.databases.createOrganisation('Elders BV');
      const stranger = await service.member(`Vreemd ${newId()}`, ['hr'], elsewhere.id);
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
      service.organisation.store.write([
        { sql: `UPDATE documents SET member_ids = '[]' WHERE id = ?`, params: [id] },
      ]);
    const linkOf = async (id: string) => {
      const [rows = []] = await service.organisation.store.read([
        { sql: 'SELECT member_ids FROM documents WHERE id = ?', params: [id] },
      ]);
      return JSON.parse(String(rows[0]?.[0])) as string[];
    };

    test('get it when the organisation is opened', async () => {
      const { hanneke, id, conversation, known } = await someoneOfHr();
      await forget(id);
      const env = { ...place.env, DATA_DIR: service.dataDir };
      const databases = await openDatabases(parseEnv(env));
      await databases.organisation(service.organisation.id);
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
