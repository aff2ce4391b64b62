import { describe, expect, test } from 'vitest';
import type { EmployeeForm, EmployeeRecord } from '../../shared/contracts/employees.ts';
import type { AccessPackage, InspectionPack, PrivacyFile } from '../../shared/contracts/privacy.ts';
import type { Json } from '../../shared/domain/json.ts';
import performanceReview from '../../shared/conversations/performance-review.ts';
import preventive from '../../shared/conversations/preventive.ts';
import { newId } from '../../shared/domain/ids.ts';
import { employeeForm, put } from '../service/support/people.ts';
import { accepted, asHr, get, mark, useFiles, writeFile } from './files-stage.ts';

useFiles();

const MOVED =
  'Werkplek\nmoved from Wed\u00a01\u00a0Jan\u00a02031 to Wed\u00a08\u00a0Jan\u00a02031\nReason: Te vol.';

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

  test('holds what was corrected, with what it was before and when; so does the file in the console', async () => {
    const { employeeId } = await writeFile('preventive', 'Verbeterd', { held: '2026-11-04' });
    await accepted(employeeId);
    const record = (await (await get(`/api/employees/${employeeId}`)).json()) as EmployeeRecord;
    const correct = async (more: Partial<EmployeeForm>) =>
      expect((await asHr(`/api/employees/${employeeId}`, employeeForm(more))).status).toBe(204);
    const { name, managerId } = record;
    await correct({ name, managerId, jobTitle: 'Planer' });
    await correct({ name, managerId, jobTitle: 'Planner' });
    await correct({ name, managerId: null, jobTitle: 'Planner' });
    const made = [
      { field: 'manager', before: 'Mark Bos', after: '' },
      { field: 'jobTitle', before: 'Planer', after: 'Planner' },
    ];
    const path = `/api/privacy/${employeeId}`;
    const pack = (await (await get(`${path}/access-package?format=json`)).json()) as AccessPackage;
    const file = (await (await get(path)).json()) as PrivacyFile;
    for (const { corrections } of [pack, file]) {
      expect(corrections.slice(0, 2)).toMatchObject(made);
      expect(Date.parse(corrections[0]?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
    }
    const html = await (await get(`${path}/access-package?format=html`)).text();
    expect(html).toContain('Functie: Planer werd Planner');
    expect(html).toContain('Leidinggevende: Mark Bos werd (leeg)');
  });

  test('comes in English too, with the organisation’s own name of a conversation', async () => {
    const own = { ...preventive, id: 'own-buddy', name: { nl: 'Maatjesgesprek', en: 'Buddy talk' } };
    expect((await asHr('/api/templates', { template: own })).status).toBe(200);
    const { employeeId } = await writeFile('own-buddy', 'Engels', { held: '2026-11-03' });
    const path = `/api/privacy/${employeeId}/access-package?language=en`;
    const page = await get(`${path}&format=html`);
    expect(page.headers.get('content-disposition')).toContain('your-data.html');
    const html = await page.text();
    for (const text of ['<html lang="en">', 'Your data', 'Buddy talk', 'Held on', 'Work', 'Your rights'])
      expect(html).toContain(text);
    expect(html).not.toMatch(/Gesprekken|Gehouden|Maatjesgesprek|Jouw|Geen/);
    const pack = (await (await get(`${path}&format=json`)).json()) as AccessPackage;
    expect(pack.conversations[0]).toMatchObject({ typeName: 'Buddy talk', report: [{ label: 'Work' }] });
    expect((await get(`${path.replace('=en', '=fr')}&format=html`)).status).toBe(400);
  });

  test('keeps the parts of a conversation apart, in its language, and the agreements below them', async () => {
    const [employeeId, conversationId] = [newId(), newId()];
    const line = (id: string, part?: string): Json => ({
      id,
      type: 'text',
      label: { nl: `${id} in het Nederlands`, en: `${id} in English` },
      value: id,
      ...(part !== undefined && { part }),
    });
    const agreement = { owner: 'manager', due: null, status: 'open' };
    const parts = performanceReview.parts.map(({ id, name }) => ({ id, name }));
    const content: Json = {
      title: performanceReview.template.name,
      typeId: 'performance-review',
      typeVersion: 1,
      employeeName: 'Bea Delen',
      heldOn: '2026-11-05',
      nextOn: null,
      fields: [line('strengths', 'performance'), line('loadNotes', 'load'), line('channel')],
      agreements: [
        {
          ...agreement,
          what: 'Leren plannen',
          list: { label: { nl: 'Doelen', en: 'Goals' }, part: 'performance' },
        },
        { ...agreement, what: 'Rooster ruilen' },
      ],
      parts,
      earlier: {
        label: { nl: 'Stand', en: 'Status' },
        agreements: [
          {
            id: newId(),
            conversationId: newId(),
            what: 'Werkplek',
            owner: 'manager',
            due: '2031-01-08',
            movedFrom: '2031-01-01',
            status: 'moved',
            reason: 'Te vol.',
          },
        ],
      },
    };
    const of = { employeeId, typeId: 'performance-review', typeVersion: 1, sharing: 'report' };
    await mark.push(
      put('employee', employeeId, { name: 'Bea Delen' }),
      put('conversation', conversationId, { ...of, status: 'finished', heldOn: '2026-11-05' }),
      put('report', newId(), { ...of, conversationId, heldOn: '2026-11-05', content }),
    );
    const path = `/api/privacy/${employeeId}/access-package?language=en`;
    const pack = (await (await get(`${path}&format=json`)).json()) as AccessPackage;
    expect(pack.conversations[0]?.report).toEqual([
      { label: 'channel in English', text: 'channel' },
      { label: 'strengths in English', text: 'strengths', part: 'Performance and results' },
      { label: 'Goals', text: 'Leren plannen', part: 'Performance and results' },
      { label: 'loadNotes in English', text: 'loadNotes', part: 'Theme: work and workload' },
      { label: 'Earlier agreement', text: MOVED, part: 'Agreements' },
      { label: 'Agreement', text: 'Rooster ruilen', part: 'Agreements' },
    ]);
    const html = await (await get(`${path}&format=html`)).text();
    const heads = [...html.matchAll(/<h4>(.*?)<\/h4>|<dd>(.*?)<\/dd>/g)].map(
      ([, head, text]) => head ?? text,
    );
    expect(heads.slice(heads.indexOf('channel'))).toEqual([
      'channel',
      'Performance and results',
      'strengths',
      'Leren plannen',
      'Theme: work and workload',
      'loadNotes',
      'Agreements',
      MOVED.replaceAll('\n', '<br>'),
      'Rooster ruilen',
    ]);
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
    // A conversation that the organisation added to the guidance of the sick, and keeps as long.
    const retention = { months: 24, from: 'end-of-reintegration', bounds: [6, 24] };
    const own = { ...preventive, id: 'own-visit', name: { nl: 'Huisbezoek', en: 'Visit' }, retention };
    expect((await asHr('/api/templates', { template: own })).status).toBe(200);
    await other('own-visit', 'Eigen soort');

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
      ['own-visit', 'Eigen soort'],
    ]);
    expect(pack.reports[1]?.typeName).toBe('Huisbezoek');
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
