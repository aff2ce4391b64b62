import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change, PushAnswer } from '../../../shared/contracts/sync.ts';
import { forgetRemovals } from '../../../service/retention/forget-removals.ts';
import { newId } from '../../../shared/domain/ids.ts';
import {
  connect,
  postJson,
  put,
  remove,
  signIn,
  writeConversation,
  type Browser,
  type Device,
} from '../../service/support/people.ts';
import { startTestService, type TestService } from '../../service/support/service.ts';

/** Where the databases are: settings of the service, and what ends it. */
export type Place = { env: Record<string, string>; stop(): Promise<void> };

/** What push and pull promise, wherever the databases are. */
export function testPushAndPull(where: () => Promise<Place>): void {
  let place: Place;
  let service: TestService;
  let laptop: Device;
  let tablet: Device;
  let hr: Device;
  let hrBrowser: Browser;
  let markBrowser: Browser;

  beforeAll(async () => {
    place = await where();
    service = await startTestService({ env: place.env });
    const manager = await service.member('Mark Bos', ['manager']);
    const adviser = await service.member('Hanneke Vos', ['hr']);
    markBrowser = await signIn(service, manager.email);
    laptop = await connect(service, manager.email, 'Laptop', markBrowser);
    tablet = await connect(service, manager.email, 'Tablet', markBrowser);
    hrBrowser = await signIn(service, adviser.email);
    hr = await connect(service, adviser.email, 'Werkplek HR', hrBrowser);
  });
  afterAll(async () => {
    await service.stop();
    await place.stop();
  });

  const NOTE = 'answers.workNotes';

  /** Fields by document, however they were paged. */
  function byDocument(changes: Change[]): Record<string, Change['fields']> {
    const documents: Record<string, Change['fields']> = {};
    for (const { id, fields } of changes) documents[id] = { ...documents[id], ...fields };
    return documents;
  }

  async function fieldOf(device: Device, id: string, name: string) {
    const { changes } = await device.pullAll();
    return changes.find((change) => change.id === id)?.fields[name];
  }

  describe('round trip', () => {
    test('what one device wrote, another of the same person reads', async () => {
      const note = 'Rooster aangepast: vier dagen van acht uur. 👩‍🏭 Ł';
      const { conversationId, answers } = await writeConversation(laptop, { [NOTE]: note });
      expect(answers.map(({ status }) => status)).toEqual(['applied', 'applied']);
      expect(await fieldOf(tablet, conversationId, NOTE)).toMatchObject({
        value: note,
        siblings: [],
        deviceName: 'Laptop',
      });
    });

    test('a pull after a cursor brings only what changed since', async () => {
      const { conversationId } = await writeConversation(laptop, { [NOTE]: 'een' });
      const { cursor } = await tablet.pullAll();
      const rev = (await fieldOf(laptop, conversationId, NOTE))?.rev ?? 0;
      await laptop.push(put('conversation', conversationId, { [NOTE]: 'twee' }, rev));
      const { changes, more } = await tablet.pull(cursor);
      expect(more).toBe(false);
      expect(changes).toHaveLength(1);
      expect(Object.keys(changes[0]?.fields ?? {})).toEqual([NOTE]);
    });

    test('pages of one change each hold together the same as one page', async () => {
      for (let index = 0; index < 4; index++) {
        const { conversationId } = await writeConversation(laptop, { [NOTE]: 'een' });
        const rev = (await fieldOf(laptop, conversationId, NOTE))?.rev ?? 0;
        await laptop.push(put('conversation', conversationId, { [NOTE]: 'twee' }, rev));
      }
      const whole = await tablet.pullAll();
      const paged = await tablet.pullAll('0.0', 1);
      expect(byDocument(paged.changes)).toEqual(byDocument(whole.changes));
      expect(paged.changes).toHaveLength(whole.changes.length);
      expect(paged.cursor).toBe(whole.cursor);
    });

    test('an answer of another epoch starts anew', async () => {
      const { changes } = await tablet.pullAll();
      const page = await tablet.pullAll('9.3');
      expect(page).toMatchObject({ reset: true });
      expect(page.changes).toEqual(changes);
    });

    test('a pull is compressed for who asks', async () => {
      const response = await fetch(`${service.url}/api/sync/pull?protocol=1&cursor=0.0`, {
        headers: { ...laptop.headers, 'accept-encoding': 'gzip' },
      });
      expect(response.headers.get('content-encoding')).toBe('gzip');
    });
  });

  describe('numbers', () => {
    test('the same push five times has one effect and one answer', async () => {
      const device = await connect(service, 'mark.bos@voorbeeld.nl', 'Vijf keer');
      const id = newId();
      const mutations = [
        { ...put('employee', id, { name: 'Joost van Dijk' }), n: 1 },
        { n: 2, op: 'nonsense' },
        { ...put('employee', id, { jobTitle: 'Planner' }), n: 3 },
      ];
      const answers: string[] = [];
      for (let index = 0; index < 5; index++) answers.push(await (await device.send(mutations)).text());
      expect(new Set(answers).size).toBe(1);
      const { answers: first } = JSON.parse(answers[0] ?? '') as PushAnswer;
      expect(first.map(({ status }) => status)).toEqual(['applied', 'refused', 'applied']);
      const revisions = first.flatMap(({ fields }) => Object.values(fields ?? {}).map(({ rev }) => rev));
      const stored = (await device.pullAll()).changes.find((change) => change.id === id)?.fields;
      expect(
        Object.values(stored ?? {})
          .map(({ rev }) => rev)
          .sort(),
      ).toEqual(revisions.sort());
    });

    test('a gap is refused and says what is expected; nothing is written', async () => {
      const device = await connect(service, 'mark.bos@voorbeeld.nl', 'Gat');
      const id = newId();
      const response = await device.send([{ ...put('employee', id, { name: 'Niet opgeslagen' }), n: 4 }]);
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({ code: 'mutation-gap', expected: 1 });
      expect((await device.pullAll()).changes.some((change) => change.id === id)).toBe(false);
    });

    test('confirmed answers are forgotten, and asking again is a gap', async () => {
      const device = await connect(service, 'mark.bos@voorbeeld.nl', 'Bevestigd');
      const first = { ...put('employee', newId(), { name: 'Een' }), n: 1 };
      await device.send([first]);
      expect((await device.send([], 1)).status).toBe(200);
      const response = await device.send([first]);
      expect(await response.json()).toMatchObject({ code: 'mutation-gap', expected: 2 });
    });

    test.each([
      ['no operation', { op: 'move' }, 'malformed'],
      ['unknown field', put('employee', newId(), { shoeSize: 42 } as never), 'unknown-field'],
      ['a lone surrogate', put('employee', newId(), { name: '\ud800' }), 'malformed'],
      ['U+0000', put('employee', newId(), { name: 'a\0b' }), 'malformed'],
      ['a status that does not exist', put('conversation', newId(), { status: 'burnt' }), 'malformed'],
      [
        'too many fields',
        put(
          'conversation',
          newId(),
          Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`answers.f${i}`, 'x'])),
        ),
        'too-large',
      ],
      [
        'a field twice',
        {
          ...put('employee', newId(), { name: 'a' }),
          fields: [
            { name: 'name', base: 0, value: 'a' },
            { name: 'name', base: 0, value: 'b' },
          ],
        },
        'malformed',
      ],
      [
        'an author of its own',
        { ...put('employee', newId(), { name: 'a' }), authorId: newId() },
        'malformed',
      ],
      ['a revision of its own', put('employee', newId(), { rev: 1 } as never), 'unknown-field'],
    ])('%s is refused with its reason and stepped over', async (_, bad, reason) => {
      const id = newId();
      const [refused, applied] = await laptop.push(bad as never, put('employee', id, { name: 'Erna' }));
      expect(refused).toMatchObject({ status: 'refused', reason });
      expect(applied?.status).toBe('applied');
      expect(await fieldOf(laptop, id, 'name')).toMatchObject({ value: 'Erna' });
    });

    test.each([
      [0, 'protocol-too-old'],
      [99, 'protocol-too-new'],
    ])('protocol %i is told who has to update', async (protocol, code) => {
      const pushed = await fetch(`${service.url}/api/sync/push`, {
        method: 'POST',
        headers: { ...laptop.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ protocol, deviceId: laptop.deviceId, confirmed: 0, mutations: [] }),
      });
      const pulled = await fetch(`${service.url}/api/sync/pull?protocol=${protocol}&cursor=0.0`, {
        headers: laptop.headers,
      });
      for (const response of [pushed, pulled]) {
        expect(response.status).toBe(409);
        expect(await response.json()).toMatchObject({ code });
      }
    });
  });

  describe('two devices on one field', () => {
    async function shared(value: string) {
      const { conversationId } = await writeConversation(laptop, { [NOTE]: value });
      const rev = (await fieldOf(tablet, conversationId, NOTE))?.rev ?? 0;
      return { id: conversationId, rev };
    }

    test('edits of other words are merged', async () => {
      const { id, rev } = await shared('Rooster blijft. Taken gelijk.');
      await laptop.push(put('conversation', id, { [NOTE]: 'Rooster wijzigt. Taken gelijk.' }, rev));
      const [answer] = await tablet.push(
        put('conversation', id, { [NOTE]: 'Rooster blijft. Taken gelijk. Evaluatie volgt.' }, rev),
      );
      expect(answer?.status).toBe('merged');
      expect(answer?.fields?.[NOTE]).toMatchObject({
        value: 'Rooster wijzigt. Taken gelijk. Evaluatie volgt.',
        siblings: [],
      });
    });

    test('edits of the same words are both kept until one settles them', async () => {
      const { id, rev } = await shared('vier uur');
      await laptop.push(put('conversation', id, { [NOTE]: 'zes uur' }, rev));
      const [answer] = await tablet.push(put('conversation', id, { [NOTE]: 'acht uur' }, rev));
      expect(answer?.status).toBe('conflict');
      const state = await fieldOf(laptop, id, NOTE);
      expect(state).toMatchObject({
        value: 'zes uur',
        deviceName: 'Laptop',
        siblings: [{ value: 'acht uur', deviceName: 'Tablet' }],
      });
      const current = state?.rev ?? 0;
      expect(current).toBeGreaterThan(rev);
      const settles = state?.siblings.map((sibling) => sibling.rev) ?? [];
      await laptop.push({
        op: 'put',
        kind: 'conversation',
        id,
        fields: [{ name: NOTE, base: current, value: 'zes of acht uur', settles }],
      });
      expect(await fieldOf(tablet, id, NOTE)).toMatchObject({ value: 'zes of acht uur', siblings: [] });
    });

    test('a device that writes on before its answer came keeps one version, not two', async () => {
      const { id, rev } = await shared('begin');
      await laptop.push(
        put('conversation', id, { [NOTE]: 'midden' }, rev),
        put('conversation', id, { [NOTE]: 'einde' }, rev),
      );
      expect(await fieldOf(tablet, id, NOTE)).toMatchObject({ value: 'einde', siblings: [] });
      await tablet.push(
        put('conversation', id, { [NOTE]: 'anders' }, rev),
        put('conversation', id, { [NOTE]: 'heel anders' }, rev),
      );
      expect(await fieldOf(laptop, id, NOTE)).toMatchObject({
        value: 'einde',
        siblings: [{ value: 'heel anders' }],
      });
    });

    test('ticks come together per item', async () => {
      const { id } = await shared('x');
      await laptop.push(put('conversation', id, { ticks: ['preventive.core.a', 'preventive.core.b'] }));
      const rev = (await fieldOf(tablet, id, 'ticks'))?.rev ?? 0;
      await laptop.push(put('conversation', id, { ticks: ['preventive.core.b'] }, rev));
      const [answer] = await tablet.push(
        put(
          'conversation',
          id,
          { ticks: ['preventive.core.a', 'preventive.core.b', 'preventive.core.c'] },
          rev,
        ),
      );
      expect(answer?.fields?.ticks?.value).toEqual(['preventive.core.b', 'preventive.core.c']);
    });
  });

  describe('deleting', () => {
    test('is told to the other device, and an edit after it brings the document back whole', async () => {
      const { conversationId: id } = await writeConversation(laptop, { [NOTE]: 'blijft dit?' });
      const before = await tablet.pullAll();
      const rev = before.changes.find((change) => change.id === id)?.fields[NOTE]?.rev ?? 0;
      expect(await laptop.push(remove('conversation', id, 1e9))).toMatchObject([{ status: 'applied' }]);
      const gone = await tablet.pull(before.cursor);
      expect(gone.changes).toEqual([{ kind: 'conversation', id, gone: true, fields: {} }]);
      await tablet.push(put('conversation', id, { [NOTE]: 'ja, dit blijft' }, rev));
      const back = (await laptop.pull(gone.cursor)).changes.find((change) => change.id === id);
      expect(back).toMatchObject({
        gone: false,
        fields: { [NOTE]: { value: 'ja, dit blijft' }, typeId: { value: 'preventive' } },
      });
    });

    test('loses from an edit that it did not know of', async () => {
      const { conversationId: id } = await writeConversation(laptop, { [NOTE]: 'oud' });
      const rev = (await fieldOf(tablet, id, NOTE))?.rev ?? 0;
      await tablet.push(put('conversation', id, { [NOTE]: 'nieuw' }, rev));
      const [answer] = await laptop.push(remove('conversation', id, rev));
      expect(answer).toMatchObject({ status: 'merged', fields: { [NOTE]: { value: 'nieuw' } } });
      expect(await fieldOf(laptop, id, NOTE)).toMatchObject({ value: 'nieuw' });
    });

    test('a document that came and went between two pulls is not mentioned', async () => {
      const { cursor } = await tablet.pullAll();
      const { conversationId: id } = await writeConversation(laptop);
      await laptop.push(remove('conversation', id, 1e9));
      expect((await tablet.pull(cursor)).changes.some((change) => change.id === id)).toBe(false);
    });
  });

  describe('removals are forgotten after 90 days', () => {
    const DAY_MS = 86_400_000;
    const forgetAfter = (days: number) => forgetRemovals(service.services, Date.now() + days * DAY_MS);
    const rowsOf = (id: string) =>
      service.organisation.db.all(`SELECT id FROM documents WHERE id = '${id}'
        UNION ALL SELECT document_id FROM contents WHERE document_id = '${id}'
        UNION ALL SELECT document_id FROM history WHERE document_id = '${id}'`);

    test('not before; then a device from before starts anew, and one that pulls in pages comes to an end', async () => {
      const { conversationId: id } = await writeConversation(laptop, { [NOTE]: 'weg ermee' });
      const { cursor } = await tablet.pullAll();
      await laptop.push(remove('conversation', id, 1e9));
      const after = await tablet.pullAll();
      await forgetAfter(89);
      expect(await rowsOf(id)).not.toEqual([]);
      await forgetAfter(91);
      expect(await rowsOf(id)).toEqual([]);
      const anew = await tablet.pullAll(cursor, 1);
      expect(anew.reset).toBe(true);
      expect(anew.changes.map((change) => change.id)).not.toContain(id);
      expect(await tablet.pull(after.cursor)).toMatchObject({ reset: false, changes: [] });
    });

    test('an edit from before is asked for whole, and then there again', async () => {
      const { employeeId, conversationId: id } = await writeConversation(laptop, { [NOTE]: 'eerst' });
      const rev = (await fieldOf(tablet, id, NOTE))?.rev ?? 0;
      await laptop.push(remove('conversation', id, 1e9));
      await forgetAfter(91);
      const [answer] = await tablet.push(put('conversation', id, { [NOTE]: 'toch nog' }, rev));
      expect(answer).toMatchObject({ status: 'refused', reason: 'unknown-document' });
      const fields = { employeeId, typeId: 'preventive', status: 'draft', [NOTE]: 'toch nog' };
      expect(await tablet.push(put('conversation', id, fields))).toMatchObject([{ status: 'applied' }]);
      expect(await fieldOf(laptop, id, NOTE)).toMatchObject({ value: 'toch nog' });
    });

    test('while somebody is on hold, or something hangs on it, it stays', async () => {
      const { employeeId, conversationId: id } = await writeConversation(laptop, { [NOTE]: 'geschil' });
      const agreement = newId();
      await laptop.push(put('agreement', agreement, { employeeId, conversationId: id, what: 'Bellen' }));
      await laptop.push(remove('conversation', id, 1e9));
      await forgetAfter(91);
      expect(await rowsOf(id)).not.toEqual([]);
      await laptop.push(remove('agreement', agreement, 1e9));
      const hold = (path: string) =>
        postJson(service, `/api/privacy/${employeeId}/${path}`, { reason: 'Procedure' }, hrBrowser.headers);
      expect((await hold('hold')).status).toBe(204);
      await forgetAfter(91);
      expect(await rowsOf(id)).not.toEqual([]);
      expect((await hold('release')).status).toBe(204);
      await forgetAfter(91);
      expect([...(await rowsOf(id)), ...(await rowsOf(agreement))]).toEqual([]);
    });
  });

  test('a push that starts from another epoch is told to read anew, and changes nothing', async () => {
    const { conversationId: id } = await writeConversation(laptop, { [NOTE]: 'zoals het was' });
    const rev = (await fieldOf(laptop, id, NOTE))?.rev ?? 0;
    const device = await connect(service, 'mark.bos@voorbeeld.nl', 'Van voor de kopie', markBrowser);
    const mutations = [{ ...put('conversation', id, { [NOTE]: 'eroverheen' }, rev), n: 1 }];
    const epoch = Number((await device.pull()).cursor.split('.')[0]);
    const response = await device.send(mutations, 0, epoch + 1);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'mutation-gap', expected: 1 });
    expect(await fieldOf(laptop, id, NOTE)).toMatchObject({ value: 'zoals het was' });
    expect((await (await device.send(mutations, 0, epoch)).json()) as PushAnswer).toMatchObject({
      epoch,
      answers: [{ status: 'applied' }],
    });
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
    await expect.poll(async () => (await reader?.read())?.done).toBe(true);
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
