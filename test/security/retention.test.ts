import { eq } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { organisations } from '../../service/db/directory/schema.ts';
import type { PrivacyFile, RetentionOverview } from '../../shared/contracts/privacy.ts';
import { newId } from '../../shared/domain/ids.ts';
import { addMonths } from '../../shared/domain/retention.ts';
import { today } from '../../shared/domain/today.ts';
import { postJson, put, remove } from '../service/support/people.ts';
import { startTestService } from '../service/support/service.ts';
import { accepted, asHr, get, gone, hr, mark, service, sweep, useFiles, writeFile } from './files-stage.ts';

useFiles();

/** Above every revision: all of it was seen. */
const SEEN = 1_000_000;

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

  test('takes nothing out of a file that another process puts on hold meanwhile', async () => {
    const other = await startTestService({ env: { DATA_DIR: service.dataDir } });
    const file = await writeFile('preventive', 'Geschil');
    const { cursor } = await mark.pullAll();
    const { store } = service.organisation;
    const { write } = store;
    store.write = async (commands) => {
      store.write = write;
      const path = `/api/privacy/${file.employeeId}/hold`;
      const headers = { ...hr.headers, origin: other.url };
      expect((await postJson(other, path, { reason: 'Inspectie' }, headers)).status).toBe(204);
      return write(commands);
    };
    await expect(sweep('2026-11-20')).rejects.toMatchObject({
      errors: [expect.objectContaining({ message: 'conflict' })],
    });
    await sweep('2026-11-20');
    const kept = await gone(cursor);
    for (const id of file.all) expect(kept).not.toContain(id);
    await asHr(`/api/privacy/${file.employeeId}/release`);
    await other.stop();
  });

  test('goes on with the others where the database of one organisation does not open', async () => {
    const file = await writeFile('preventive', 'Wachten');
    const { cursor } = await mark.pullAll();
    const { db } = service.services.databases.directory;
    // Of a time before the other, so that its turn comes first; it has no keys.
    const broken = { id: '00000000-0000-7000-8000-000000000000', name: 'Kapot BV', databaseName: 'kapot' };
    await db.insert(organisations).values({ ...broken, createdAt: new Date(0) });
    onTestFinished(async () => void (await db.delete(organisations).where(eq(organisations.id, broken.id))));
    await expect(sweep('2026-11-20')).rejects.toThrow(AggregateError);
    expect(await gone(cursor)).toEqual(expect.arrayContaining(file.all));
  });

  test('lets no device take anything out of a file that is on hold', async () => {
    const file = await writeFile('progress-evaluation', 'Inspectie');
    const elsewhere = await writeFile('progress-evaluation', 'Ander');
    const absence = newId();
    await mark.push(
      put('absence-case', absence, { employeeId: file.employeeId, spells: [['2026-01-10', null]] }),
    );
    const { changes } = await mark.pullAll();
    const base = changes.find(({ id }) => id === file.conversationId)?.fields['employeeId']?.rev;
    expect((await asHr(`/api/privacy/${file.employeeId}/hold`, { reason: 'Inspectie' })).status).toBe(204);
    const answers = await mark.push(
      put('conversation', file.conversationId, { employeeId: elsewhere.employeeId }, base),
      remove('conversation', file.conversationId, SEEN),
      remove('agreement', file.agreement, SEEN),
      remove('report', file.report, SEEN),
      remove('absence-case', absence, SEEN),
      remove('employee', file.employeeId, SEEN),
    );
    expect(answers.map(({ status, reason }) => [status, reason])).toEqual(
      answers.map(() => ['refused', 'not-allowed']),
    );
    const linked = await asHr(`/api/employees/${file.employeeId}/link`, {
      into: await accepted(elsewhere.employeeId),
    });
    expect([linked.status, await linked.json()]).toMatchObject([
      409,
      { title: 'Dit dossier staat op bewaarplicht' },
    ]);
    await asHr(`/api/privacy/${file.employeeId}/release`);
    expect(await mark.push(remove('absence-case', absence, SEEN))).toMatchObject([{ status: 'applied' }]);
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
