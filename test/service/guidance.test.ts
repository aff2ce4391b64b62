import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditPage } from '../../shared/contracts/audit.ts';
import type { Guidance, GuidanceRecord } from '../../shared/contracts/guidance.ts';
import { ANY_ADDRESS, openSession } from '../security/support.ts';
import { connect, postJson, put, writeConversation, type Browser, type Device } from './support/people.ts';
import { startTestService, type TestService } from './support/service.ts';

let service: TestService;
let hr: Browser;
let manager: Device;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  hr = await openSession(service, (await service.member('Hanneke Vos', ['hr'])).email);
  manager = await connect(service, (await service.member('Mark Bos', ['manager'])).email);
});
afterAll(() => service.stop());

const get = async <Answer>(path: string, headers: Record<string, string>) =>
  (await (await fetch(service.url + path, { headers })).json()) as Answer;
const set = (what: string, body: unknown) => postJson(service, `/api/guidance/${what}`, body, hr.headers);

const PROTOCOL = {
  before: '08:30',
  text: { nl: 'Bel je leidinggevende.', en: '' },
  contacts: [{ role: 'occupational-health', name: 'Arbodienst Midden', phone: '030 123 45 67' }],
};
const NOTICE = { nl: 'Alleen werk komt op papier.', en: 'Only work is written down.' };

test('begins empty, with the built-in text; a pull says when there is something new', async () => {
  const before = await manager.pull();
  expect(await get<Guidance>('/api/sync/guidance', manager.headers)).toEqual({
    version: before.guidance,
    protocol: null,
    transparency: { version: 0, text: null },
    lock: { required: false, afterMinutes: null },
  });
  expect((await set('protocol', PROTOCOL)).status).toBe(204);
  expect((await set('transparency', { text: NOTICE })).status).toBe(204);
  const after = await manager.pull(before.cursor);
  expect(after.guidance).not.toBe(before.guidance);
  expect(await get<Guidance>('/api/sync/guidance', manager.headers)).toEqual({
    version: after.guidance,
    protocol: PROTOCOL,
    transparency: { version: 1, text: NOTICE },
    lock: { required: false, afterMinutes: null },
  });
});

test('what HR asks of the lock reaches devices with the next pull, and stands in the log', async () => {
  const before = await manager.pull();
  const rules = { required: true, afterMinutes: 15 };
  expect((await set('lock', rules)).status).toBe(204);
  const after = await manager.pull(before.cursor);
  expect(after.guidance).not.toBe(before.guidance);
  const guidance = await get<Guidance>('/api/sync/guidance', manager.headers);
  expect(guidance).toMatchObject({ version: after.guidance, lock: rules });
  const record = await get<GuidanceRecord>('/api/guidance', hr.headers);
  expect(record.changed.lock?.by).toBe('Hanneke Vos');
  const { entries } = await get<AuditPage>('/api/audit?action=guidance.change-lock', hr.headers);
  expect(entries).toMatchObject([{ action: 'guidance.change-lock', detail: rules }]);
});

test.each([{ required: 'yes', afterMinutes: null }, { required: true, afterMinutes: 0 }, { required: true }])(
  'refuses rules for the lock that are none',
  async (body) => {
    expect((await set('lock', body)).status).toBe(400);
  },
);

test('every text that was told stays readable, with who wrote it, and each change is in the log', async () => {
  expect((await set('transparency', { text: null })).status).toBe(204);
  const record = await get<GuidanceRecord>('/api/guidance', hr.headers);
  expect(record.transparency).toEqual({ version: 2, text: null });
  expect(record.told.map(({ version, text, by }) => ({ version, text, by }))).toEqual([
    { version: 2, text: null, by: 'Hanneke Vos' },
    { version: 1, text: NOTICE, by: 'Hanneke Vos' },
  ]);
  const { entries } = await get<AuditPage>('/api/audit?action=guidance.', hr.headers);
  expect(entries.map(({ action }) => action)).toEqual([
    'guidance.change-transparency',
    'guidance.change-lock',
    'guidance.change-transparency',
    'guidance.change-protocol',
  ]);
  expect(JSON.stringify(entries)).not.toContain('Arbodienst Midden');
});

test.each([
  { ...PROTOCOL, before: '25:00' },
  { ...PROTOCOL, contacts: [{ role: 'boss', name: 'X', phone: '' }] },
  { ...PROTOCOL, contacts: Array.from({ length: 13 }, () => PROTOCOL.contacts[0]) },
])('refuses a protocol that is none', async (body) => {
  expect((await set('protocol', body)).status).toBe(400);
});

test('HR sees which text was told in a conversation, once it was held', async () => {
  const { conversationId } = await writeConversation(manager, { toldVersion: 1 });
  const read = () => get<{ toldVersion: number | null }>(`/api/conversations/${conversationId}`, hr.headers);
  expect((await read()).toldVersion).toBeNull();
  await manager.push(put('conversation', conversationId, { status: 'finished', heldOn: '2026-11-20' }));
  expect((await read()).toldVersion).toBe(1);
  const [answer] = await manager.push(put('conversation', conversationId, { toldVersion: 'one' }));
  expect(answer).toMatchObject({ status: 'refused', reason: 'malformed' });
});
