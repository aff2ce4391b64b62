import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../shared/domain/ids.ts';
import { connect, postJson, put, writeConversation } from '../../service/support/people.ts';
import { startTestService } from '../../service/support/service.ts';
import { fieldOf, NOTE, type Stage } from './stage.ts';

/** What other people and other processes of the service see and may do, wherever the databases are. */
export function testOthers(stage: Stage): void {
  let place: Stage['place'];
  let service: Stage['service'];
  let laptop: Stage['laptop'];
  let tablet: Stage['tablet'];
  let hr: Stage['hr'];
  let hrBrowser: Stage['hrBrowser'];
  beforeAll(() => {
    ({ place, service, laptop, tablet, hr, hrBrowser } = stage);
  });

  describe('who sees an employee', () => {
    test('one typed in by hand: its author and HR; when HR gives them to another, they go from the first', async () => {
      const { employeeId: id, conversationId } = await writeConversation(laptop);
      const mine = (await laptop.pullAll()).changes.find((change) => change.id === id);
      expect(mine).toMatchObject({ provisional: true });
      const other = await service.member(`Karin Smit ${id.slice(-4)}`, ['manager']);
      const karin = await connect(service, other.email);
      expect((await karin.pullAll()).changes).toEqual([]);

      const hrEmployee = newId();
      await hr.push(put('employee', hrEmployee, { name: 'Fatima El Amrani', managerId: laptop.me.memberId }));
      const before = await laptop.pullAll();
      expect(before.changes.some((change) => change.id === hrEmployee)).toBe(true);
      const karinBefore = await karin.pullAll();
      const rev = (await fieldOf(hr, hrEmployee, 'managerId'))?.rev ?? 0;
      await hr.push(put('employee', hrEmployee, { managerId: other.memberId }, rev));
      expect((await laptop.pull(before.cursor)).changes).toEqual([
        { kind: 'employee', id: hrEmployee, gone: true, fields: {} },
      ]);
      expect((await karin.pull(karinBefore.cursor)).changes).toMatchObject([
        { id: hrEmployee, gone: false, fields: { name: { value: 'Fatima El Amrani' } } },
      ]);
      expect((await hr.pullAll()).changes.some((change) => change.id === conversationId)).toBe(false);
    });
  });

  test('an event stream says that there is more, and ends when the device signs out', async () => {
    const device = await connect(service, 'mark.bos@voorbeeld.nl', 'Luisteraar');
    const response = await fetch(`${service.url}/api/sync/events`, { headers: device.headers });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => (await reader?.read())?.value;
    expect(await next()).toMatch(/^:/);
    await writeConversation(laptop);
    expect(await next()).toBe('event: more\ndata: {}\n\n');
    await fetch(`${service.url}/api/auth/device/revoke`, { method: 'POST', headers: device.headers });
    await expect.poll(async () => (await reader?.read())?.done, { timeout: 20_000 }).toBe(true);
    expect((await device.send([])).status).toBe(401);
  });

  test('who was handed an agreement goes on with it, and makes nothing about somebody else, or about nobody', async () => {
    const other = await service.member(`Lotte Prins ${newId().slice(-4)}`, ['manager']);
    const lotte = await connect(service, other.email);
    const [employeeId, conversationId, agreementId, own] = [newId(), newId(), newId(), newId()];
    await hr.push(put('employee', employeeId, { name: 'Sanne', managerId: laptop.me.memberId }));
    const about = { employeeId, typeId: 'preventive', typeVersion: 1, status: 'draft' };
    await laptop.push(
      put('conversation', conversationId, about),
      put('agreement', agreementId, { employeeId, conversationId, what: 'Rooster bekijken', status: 'open' }),
    );
    const rev = (await fieldOf(hr, employeeId, 'managerId'))?.rev ?? 0;
    await hr.push(put('employee', employeeId, { managerId: other.memberId }, rev));
    const employeeRev = (await fieldOf(lotte, agreementId, 'employeeId'))?.rev ?? 0;
    const said = await lotte.push(
      put('employee', own, { name: 'Iemand van mezelf' }),
      put('agreement', agreementId, { status: 'done' }, employeeRev),
      put('agreement', agreementId, { employeeId: own }, employeeRev),
    );
    expect(said.map(({ status, reason }) => reason ?? status)).toEqual(['applied', 'applied', 'not-allowed']);
    const noteRev = (await fieldOf(laptop, conversationId, 'employeeId'))?.rev ?? 0;
    const nobody = await laptop.push(
      put('conversation', conversationId, { employeeId: null }, noteRev),
      put('conversation', newId(), { typeId: 'preventive', typeVersion: 1, status: 'draft' }),
    );
    expect(nobody.map(({ reason }) => reason)).toEqual(['not-allowed', 'not-allowed']);
  });

  test('what another process restricts between reading and writing is not written about', async () => {
    const other = await startTestService({ env: { ...place.env, DATA_DIR: service.dataDir } });
    const { employeeId, conversationId } = await writeConversation(hr, { [NOTE]: 'rustig rooster' });
    const elsewhere = newId();
    const { store } = service.organisation;
    const { write } = store;
    store.write = async (commands) => {
      store.write = write;
      const form = { kind: 'restriction', receivedOn: '2026-11-02', note: 'Liever niet' };
      const headers = { ...hrBrowser.headers, origin: other.url };
      const asked = await postJson(other, `/api/privacy/${employeeId}/requests`, form, headers);
      expect(asked.status).toBe(200);
      return write(commands);
    };
    const answers = await hr.push(
      put('conversation', conversationId, { [NOTE]: 'druk rooster' }),
      put('employee', elsewhere, { name: 'Iemand Anders' }),
    );
    expect(answers).toMatchObject([
      { status: 'refused', reason: 'not-allowed', restricted: true },
      { status: 'applied' },
    ]);
    expect(await fieldOf(hr, conversationId, NOTE)).toMatchObject({ value: 'rustig rooster' });
    await other.stop();
  });

  test('what another process puts on hold between reading and writing is not taken out of its file', async () => {
    const other = await startTestService({ env: { ...place.env, DATA_DIR: service.dataDir } });
    const { employeeId, conversationId } = await writeConversation(hr, { [NOTE]: 'rustig rooster' });
    const { store } = service.organisation;
    const { write } = store;
    store.write = async (commands) => {
      store.write = write;
      const headers = { ...hrBrowser.headers, origin: other.url };
      const reason = 'Geschil over de functie.';
      const held = await postJson(other, `/api/privacy/${employeeId}/hold`, { reason }, headers);
      expect(held.status).toBe(204);
      return write(commands);
    };
    const [answer] = await hr.push({
      op: 'delete',
      kind: 'conversation',
      id: conversationId,
      seen: 1_000_000,
    });
    expect(answer).toMatchObject({ status: 'refused', reason: 'not-allowed' });
    expect(await fieldOf(hr, conversationId, NOTE)).toMatchObject({ value: 'rustig rooster' });
    await other.stop();
  });

  test('an event stream hears of what another process wrote', async () => {
    const env = { ...place.env, DATA_DIR: service.dataDir, EVENTS_POLL_SECONDS: '1' };
    const other = await startTestService({ env });
    const response = await fetch(`${other.url}/api/sync/events`, { headers: tablet.headers });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => (await reader?.read())?.value;
    expect(await next()).toMatch(/^:/);
    // Until the other process has looked once, nothing is news.
    const news = next();
    const written = () => writeConversation(laptop).then(() => undefined);
    let heard: string | undefined;
    while (heard === undefined) heard = await Promise.race([news, written()]);
    expect(heard).toBe('event: more\ndata: {}\n\n');
    await reader?.cancel();
    await other.stop();
  });
}
