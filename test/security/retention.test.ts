import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepRetention } from '../../service/retention/sweep.ts';
import type {
  AccessPackage,
  ErasureCertificate,
  InspectionPack,
  PrivacyFile,
  RetentionOverview,
} from '../../shared/contracts/privacy.ts';
import type { Json } from '../../shared/domain/json.ts';
import { newId } from '../../shared/domain/ids.ts';
import { addMonths } from '../../shared/domain/retention.ts';
import { today } from '../../shared/domain/today.ts';
import { connect, postJson, put, type Browser, type Device } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, openSession } from './support.ts';

let service: TestService;
let hr: Browser;
let mark: Device;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  hr = await openSession(service, (await service.member('Hanneke Vos', ['hr'])).email);
  const { email } = await service.member('Mark Bos', ['manager']);
  mark = await connect(service, email, 'Laptop', await openSession(service, email));
});
afterAll(() => service.stop());

const asHr = (path: string, body: unknown = {}) => postJson(service, path, body, hr.headers);
const get = (path: string) => fetch(service.url + path, { headers: hr.headers });

/** An employee with one finished conversation, its agreement and its report. */
async function writeFile(
  typeId: string,
  words: string,
  more: { held?: string; leftOn?: string; sharing?: string } = {},
) {
  const { held = '2025-11-20', sharing = 'report', leftOn } = more;
  const [employeeId, conversationId, agreement, report] = [newId(), newId(), newId(), newId()];
  const content: Json = {
    title: { nl: 'Gesprek', en: 'Conversation' },
    typeId,
    typeVersion: 1,
    employeeName: `Bea ${words}`,
    heldOn: held,
    nextOn: null,
    fields: [{ id: 'x', type: 'text', label: { nl: 'Werk', en: 'Work' }, value: `Verslag ${words}` }],
    agreements: [],
  };
  const about = { employeeId, conversationId };
  await mark.push(
    put('employee', employeeId, { name: `Bea ${words}`, ...(leftOn && { leftOn }) }),
    put('conversation', conversationId, {
      employeeId,
      typeId,
      typeVersion: 1,
      status: 'finished',
      sharing,
      heldOn: held,
      'answers.note': `Notitie ${words}`,
    }),
    put('agreement', agreement, { ...about, what: `Afspraak ${words}`, status: 'open' }),
    put('report', report, { ...about, typeId, sharing, heldOn: held, content }),
  );
  return { employeeId, conversationId, agreement, report, all: [conversationId, agreement, report] };
}

/** HR sees the file of who they took over. */
async function accepted(employeeId: string): Promise<string> {
  expect((await asHr(`/api/employees/${employeeId}/accept`)).status).toBe(204);
  return employeeId;
}

const sweep = (day: string) => sweepRetention(service.services, day);
const gone = async (cursor: string) =>
  (await mark.pullAll(cursor)).changes.filter((change) => change.gone).map(({ id }) => id);

/** Everything that the service keeps on disk, as one text. */
async function onDisk(): Promise<string> {
  const files = await readdir(service.dataDir, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

describe('retention', () => {
  test('erases a conversation with its report and agreements on its day, on devices too, and not before', async () => {
    const file = await writeFile('preventive', 'Vlaggenmast');
    const { cursor } = await mark.pullAll();
    await sweep('2026-11-19');
    expect(await gone(cursor)).toEqual([]);
    await sweep('2026-11-20');
    expect((await gone(cursor)).sort()).toEqual(file.all.sort());
    const rows = await service.organisation.db.all(
      `SELECT document_id FROM contents WHERE document_id IN (${file.all.map((id) => `'${id}'`).join()})
       UNION SELECT document_id FROM history WHERE document_id IN (${file.all.map((id) => `'${id}'`).join()})`,
    );
    expect(rows).toEqual([]);
  });

  test('begins at the end of employment for a review, and ends there for a preventive conversation', async () => {
    const staying = await writeFile('performance-review', 'Blijver', { held: '2020-01-10' });
    const leaver = await writeFile('performance-review', 'Vertrekker', {
      held: '2020-01-10',
      leftOn: '2026-01-31',
    });
    const preventive = await writeFile('preventive', 'Weg', { held: '2026-01-10', leftOn: '2026-01-31' });
    const { cursor } = await mark.pullAll();
    await sweep('2026-01-31');
    const first = await gone(cursor);
    expect(first).toEqual(expect.arrayContaining(preventive.all));
    expect(first).not.toEqual(expect.arrayContaining(leaver.all));
    await sweep('2028-01-31');
    const second = await gone(cursor);
    expect(second).toEqual(expect.arrayContaining([...leaver.all, leaver.employeeId]));
    for (const id of [...staying.all, staying.employeeId]) expect(second).not.toContain(id);
  });

  test('counts from the day on which a draft came in when nobody gave it a date', async () => {
    const file = await writeFile('preventive', 'Blijft');
    const draft = newId();
    await mark.push(
      put('conversation', draft, {
        employeeId: file.employeeId,
        typeId: 'preventive',
        typeVersion: 1,
        status: 'draft',
        'answers.wishes': 'Nooit ingepland',
      }),
    );
    const { records } = (await (
      await get(`/api/privacy/${await accepted(file.employeeId)}`)
    ).json()) as PrivacyFile;
    const day = addMonths(today(), 12);
    expect(records.find(({ documentId }) => documentId === draft)?.eraseOn).toBe(day);
    const { cursor } = await mark.pullAll();
    await sweep(addMonths(today(), 11));
    expect(await gone(cursor)).not.toContain(draft);
    await sweep(day);
    expect(await gone(cursor)).toContain(draft);
  });

  test('waits for the end of an absence, and never begins while it lasts', async () => {
    const file = await writeFile('progress-evaluation', 'Langdurig', { held: '2024-03-01' });
    const absence = newId();
    await mark.push(
      put('absence-case', absence, { employeeId: file.employeeId, spells: [['2024-01-10', null]] }),
    );
    const { cursor, changes } = await mark.pullAll();
    await sweep('2035-01-01');
    expect(await gone(cursor)).not.toEqual(expect.arrayContaining([absence]));
    const base = changes.find(({ id }) => id === absence)?.fields['spells']?.rev ?? 0;
    await mark.push(put('absence-case', absence, { spells: [['2024-01-10', '2024-06-30']] }, base));
    await sweep('2026-06-29');
    expect(await gone(cursor)).not.toContain(absence);
    await sweep('2026-06-30');
    expect(await gone(cursor)).toEqual(expect.arrayContaining([absence, ...file.all]));
  });

  test('keeps what is on hold whole, says so, and goes on afterwards', async () => {
    const file = await writeFile('preventive', 'Geschil');
    const { cursor } = await mark.pullAll();
    expect((await asHr(`/api/privacy/${file.employeeId}/hold`, { reason: 'Procedure loopt' })).status).toBe(
      204,
    );
    await sweep('2040-01-01');
    const kept = await gone(cursor);
    for (const id of file.all) expect(kept).not.toContain(id);
    const overview = (await (await get('/api/retention')).json()) as RetentionOverview;
    expect(overview.holds.map(({ employeeId }) => employeeId)).toContain(file.employeeId);
    expect(overview.soon.find(({ documentId }) => documentId === file.conversationId)).toMatchObject({
      eraseOn: '2026-11-20',
      onHold: true,
    });
    const refused = await asHr(`/api/privacy/${file.employeeId}/erase`, {
      name: 'Bea Geschil',
      reason: 'Verzoek',
    });
    expect(refused.status).toBe(409);
    await asHr(`/api/privacy/${file.employeeId}/release`);
    await sweep('2026-11-20');
    expect(await gone(cursor)).toEqual(expect.arrayContaining(file.all));
  });

  test('takes other terms within bounds, and refuses those outside', async () => {
    const policy = { months: { preventive: 24 }, selfInsuredZw: false, selfInsuredWga: false };
    expect((await asHr('/api/retention/policy', policy)).status).toBe(204);
    const file = await writeFile('preventive', 'Langer');
    const { cursor } = await mark.pullAll();
    await sweep('2027-11-19');
    expect(await gone(cursor)).toEqual([]);
    await sweep('2027-11-20');
    expect(await gone(cursor)).toEqual(expect.arrayContaining(file.all));
    for (const months of [{ preventive: 25 }, { preventive: 2 }, { 'no-such-type': 12 }])
      expect((await asHr('/api/retention/policy', { ...policy, months })).status).toBe(400);
    const insured = { months: {}, selfInsuredZw: true, selfInsuredWga: true };
    expect((await asHr('/api/retention/policy', insured)).status).toBe(204);
    const { types } = (await (await get('/api/retention')).json()) as RetentionOverview;
    expect(types.find(({ typeId }) => typeId === 'action-plan')).toMatchObject({ months: 120, least: 120 });
  });
});

describe('the access package', () => {
  test('holds what HR may read and names whom to ask for the rest, without anybody’s notes', async () => {
    const shared = await writeFile('preventive', 'Gedeeld', { held: '2026-11-01' });
    const other = newId();
    await mark.push(
      put('conversation', other, {
        employeeId: shared.employeeId,
        typeId: 'preventive',
        typeVersion: 1,
        status: 'finished',
        sharing: 'status',
        heldOn: '2026-11-02',
        'answers.note': 'Notitie Geheim',
      }),
    );
    const answer = await get(`/api/privacy/${shared.employeeId}/access-package?format=json`);
    const pack = (await answer.json()) as AccessPackage;
    expect(pack.employee).toEqual({ name: 'Bea Gedeeld' });
    expect(pack.conversations.map(({ heldOn, report }) => [heldOn, report])).toEqual([
      ['2026-11-01', [{ label: 'Werk', text: 'Verslag Gedeeld' }]],
      ['2026-11-02', null],
    ]);
    expect(pack.withOthers).toEqual([{ name: 'Mark Bos', records: 1 }]);
    expect(pack.readings).toMatchObject([{ action: 'employee.access-package', by: 'Hanneke Vos' }]);

    const page = await get(`/api/privacy/${shared.employeeId}/access-package?format=html`);
    expect(page.headers.get('content-disposition')).toContain('attachment');
    const html = await page.text();
    expect(html).toContain('Verslag Gedeeld');
    expect(html + JSON.stringify(pack)).not.toContain('Notitie');
  });

  test('shows typed text as text', async () => {
    const file = await writeFile('preventive', '<img src=x onerror=alert(1)>');
    const html = await (await get(`/api/privacy/${file.employeeId}/access-package?format=html`)).text();
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});

describe('the inspection pack', () => {
  test('holds the reports of the absence file alone, and says what is missing', async () => {
    const plan = await writeFile('action-plan', 'Dossier', { held: '2026-03-02' });
    const { employeeId } = plan;
    const other = (typeId: string, words: string, sharing = 'report') => {
      const [conversationId, report] = [newId(), newId()];
      const fields = { employeeId, typeId, sharing, heldOn: '2026-05-20' };
      const content: Json = {
        title: { nl: 'Gesprek', en: 'Conversation' },
        typeId,
        typeVersion: 1,
        employeeName: 'Bea Dossier',
        heldOn: '2026-05-20',
        nextOn: null,
        fields: [{ id: 'x', type: 'text', label: { nl: 'Werk', en: 'Work' }, value: words }],
        agreements: [],
      };
      return mark.push(
        put('conversation', conversationId, { ...fields, typeVersion: 1, status: 'finished' }),
        put('report', report, { ...fields, conversationId, content }),
      );
    };
    await other('preventive', 'Vertrouwelijk gesprek');
    await other('progress-evaluation', 'Niet gedeelde evaluatie', 'status');
    await mark.push(put('absence-case', newId(), { employeeId, spells: [['2026-01-05', '2026-06-30']] }));

    const path = `/api/privacy/${employeeId}/inspection-pack?for=uwv`;
    const pack = (await (await get(`${path}&format=json`)).json()) as InspectionPack;
    expect(pack).toMatchObject({ for: 'uwv', complete: false, employee: { name: 'Bea Dossier' } });
    expect(pack.cases[0]?.papers.map(({ stepId, state }) => [stepId, state])).toEqual([
      ['problem-analysis', 'elsewhere'],
      ['action-plan', 'there'],
      ['periodic-evaluation', 'not-shared'],
    ]);
    expect(pack.reports.map(({ typeId, report }) => [typeId, report[0]?.text])).toEqual([
      ['action-plan', 'Verslag Dossier'],
    ]);
    const page = await get(`${path}&format=html`);
    expect(page.headers.get('content-disposition')).toContain('attachment');
    const html = await page.text();
    expect(html).toContain('ontbreekt 1 stuk');
    expect(html + JSON.stringify(pack)).not.toMatch(/Vertrouwelijk|Niet gedeelde|Notitie/);
    expect((await get(`/api/privacy/${employeeId}/inspection-pack?for=anybody&format=json`)).status).toBe(
      400,
    );
    const access = await get(`/api/privacy/${employeeId}/access-package?format=json`);
    const { readings } = (await access.json()) as AccessPackage;
    expect(readings.map(({ action }) => action)).toContain('employee.inspection-pack');
  });
});

describe('erasure', () => {
  test('cut off after the key was destroyed, it is finished by the next sweep, and logged', async () => {
    const person = await writeFile('preventive', 'Halverwege', { held: '2026-11-01' });
    const { cursor } = await mark.pullAll();
    await service.organisation.vault.destroy(person.employeeId);
    await sweep('2026-11-02');
    expect((await gone(cursor)).sort()).toEqual([...person.all, person.employeeId].sort());
    const left = await service.organisation.db.all(
      `SELECT document_id FROM contents WHERE document_id = '${person.conversationId}'`,
    );
    expect(left).toEqual([]);
    const log = await service.organisation.db.all(
      `SELECT count(*) AS times FROM audit WHERE action = 'employee.erase' AND document_id = '${person.employeeId}'`,
    );
    expect(log).toEqual([[1]]);
    const after = await mark.pullAll();
    await sweep('2026-11-02');
    expect((await mark.pullAll(after.cursor)).changes).toEqual([]);
  });

  test('destroys the key of a typed-in record that was linked to the employee', async () => {
    const typed = await writeFile('preventive', 'Ingetypt', { held: '2026-11-01' });
    const made = await asHr('/api/employees', {
      name: 'Bea Bekend',
      email: '',
      jobTitle: '',
      team: '',
      number: '',
      managerId: null,
      leftOn: null,
    });
    const { employeeId: known } = (await made.json()) as { employeeId: string };
    expect((await asHr(`/api/employees/${typed.employeeId}/link`, { into: known })).status).toBe(204);
    const keysOf = () =>
      service.services.databases.keys.db.all(
        `SELECT subject FROM subject_keys WHERE subject IN ('${known}', '${typed.employeeId}')`,
      );
    expect(await keysOf()).toHaveLength(2);
    expect(
      (await asHr(`/api/privacy/${known}/erase`, { name: 'Bea Bekend', reason: 'Verzoek' })).status,
    ).toBe(200);
    expect(await keysOf()).toEqual([]);
  });

  test('leaves nothing of a person, gives a certificate, and touches nobody else', async () => {
    const person = await writeFile('preventive', 'Zeppelin', { held: '2026-11-01' });
    const neighbour = await writeFile('preventive', 'Buurvrouw', { held: '2026-11-01' });
    const { cursor } = await mark.pullAll();
    const wrong = await asHr(`/api/privacy/${person.employeeId}/erase`, { name: 'Bea', reason: 'Verzoek' });
    expect(wrong.status).toBe(400);
    const answer = await asHr(`/api/privacy/${person.employeeId}/erase`, {
      name: 'Bea Zeppelin',
      reason: 'Verzoek',
    });
    const certificate = (await answer.json()) as ErasureCertificate;
    expect(certificate).toMatchObject({
      counts: { employee: 1, conversation: 1, agreement: 1, report: 1 },
      keyDestroyed: true,
      erasedBy: 'Hanneke Vos',
    });
    expect((await gone(cursor)).sort()).toEqual([...person.all, person.employeeId].sort());
    expect((await get(`/api/privacy/${person.employeeId}`)).status).toBe(404);
    expect((await get(`/api/conversations/${neighbour.conversationId}`)).status).toBe(200);
    expect(await onDisk()).not.toContain('Zeppelin');
    const [answerAgain] = await mark.push(put('employee', person.employeeId, { name: 'Bea Zeppelin' }));
    expect(answerAgain?.status).toBe('refused');
  });
});
