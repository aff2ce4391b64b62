import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anchorAudit } from '../../service/audit/anchor-audit.ts';
import { recordAudit } from '../../service/audit/record.ts';
import type { AuditCheck, AuditPage } from '../../shared/contracts/audit.ts';
import type { MemberList } from '../../shared/contracts/members.ts';
import { newId } from '../../shared/domain/ids.ts';
import {
  connect,
  postJson,
  put,
  remove,
  writeConversation,
  type Browser,
} from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import type { Value } from '../../service/db/store.ts';
import { count, report } from '../tools/counts.ts';
import { randomSource } from './random.ts';
import { ANY_ADDRESS, freshAddress, openSession } from './support.ts';

const WRITER = join(import.meta.dirname, 'audit-writer.ts');
const TAMPERINGS = count(300, 30);
const SEED = 20_261_128;

let service: TestService;
let hr: Browser;

beforeEach(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  hr = await openSession(service, (await service.member('Hanneke Vos', ['hr'])).email);
  const { memberId } = hr.me;
  for (let index = 0; index < 10; index++)
    await recordAudit(
      { organisation: service.organisation, actor: { memberId } },
      { action: `test.entry-${String.fromCodePoint(97 + index)}`, documentId: newId() },
    );
  await anchorAudit(service.services);
});
afterEach(() => service.stop());

async function check(): Promise<AuditCheck> {
  const headers = { ...hr.headers, ...freshAddress() };
  const answer = await fetch(`${service.url}/api/audit/check`, { method: 'POST', headers });
  return (await answer.json()) as AuditCheck;
}

/** What somebody with the database in hands can do: the triggers are no obstacle to them. */
async function tamper(...statements: string[]): Promise<void> {
  const triggers = ['audit_no_update', 'audit_no_delete', 'audit_no_replace'];
  const commands = [...triggers.map((trigger) => `DROP TRIGGER ${trigger}`), ...statements];
  for (const sql of commands) await service.organisation.store.write([{ sql, params: [] }]);
}

describe('the integrity check', () => {
  test('finds nothing in a log that was left alone, and is an entry itself', async () => {
    const first = await check();
    expect(first).toMatchObject({ whole: true, problem: null, at: null });
    expect(first.anchors).toBeGreaterThan(0);
    expect(await check()).toMatchObject({ whole: true, entries: first.entries + 1 });
  });

  test.each([
    ['an action', "UPDATE audit SET action = 'test.other' WHERE seq = 5", 'changed'],
    ['an actor', "UPDATE audit SET actor_id = 'somebody' WHERE seq = 5", 'changed'],
    ['a moment', 'UPDATE audit SET at = at + 1 WHERE seq = 5', 'changed'],
    ['a document', 'UPDATE audit SET document_id = NULL WHERE seq = 5', 'changed'],
    ['a mac', "UPDATE audit SET mac = x'00' WHERE seq = 5", 'changed'],
  ])('finds an edit of %s', async (_, statement, problem) => {
    await tamper(statement);
    expect(await check()).toMatchObject({ whole: false, problem, at: 5 });
  });

  test('finds a deletion', async () => {
    await tamper('DELETE FROM audit WHERE seq = 5');
    expect(await check()).toMatchObject({ whole: false, problem: 'missing', at: 5 });
  });

  test('finds a deletion that closes the gap', async () => {
    await tamper('DELETE FROM audit WHERE seq = 5', 'UPDATE audit SET seq = seq - 1 WHERE seq > 5');
    expect(await check()).toMatchObject({ whole: false, problem: 'changed', at: 5 });
  });

  test('finds two entries that changed places', async () => {
    await tamper(
      'UPDATE audit SET seq = 1005 WHERE seq = 5',
      'UPDATE audit SET seq = 5 WHERE seq = 6',
      'UPDATE audit SET seq = 6 WHERE seq = 1005',
    );
    expect(await check()).toMatchObject({ whole: false, problem: 'changed', at: 5 });
  });

  test('finds an end that was cut off, also when the counter was put back', async () => {
    await tamper(
      'DELETE FROM audit WHERE seq > 8',
      "UPDATE sqlite_sequence SET seq = 8 WHERE name = 'audit'",
    );
    expect(await check()).toMatchObject({ whole: false, problem: 'cut-off', at: 9 });
  });

  test('finds an end that was cut off and written over with entries of its own key', async () => {
    const { memberId } = hr.me;
    await tamper('DELETE FROM audit WHERE seq > 8');
    for (let index = 0; index < 10; index++)
      await recordAudit(
        { organisation: service.organisation, actor: { memberId } },
        { action: 'test.instead' },
      );
    expect(await check()).toMatchObject({ whole: false, problem: 'changed' });
  });
});

test(`${TAMPERINGS} tamperings by chance are all found, and what was put back is whole again`, async () => {
  const chance = randomSource(SEED);
  const { store } = service.organisation;
  const all = async (sql: string) => (await store.read([{ sql, params: [] }]))[0] ?? [];
  await tamper();
  const columns = (await all("SELECT name FROM pragma_table_info('audit')")).map(([name]) => String(name));
  const kept = await all(`SELECT ${columns.join()} FROM audit ORDER BY seq`);
  const last = Number(kept.at(-1)?.[0]);
  let found = 0;
  for (let round = 0; round < TAMPERINGS; round += 1) {
    const seq = 1 + chance.below(last);
    const other = seq === last ? 1 : last;
    const statements = chance.pick([
      [`UPDATE audit SET action = action || '.' WHERE seq = ${seq}`],
      [`UPDATE audit SET actor_id = 'x' WHERE seq = ${seq}`],
      [`UPDATE audit SET at = at + ${1 + chance.below(1_000)} WHERE seq = ${seq}`],
      [`DELETE FROM audit WHERE seq = ${seq}`],
      [`DELETE FROM audit WHERE seq >= ${seq}`],
      [
        `UPDATE audit SET seq = -1 WHERE seq = ${seq}`,
        `UPDATE audit SET seq = ${seq} WHERE seq = ${other}`,
        `UPDATE audit SET seq = ${other} WHERE seq = -1`,
      ],
    ]);
    for (const sql of statements) await store.write([{ sql, params: [] }]);
    if (!(await check()).whole) found += 1;
    await store.write([
      { sql: 'DELETE FROM audit', params: [] },
      ...kept.map((row) => ({
        sql: `INSERT INTO audit (${columns.join()}) VALUES (${columns.map(() => '?').join()})`,
        params: row as Value[],
      })),
      { sql: `UPDATE sqlite_sequence SET seq = ${last} WHERE name = 'audit'`, params: [] },
    ]);
  }
  report(`the audit log tampered with, seed ${SEED}`, { tamperings: TAMPERINGS, found });
  expect(found).toBe(TAMPERINGS);
  expect(await check()).toMatchObject({ whole: true });
});

/** Somebody who writes entries from a process of their own: the service on another machine, or `npm run admin`. */
async function writeElsewhere(entries: number): Promise<number> {
  const args = [WRITER, service.dataDir, service.organisation.id, String(entries)];
  const [code] = (await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit')) as [number];
  return code;
}

test(
  'three processes that write at once keep one chain, and none is refused',
  { timeout: 60_000 },
  async () => {
    const before = (await check()).entries;
    const entries = count(500, 100);
    const others = Promise.all([writeElsewhere(entries), writeElsewhere(entries)]);
    const checks = count(400, 40);
    let whole = 0;
    for (let round = 0; round < checks; round += 1) if ((await check()).whole) whole += 1;
    expect(await others).toEqual([0, 0]);
    report('an audit log that three processes write', { entries: entries * 2, checks, whole });
    expect(whole).toBe(checks);
    expect(await check()).toMatchObject({ whole: true, entries: before + entries * 2 + checks + 1 });
  },
);

describe('the log', () => {
  test('refuses change and removal by the service itself', async () => {
    for (const sql of [
      "UPDATE audit SET action = 'x'",
      'DELETE FROM audit',
      "INSERT OR REPLACE INTO audit (seq, at, actor_id, action) VALUES (1, 0, 'x', 'x')",
    ])
      await expect(service.organisation.store.write([{ sql, params: [] }])).rejects.toThrow(/append only/);
  });

  test('what cannot be recorded does not happen', async () => {
    const { store, db } = service.organisation;
    const admin = await openSession(service, (await service.member('Ali Demir', ['admin'])).email);
    const mark = await service.member('Mark Bos', ['manager']);
    const device = await connect(service, mark.email);
    const { employeeId, conversationId } = await writeConversation(device);
    const adviser = await connect(service, hr.me.email, 'Werkplek HR', hr);
    const accepted = newId();
    await adviser.push(put('employee', accepted, { name: 'Bea Bekend' }));
    const sql = `CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`;
    await store.write([{ sql, params: [] }]);

    const asAdmin = (path: string, body: unknown = {}) => postJson(service, path, body, admin.headers);
    expect((await asAdmin(`/api/members/${mark.memberId}/roles`, { roles: ['hr'] })).status).toBe(500);
    expect((await asAdmin(`/api/devices/${device.deviceId}/revoke`)).status).toBe(500);
    const request = { kind: 'restriction', receivedOn: '2026-11-02', note: 'Liever niet' };
    const asked = await postJson(service, `/api/privacy/${accepted}/requests`, request, hr.headers);
    expect(asked.status).toBe(500);
    await expect(device.push(remove('conversation', conversationId, 1e9))).rejects.toThrow('500');

    await store.write([{ sql: 'DROP TRIGGER full', params: [] }]);
    const members = await fetch(`${service.url}/api/members`, { headers: admin.headers });
    const { members: list } = (await members.json()) as MemberList;
    expect(list.find(({ id }) => id === mark.memberId)?.roles).toEqual(['manager']);
    expect(await db.all('SELECT id FROM requests')).toEqual([]);
    const { changes } = await device.pullAll();
    expect(changes.map(({ id, gone }) => [id, gone])).toEqual([
      [employeeId, false],
      [conversationId, false],
    ]);
  });

  test('holds every reading of a shared report, and is found by filter', async () => {
    const manager = await service.member('Mark Bos', ['manager']);
    const device = await connect(service, manager.email, 'Laptop', await openSession(service, manager.email));
    const { conversationId, employeeId } = await writeConversation(device, {
      status: 'finished',
      sharing: 'report',
    });
    const content = {
      title: { nl: 'Gesprek', en: 'Conversation' },
      typeId: 'preventive',
      typeVersion: 1,
      employeeName: 'Sanne de Vries',
      heldOn: '2026-11-24',
      nextOn: null,
      fields: [],
      agreements: [],
    };
    await device.push(
      put('report', newId(), {
        conversationId,
        employeeId,
        typeId: 'preventive',
        sharing: 'report',
        content,
      }),
    );
    const read = await fetch(`${service.url}/api/conversations/${conversationId}`, { headers: hr.headers });
    expect(await read.json()).toMatchObject({ report: { employeeName: 'Sanne de Vries' } });

    const log = async (query: string) => {
      const answer = await fetch(`${service.url}/api/audit?${query}`, { headers: hr.headers });
      return ((await answer.json()) as AuditPage).entries;
    };
    expect(await log(`documentId=${conversationId}`)).toMatchObject([
      { action: 'report.read', actorName: 'Hanneke Vos', byDevice: false },
      { action: 'conversation.create', actorName: 'Mark Bos', byDevice: true },
    ]);
    expect(await log('action=report.')).toMatchObject([
      { action: 'report.read' },
      { action: 'report.create' },
    ]);
    expect(JSON.stringify(await log(''))).not.toContain('Sanne');
  });

  test('holds the reading of an absence case', async () => {
    const manager = await service.member('Mark Bos', ['manager']);
    const device = await connect(service, manager.email, 'Laptop', await openSession(service, manager.email));
    const { employeeId } = await writeConversation(device);
    await device.push(put('absence-case', newId(), { employeeId, spells: [['2026-11-02', null]] }));
    await fetch(`${service.url}/api/people/${employeeId}`, { headers: hr.headers });
    const answer = await fetch(`${service.url}/api/audit?action=absence-case.read`, { headers: hr.headers });
    const { entries } = (await answer.json()) as AuditPage;
    expect(entries).toMatchObject([{ actorName: 'Hanneke Vos', documentId: employeeId }]);
  });
});
