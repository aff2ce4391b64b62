import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { renewEmployees } from '../../service/db/keys/renew-employees.ts';
import type { Disclosure, DisclosureList } from '../../shared/contracts/disclosures.ts';
import type { OpenedPackage } from '../../shared/contracts/employee-links.ts';
import type { AccessPackage, PrivacyFile } from '../../shared/contracts/privacy.ts';
import { newId } from '../../shared/domain/ids.ts';
import { connect, postJson, put, type Browser, type Device } from '../service/support/people.ts';
import { plainText } from '../service/support/mail-server.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, freshAddress, openSession } from './support.ts';

/** Words that nobody but their author and the employee may ever see. */
const NOTE = 'Kanariewoord: wil minder avonddiensten';
const ITEM = 'Kanariewoord: begon over het rooster';
const THIRD = 'Kanariewoord: over collega Ravi';
const SHARED = 'Drie dagen per week, vier uur';

let service: TestService;
let hr: Browser;
let manager: Browser;
let other: Browser;
let device: Device;
let otherDevice: Device;
let adviser: Device;
let employeeId: string;
let email: string;
let name: string;
let number = 0;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  const hanneke = await service.member('Hanneke Vos', ['hr']);
  const mark = await service.member('Mark Bos', ['manager']);
  const lotte = await service.member('Lotte Prins', ['manager']);
  hr = await openSession(service, hanneke.email);
  manager = await openSession(service, mark.email);
  other = await openSession(service, lotte.email);
  adviser = await connect(service, hanneke.email, 'Werkplek HR', hr);
  device = await connect(service, mark.email, 'Laptop', manager);
  otherDevice = await connect(service, lotte.email, 'Laptop', other);
});
afterAll(() => service.stop());
beforeEach(async () => {
  employeeId = newId();
  number += 1;
  name = `Bea Vraagt ${number}`;
  email = `bea${number}@voorbeeld.test`;
  const { memberId: managerId } = manager.me;
  await adviser.push(put('employee', employeeId, { name, email, managerId }));
  await device.pull();
  await device.push(
    put('conversation', newId(), {
      employeeId,
      typeId: 'preventive',
      typeVersion: 1,
      status: 'draft',
      sharing: 'status',
      plannedStart: '2026-11-12T09:00:00Z',
      'answers.wishes': NOTE,
      'notes.core-listen': ITEM,
      'answers.later': THIRD,
    }),
  );
});
afterEach(() => vi.useRealTimers());

const get = async <T>(path: string, { headers }: Browser) => {
  const answer = await fetch(service.url + path, { headers });
  return { status: answer.status, body: (await answer.json()) as T };
};
const post = (path: string, body: unknown, by: Browser) => postJson(service, path, body, by.headers);
const requestsPath = () => `/api/privacy/${employeeId}/requests`;

async function recordAccess(kind = 'access'): Promise<string> {
  const answer = await post(requestsPath(), { kind, receivedOn: '2026-11-02', note: 'Wil alles zien' }, hr);
  return ((await answer.json()) as { id: string }).id;
}

async function askAuthors(request: string): Promise<number> {
  const answer = await post(`${requestsPath()}/${request}/ask-authors`, {}, hr);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { asked: number }).asked;
}

async function mine(by: Browser) {
  const { body } = await get<DisclosureList>('/api/disclosures', by);
  return body.disclosures.filter(({ employeeName }) => employeeName === name);
}

async function look(by: Browser): Promise<Disclosure> {
  const [first] = await mine(by);
  return (await get<Disclosure>(`/api/disclosures/${first?.id ?? ''}`, by)).body;
}

const keyOf = ({ records }: Disclosure, text: string) =>
  records.flatMap(({ lines }) => lines).find((line) => line.text === text)?.key ?? '';

const release = ({ id, version }: Disclosure, by: Browser, leftOut: { key: string; reason: string }[] = []) =>
  post(`/api/disclosures/${id}/release`, { version, leftOut }, by);

async function changeEmployee(change: Record<string, string>): Promise<void> {
  const { body } = await get<Record<string, unknown>>(`/api/employees/${employeeId}`, hr);
  const { id: _, provisionalFor: __, ...form } = body;
  expect((await post(`/api/employees/${employeeId}`, { ...form, ...change }, hr)).status).toBe(204);
}

async function mailedToken(request: string): Promise<string> {
  expect((await post(`${requestsPath()}/${request}/send-link`, {}, hr)).status).toBe(204);
  return /\/e\/([A-Za-z0-9_-]{43})/.exec(plainText(await service.mail.take(email)))?.[1] ?? '';
}

const askCode = (token: string) => postJson(service, '/api/employee-links/code', { token }, freshAddress());
const open = (token: string, code: string) =>
  postJson(service, '/api/employee-links/open', { token, code }, freshAddress());

async function mailedCode(token: string): Promise<string> {
  expect((await askCode(token)).status).toBe(204);
  return /^(\d{6})\r?$/m.exec(plainText(await service.mail.take(email)))?.[1] ?? '';
}

async function openPackage(token: string): Promise<AccessPackage & { html: string }> {
  const answer = await open(token, await mailedCode(token));
  expect(answer.status).toBe(200);
  const { html, json } = (await answer.json()) as OpenedPackage;
  return { ...(JSON.parse(json) as AccessPackage), html };
}

describe('notes that HR may not read', () => {
  test('go to the employee after their author looked, without what was left out, and to nobody else', async () => {
    const request = await recordAccess();
    expect(await askAuthors(request)).toBe(1);
    const notice = plainText(await service.mail.take(manager.me.email));
    expect(notice).toContain('/console/privacy/disclosures');
    expect(notice).not.toContain('Bea');

    const shown = await look(manager);
    expect(shown).toMatchObject({ employeeName: name, address: email, state: 'asked' });
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
  });

  test('are nowhere in what HR gets, in the log, in mail or in the service’s own log', async () => {
    const request = await recordAccess();
    await askAuthors(request);
    await release(await look(manager), manager);
    const token = await mailedToken(request);
    await openPackage(token);
    const seen = await Promise.all(
      [
        `/api/privacy/${employeeId}`,
        `/api/privacy/${employeeId}/access-package?format=json`,
        `/api/people/${employeeId}`,
        '/api/conversations',
        '/api/requests',
        '/api/audit',
      ].map(async (path) => (await fetch(service.url + path, { headers: hr.headers })).text()),
    );
    const html = await fetch(`${service.url}/api/privacy/${employeeId}/access-package?format=html`, {
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
        employeeId,
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
    employeeId = person;
    const request = await recordAccess();
    expect(await askAuthors(request)).toBe(0);
  });
});

test('a report that HR may not read goes along, and says once what its notes say too', async () => {
  const conversationId = newId();
  const text = (id: string, value: string) => ({ id, type: 'text', label: { nl: id, en: id }, value });
  await device.push(
    put('conversation', conversationId, {
      employeeId,
      typeId: 'preventive',
      typeVersion: 1,
      status: 'finished',
      sharing: 'status',
      heldOn: '2026-11-10',
      'answers.later': NOTE,
    }),
    put('report', newId(), {
      conversationId,
      employeeId,
      typeId: 'preventive',
      typeVersion: 1,
      sharing: 'status',
      heldOn: '2026-11-10',
      content: {
        title: { nl: 'Verslag', en: 'Report' },
        typeId: 'preventive',
        typeVersion: 1,
        employeeName: name,
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
        employeeId,
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

describe('the link', () => {
  test('opens nothing by itself, and its code opens once', async () => {
    const request = await recordAccess();
    const token = await mailedToken(request);
    const page = await fetch(`${service.url}/e/${token}`);
    expect(page.status).toBe(200);
    expect((await open(token, '000000')).status).toBe(400);
    const code = await mailedCode(token);
    const answers = await Promise.all(Array.from({ length: 4 }, () => open(token, code)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400, 400]);
  });

  test('is locked by five wrong codes', async () => {
    const token = await mailedToken(await recordAccess());
    const code = await mailedCode(token);
    const wrong = code === '123456' ? '654321' : '123456';
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await open(token, wrong)).status).toBe(400);
    expect((await open(token, code)).status).toBe(410);
    expect((await askCode(token)).status).toBe(410);
    const [row] = await service.organisation.db.all(
      `SELECT count(*) FROM audit WHERE action = 'employee-link.lock' AND document_id = '${employeeId}'`,
    );
    expect(row).toEqual([1]);
  });

  test('ends after thirty days, and its code after ten minutes', async () => {
    const token = await mailedToken(await recordAccess());
    const code = await mailedCode(token);
    vi.useFakeTimers({ now: Date.now() + 601_000, toFake: ['Date'] });
    expect((await open(token, code)).status).toBe(400);
    vi.setSystemTime(Date.now() + 30 * 86_400_000);
    expect((await askCode(token)).status).toBe(410);
  });

  test('gives way to a newer one, and works for nobody who took over the address', async () => {
    const request = await recordAccess();
    await askAuthors(request);
    await release(await look(manager), manager);
    const first = await mailedToken(request);
    const second = await mailedToken(request);
    expect((await askCode(first)).status).toBe(410);
    // Somebody of HR puts an address of their own in its place.
    email = `elders${number}@voorbeeld.test`;
    await changeEmployee({ email });
    expect((await askCode(second)).status).toBe(410);
    // What was let go to the old address does not go to the new one.
    const pack = await openPackage(await mailedToken(request));
    expect(pack.sealed).toEqual([]);
    expect(pack.withOthers).toEqual([{ name: 'Mark Bos', records: 1 }]);
  });

  test('is for nobody without an address', async () => {
    const person = newId();
    await adviser.push(put('employee', person, { name: 'Zonder Adres' }));
    employeeId = person;
    const request = await recordAccess();
    const answer = await post(`${requestsPath()}/${request}/send-link`, {}, hr);
    expect(answer.status).toBe(409);
  });

  test('that nobody made is answered like one that ended', async () => {
    expect((await askCode('A'.repeat(43))).status).toBe(410);
    expect((await open('A'.repeat(43), '123456')).status).toBe(410);
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
  const erased = await post(`/api/privacy/${employeeId}/erase`, { name, reason: 'Op verzoek' }, hr);
  expect(erased.status).toBe(200);
  expect(
    await service.organisation.db.all(`SELECT id FROM disclosures WHERE employee_id = '${employeeId}'`),
  ).toEqual([]);
  expect((await askCode(token)).status).toBe(410);
});
