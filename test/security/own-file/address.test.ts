import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../shared/domain/ids.ts';
import { createJar, headersOf, signInAt } from '../../service/support/oidc.ts';
import { put, type Device } from '../../service/support/people.ts';
import { PLACES, startOwnFileStage, type OwnFileStage, type Person } from './stage.ts';

describe.each(PLACES)('nobody reads their own file, whatever its address, %s', (_, startPlace) => {
  let stage: OwnFileStage;
  let on: OwnFileStage['on'];
  let yara: Person;
  let someoneOfHr: OwnFileStage['someoneOfHr'];
  let expectClosed: OwnFileStage['expectClosed'];
  let mark: Person;
  let laptop: Device;

  beforeAll(async () => {
    stage = await startOwnFileStage(startPlace);
    ({ on, yara, mark, laptop, someoneOfHr, expectClosed } = stage);
  }, 60_000);
  afterAll(() => stage.stop());

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
      stage.accounts.set('petra', { email, name: 'Petra Post', groups: ['hr-team'], amr: ['mfa'] });
    const enter = async (): Promise<Person> => {
      const jar = createJar();
      await signInAt(stage.service, jar, 'petra@bedrijf.nl', 'petra');
      const headers = headersOf(stage.service, jar);
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
});
