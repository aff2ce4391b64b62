import { describe, expect, test } from 'vitest';
import { renewEmployees } from '../../service/db/keys/renew-employees.ts';
import type { AccessPackage, PrivacyFile } from '../../shared/contracts/privacy.ts';
import { newId } from '../../shared/domain/ids.ts';
import { put } from '../service/support/people.ts';
import { plainText } from '../service/support/mail-server.ts';
import {
  ITEM,
  NOTE,
  SHARED,
  THIRD,
  adviser,
  askAuthors,
  askCode,
  asker,
  changeEmployee,
  device,
  get,
  hr,
  keyOf,
  look,
  mailedToken,
  manager,
  mine,
  openPackage,
  other,
  otherDevice,
  post,
  recordAccess,
  release,
  requestsPath,
  service,
  useDisclosures,
} from './disclosures-stage.ts';

useDisclosures();

describe('notes that HR may not read', () => {
  test('go to the employee after their author looked, without what was left out, and to nobody else', async () => {
    const request = await recordAccess();
    expect(await askAuthors(request)).toBe(1);
    const notice = plainText(await service.mail.take(manager.me.email));
    expect(notice).toContain('/console/privacy/disclosures');
    expect(notice).not.toContain('Bea');

    const shown = await look(manager);
    expect(shown).toMatchObject({ employeeName: asker.name, address: asker.email, state: 'asked' });
    expect(JSON.stringify(shown)).toContain(NOTE);
    expect(JSON.stringify(shown)).toContain(ITEM);
    const third = { key: keyOf(shown, THIRD), reason: 'Gaat over iemand anders' };
    expect((await release(shown, manager, [third])).status).toBe(204);

    const pack = await openPackage(await mailedToken(request));
    expect(pack.sealed).toMatchObject([{ by: 'Mark Bos' }]);
    for (const text of [JSON.stringify(pack.sealed), pack.html]) {
      expect(text).toContain(NOTE);
      expect(text).toContain(ITEM);
      expect(text).toContain('Gaat over iemand anders');
      expect(text).not.toContain(THIRD);
    }
    expect(pack.withOthers).toEqual([]);

    const { html } = await openPackage(await mailedToken(request), 'en');
    for (const text of ['Notes by Mark Bos', NOTE, '(left out: Gaat over iemand anders)'])
      expect(html).toContain(text);
    expect(html).not.toMatch(/Notities van|Vrijgegeven|weggelaten/);
  });

  test('are nowhere in what HR gets, in the log, in mail or in the service’s own log', async () => {
    const request = await recordAccess();
    await askAuthors(request);
    await release(await look(manager), manager);
    const token = await mailedToken(request);
    await openPackage(token);
    const seen = await Promise.all(
      [
        `/api/privacy/${asker.employeeId}`,
        `/api/privacy/${asker.employeeId}/access-package?format=json`,
        `/api/people/${asker.employeeId}`,
        '/api/conversations',
        '/api/requests',
        '/api/audit',
      ].map(async (path) => (await fetch(service.url + path, { headers: hr.headers })).text()),
    );
    const html = await fetch(`${service.url}/api/privacy/${asker.employeeId}/access-package?format=html`, {
      headers: hr.headers,
    });
    const everything = [
      ...seen,
      await html.text(),
      ...service.logs,
      ...service.mail.mails.map(plainText),
      JSON.stringify(await service.organisation.db.all('SELECT action, detail FROM audit')),
    ].join('\n');
    expect(everything).not.toContain('Kanariewoord');
    expect(everything).not.toContain(token);
    const file = JSON.parse(seen[0] ?? '') as PrivacyFile;
    expect(file.requests[0]).toMatchObject({
      authors: [{ name: 'Mark Bos', state: 'released', left: false }],
    });
    const others = JSON.parse(seen[1] ?? '') as AccessPackage;
    expect(others.sealed).toBeUndefined();
    expect(others.withOthers).toEqual([{ name: 'Mark Bos', records: 1 }]);
  });

  test('are asked for once, and again only of who wrote since', async () => {
    const request = await recordAccess();
    expect(await askAuthors(request)).toBe(1);
    expect(await askAuthors(request)).toBe(0);
    await changeEmployee({ managerId: other.me.memberId });
    await otherDevice.pull();
    await otherDevice.push(
      put('conversation', newId(), {
        employeeId: asker.employeeId,
        typeId: 'preventive',
        typeVersion: 1,
        status: 'draft',
        'answers.wishes': NOTE,
      }),
    );
    expect(await askAuthors(request)).toBe(1);
  });

  test('are not asked for where HR reads all there is', async () => {
    const shared = newId();
    const person = newId();
    await adviser.push(put('employee', person, { name: 'Alles Gedeeld', managerId: manager.me.memberId }));
    await device.pull();
    await device.push(
      put('conversation', shared, {
        employeeId: person,
        typeId: 'return-to-work',
        typeVersion: 1,
        status: 'finished',
        sharing: 'report',
        heldOn: '2026-11-10',
        'answers.workNotes': SHARED,
      }),
      put('report', newId(), {
        conversationId: shared,
        employeeId: person,
        typeId: 'return-to-work',
        typeVersion: 1,
        sharing: 'report',
        heldOn: '2026-11-10',
        content: {
          title: { nl: 'Verslag', en: 'Report' },
          typeId: 'return-to-work',
          typeVersion: 1,
          employeeName: 'Alles Gedeeld',
          heldOn: '2026-11-10',
          nextOn: null,
          fields: [
            { id: 'workNotes', type: 'text', label: { nl: 'workNotes', en: 'workNotes' }, value: SHARED },
          ],
          agreements: [{ what: 'Vaste dagen', owner: 'manager', due: '2026-12-01', status: 'open' }],
        },
      }),
      put('agreement', newId(), {
        conversationId: shared,
        employeeId: person,
        what: 'Vaste dagen',
        due: '2026-12-01',
        owner: 'manager',
        status: 'open',
      }),
    );
    asker.employeeId = person;
    const request = await recordAccess();
    expect(await askAuthors(request)).toBe(0);
  });
});

test('a report that HR may not read goes along, and says once what its notes say too', async () => {
  const conversationId = newId();
  const text = (id: string, value: string) => ({ id, type: 'text', label: { nl: id, en: id }, value });
  await device.push(
    put('conversation', conversationId, {
      employeeId: asker.employeeId,
      typeId: 'preventive',
      typeVersion: 1,
      status: 'finished',
      sharing: 'status',
      heldOn: '2026-11-10',
      'answers.later': NOTE,
    }),
    put('report', newId(), {
      conversationId,
      employeeId: asker.employeeId,
      typeId: 'preventive',
      typeVersion: 1,
      sharing: 'status',
      heldOn: '2026-11-10',
      content: {
        title: { nl: 'Verslag', en: 'Report' },
        typeId: 'preventive',
        typeVersion: 1,
        employeeName: asker.name,
        heldOn: '2026-11-10',
        nextOn: null,
        fields: [text('later', NOTE), text('eerder', 'Kanariewoord: stond er eerst anders')],
        agreements: [],
      },
    }),
  );
  await askAuthors(await recordAccess());
  const shown = (await look(manager)).records.filter(({ day }) => day === '2026-11-10');
  expect(shown.map(({ title, lines }) => [title, lines.map((line) => line.text)])).toEqual([
    ['Preventief gesprek', [NOTE]],
    ['Verslag', ['Kanariewoord: stond er eerst anders']],
  ]);
});

describe('an author', () => {
  test('releases what they saw: what changed since has to be looked at again', async () => {
    const request = await recordAccess();
    await askAuthors(request);
    const shown = await look(manager);
    await device.push(
      put('conversation', newId(), {
        employeeId: asker.employeeId,
        typeId: 'preventive',
        typeVersion: 1,
        status: 'draft',
        'answers.wishes': 'Kanariewoord: later',
      }),
    );
    expect((await release(shown, manager)).status).toBe(409);
    const again = await look(manager);
    expect((await release(again, manager, [{ key: 'x/y/0', reason: 'Bestaat niet' }])).status).toBe(400);
    expect((await release(again, manager)).status).toBe(204);
  });

  test('sees and releases nothing of another author', async () => {
    const request = await recordAccess();
    await askAuthors(request);
    const shown = await look(manager);
    expect((await get(`/api/disclosures/${shown.id}`, other)).status).toBe(404);
    expect((await get(`/api/disclosures/${shown.id}`, hr)).status).toBe(404);
    expect((await release(shown, other)).status).toBe(404);
    expect(await mine(other)).toEqual([]);
  });

  test('is asked only for a request for access, while it is open', async () => {
    const objection = await recordAccess('objection');
    expect((await post(`${requestsPath()}/${objection}/ask-authors`, {}, hr)).status).toBe(409);
    const request = await recordAccess();
    await askAuthors(request);
    await post(`${requestsPath()}/${request}/answer`, { state: 'granted', answer: 'Gestuurd' }, hr);
    expect(await mine(manager)).toEqual([]);
    expect((await post(`${requestsPath()}/${request}/ask-authors`, {}, hr)).status).toBe(409);
  });

  test('who did not look yet is named in the package', async () => {
    const request = await recordAccess();
    await askAuthors(request);
    const pack = await openPackage(await mailedToken(request));
    expect(pack.sealed).toEqual([]);
    expect(pack.withOthers).toEqual([{ name: 'Mark Bos', records: 1 }]);
  });
});

test('what was released survives new keys, and goes with the person', async () => {
  const request = await recordAccess();
  await askAuthors(request);
  await release(await look(manager), manager);
  await renewEmployees(service.services.databases, service.organisation);
  await renewEmployees(service.services.databases, service.organisation, {
    again: true,
    now: Date.now() + 3_600_000,
  });
  const token = await mailedToken(request);
  expect(JSON.stringify((await openPackage(token)).sealed)).toContain(NOTE);
  const erased = await post(
    `/api/privacy/${asker.employeeId}/erase`,
    { name: asker.name, reason: 'Op verzoek' },
    hr,
  );
  expect(erased.status).toBe(200);
  expect(
    await service.organisation.db.all(`SELECT id FROM disclosures WHERE employee_id = '${asker.employeeId}'`),
  ).toEqual([]);
  expect((await askCode(token)).status).toBe(410);
});
