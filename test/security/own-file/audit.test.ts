import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditCheck, AuditPage } from '../../../shared/contracts/audit.ts';
import { forgetRemovals } from '../../../service/retention/forget-removals.ts';
import { sweepRetention } from '../../../service/retention/sweep.ts';
import { freshAddress } from '../support.ts';
import { PLACES, startOwnFileStage, type OwnFileStage, type Person } from './stage.ts';

describe.each(PLACES)('the log tells nobody about their own file, %s', (_, startPlace) => {
  let stage: OwnFileStage;
  let on: OwnFileStage['on'];
  let hanneke: Person;
  let auditor: Person;
  let own: string[];

  beforeAll(async () => {
    stage = await startOwnFileStage(startPlace);
    ({ on } = stage);
    const { yara } = stage;
    const someone = await stage.someoneOfHr();
    ({ hanneke } = someone);
    auditor = await on.person('Anna Smid', 'auditor');
    own = [someone.id, someone.conversation];
    await on.get(`/api/conversations/${someone.conversation}`, yara);
    await on.change(yara, someone.id, { ...someone.known, email: 'h.vos@thuis.nl' });
    for (let index = 0; index < 60; index += 1) {
      const id = await on.add(yara, { name: `Piet ${index}` });
      if (index % 7 === 0) await on.get(`/api/privacy/${someone.id}/access-package?format=json`, yara);
      if (index % 9 === 0) await on.change(yara, id, { name: `Piet ${index}`, team: 'Verkoop' });
    }
    await on.get(`/api/privacy/${someone.id}/access-package?format=json`, yara);
  }, 120_000);
  afterAll(() => stage.stop());

  const page = async (who: Person, query = '') =>
    (await (await on.get(`/api/audit${query}`, who)).json()) as AuditPage;

  async function whole(who: Person): Promise<AuditPage> {
    const first = await page(who);
    const entries = [...first.entries];
    let { next } = first;
    while (next !== null) {
      const more = await page(who, `?before=${next}`);
      entries.push(...more.entries);
      ({ next } = more);
    }
    return { ...first, entries };
  }

  const check = async ({ headers }: Person) =>
    (await (
      await on.post('/api/audit/check', {}, { headers: { ...headers, ...freshAddress() } })
    ).json()) as AuditCheck;

  test('its entries are not there, and no number is missing; everybody else has them all', async () => {
    const theirs = await whole(hanneke);
    const all = await whole(auditor);
    const about = all.entries.filter(({ documentId }) => own.includes(documentId ?? ''));
    expect(about.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'employee.create',
        'employee.tie',
        'employee.access-package',
        'conversation.create',
      ]),
    );
    expect((await whole(stage.yara)).entries).toEqual(all.entries);
    expect(all).toMatchObject({ withoutOwn: false, total: all.entries.length });

    const rest = all.entries.filter((entry) => !about.includes(entry));
    expect(theirs.entries.map(({ seq: _, ...entry }) => entry)).toEqual(
      rest.map(({ seq: _, ...entry }) => entry),
    );
    const { length } = rest;
    expect(theirs.entries.map(({ seq }) => seq)).toEqual(rest.map((_, index) => length - index));
    expect(theirs).toMatchObject({ withoutOwn: true, total: length });
    for (const id of own) expect((await page(hanneke, `?documentId=${id}`)).entries).toEqual([]);
    expect(JSON.stringify(theirs)).not.toContain(own[0]);
  });

  test('nor are they once retention took a conversation out of it, and its removal is forgotten', async () => {
    const petra = await on.person('Petra Post', 'hr');
    const id = await on.add(stage.yara, { name: 'P.', email: petra.email, managerId: stage.mark.memberId });
    const [swept, removed] = [await on.held(stage.laptop, id), await on.held(stage.laptop, id)];
    await stage.laptop.push({ op: 'delete', kind: 'conversation', id: removed, seen: 1_000_000 });
    const inLog = async (who: Person) => {
      const { entries } = await whole(who);
      return [swept, removed].filter((each) => entries.some(({ documentId }) => documentId === each));
    };
    const expectHidden = async () => {
      expect(await inLog(petra)).toEqual([]);
      expect(await inLog(auditor)).toEqual([swept, removed]);
    };
    await expectHidden();
    await sweepRetention(stage.service.services, '2031-01-01');
    await expectHidden();
    await forgetRemovals(stage.service.services, Date.now() + 100 * 86_400_000);
    await expectHidden();
    const { store } = stage.service.organisation;
    expect(await store.read([{ sql: 'SELECT id FROM documents WHERE id = ?', params: [swept] }])).toEqual([
      [],
    ]);
  });

  test('the check reads all of it, and counts what its reader sees', async () => {
    const { entries, total } = await whole(hanneke);
    expect(entries[0]?.seq).toBe(total);
    expect(await check(hanneke)).toMatchObject({ whole: true, entries: total });
    const all = (await whole(auditor)).total;
    expect(await check(auditor)).toMatchObject({ whole: true, entries: all });
    await stage.service.organisation.store.write([
      { sql: 'DROP TRIGGER audit_no_update', params: [] },
      { sql: `UPDATE audit SET action = 'audit.check' WHERE document_id = ?`, params: [own[0]!] },
    ]);
    expect(await check(hanneke)).toMatchObject({ whole: false, problem: 'changed' });
  });
});
