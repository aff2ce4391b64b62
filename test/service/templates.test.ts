import { afterAll, beforeAll, expect, test } from 'vitest';
import { listKept } from '../../service/retention/due.ts';
import type { AuditPage } from '../../shared/contracts/audit.ts';
import type { ConversationDetail, ConversationPage } from '../../shared/contracts/console.ts';
import type { RetentionOverview } from '../../shared/contracts/privacy.ts';
import type { Problem } from '../../shared/contracts/problem.ts';
import type {
  OfferedTemplates,
  OneTemplate,
  TemplateRecord,
  TypeNames,
} from '../../shared/contracts/templates.ts';
import { allConversationTypes } from '../../shared/conversations/index.ts';
import preventive from '../../shared/conversations/preventive.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import { ANY_ADDRESS, openSession } from '../security/support.ts';
import { connect, postJson, writeConversation, type Browser, type Device } from './support/people.ts';
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
const publish = (template: unknown, more: object = {}) =>
  postJson(service, '/api/templates', { template, ...more }, hr.headers);
const offered = () => get<OfferedTemplates>('/api/sync/templates', manager.headers);

const named = (nl: string, more: Partial<ConversationType> = {}): ConversationType => ({
  ...preventive,
  name: { nl, en: `${nl} (en)` },
  ...more,
});
const OWN = { id: 'own-buddy', sharing: 'status' } as const;

test('begins with nothing of its own; what HR publishes is offered, and a pull says that it is new', async () => {
  const before = await manager.pull();
  expect(await offered()).toEqual({ version: '0', templates: [] });
  expect(before.templates).toBe('0');

  const first = await publish(named('Kwartaalgesprek'));
  expect([first.status, await first.json()]).toEqual([200, { typeId: 'preventive', version: 1001 }]);
  const second = await publish(named('Maandgesprek'));
  expect(await second.json()).toEqual({ typeId: 'preventive', version: 1002 });
  await publish(named('Maatjesgesprek', OWN));

  const after = await manager.pull(before.cursor);
  const now = await offered();
  expect(after.templates).toBe('3');
  expect(now.version).toBe('3');
  expect(now.templates).toEqual([
    { ...named('Maandgesprek'), version: 1002 },
    { ...named('Maatjesgesprek', OWN), version: 1001 },
  ]);
});

test('an earlier version stays to be had, for conversations that began with it', async () => {
  const version = (of: number) =>
    get<OneTemplate>(`/api/sync/template?typeId=preventive&version=${of}`, manager.headers);
  expect(await version(1001)).toEqual({ template: { ...named('Kwartaalgesprek'), version: 1001 } });
  expect(await version(1003)).toMatchObject({ code: 'not-found' });
  expect(await version(1)).toMatchObject({ code: 'not-found' });
});

test.each<[string, unknown]>([
  ['/template/phases/core/1/id', named('A', { phases: twice() })],
  ['/template/sharing', named('A', { sharing: 'report' })],
  ['/template/retention', named('A', { retention: { ...preventive.retention, months: 3 } })],
  ['/template/id', named('A', { id: 'buddy' })],
  [
    '/template/retention',
    named('A', { ...OWN, retention: { months: 99, from: 'conversation', bounds: [1, 120] } }),
  ],
])('refuses what is none, with a pointer to %s; what is offered stays', async (pointer, template) => {
  const before = await offered();
  const response = await publish(template);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'bad-request', pointer });
  expect(await offered()).toEqual(before);
});

function twice(): ConversationType['phases'] {
  const [one, ...rest] = preventive.phases.core;
  return { ...preventive.phases, core: one ? [one, { ...one }, ...rest] : [] };
}

test('the guard reads what HR wrote: a question about illness is refused, until HR calls it a false alarm', async () => {
  const [question, ...rest] = preventive.questions;
  const asks = (nl: string) =>
    named('Maandgesprek', { questions: [{ ...question!, text: { nl, en: 'How is work?' } }, ...rest] });
  const refused = await publish(asks('Heb je nog last van je hernia?'));
  expect(refused.status).toBe(400);
  const problem = (await refused.json()) as Problem;
  expect(problem).toMatchObject({ code: 'bad-request', pointer: '/template/questions/0/text/nl' });
  expect(problem.title).toBe('Hier staat iets wat niet gevraagd of genoteerd mag worden');
  expect(JSON.stringify(problem)).not.toContain('hernia');

  const allowed = await publish(asks('Hoe ging het met Bureau Hernia Bouw?'), {
    falseAlarms: ['/template/questions/0/text/nl', '/questions/0/text/nl'],
  });
  expect(allowed.status).toBe(200);
});

const [doNot, ...otherDoNots] = preventive.doNots;
const warns = (nl: string) =>
  named('Maandgesprek', {
    doNots: [{ ...doNot!, text: { nl, en: 'Leave private matters alone.' } }, ...otherDoNots],
  });
const rests = (nl: string) => named('Maandgesprek', { legal: { ...preventive.legal, nl } });

test.each([
  ['a do-not', '/template/doNots/0/text/nl', warns],
  ['the legal basis', '/template/legal/nl', rests],
])('the guard reads %s too: what is known of somebody is refused', async (_, pointer, withText) => {
  const refused = await publish(withText('Noem niet dat Karin depressief is.'));
  expect(refused.status).toBe(400);
  const problem = (await refused.json()) as Problem;
  expect(problem).toMatchObject({ code: 'bad-request', pointer });
  expect(JSON.stringify(problem)).not.toContain('Karin');
});

test('a do-not may name what is not to be asked', async () => {
  expect((await publish(warns('Vraag niet of iemand medicijnen slikt.'))).status).toBe(200);
});

test('every built-in type passes as it is, as the start of a change', async () => {
  for (const type of await allConversationTypes()) expect((await publish(type)).status).toBe(200);
});

test('withdrawn: no longer offered, still there for what began with it; each change in the log, without words', async () => {
  const withdraw = (typeId: string) =>
    postJson(service, '/api/templates/withdraw', { typeId }, hr.headers).then(({ status }) => status);
  expect(await withdraw('own-buddy')).toBe(204);
  expect(await withdraw('own-buddy')).toBe(404);
  expect(await withdraw('own-none')).toBe(404);
  const ids = (await offered()).templates.map((template) => (template as ConversationType).id);
  expect(ids).not.toContain('own-buddy');
  const { template } = await get<OneTemplate>(
    '/api/sync/template?typeId=own-buddy&version=1001',
    manager.headers,
  );
  expect(template).toMatchObject({ id: 'own-buddy', version: 1001 });

  const { types } = await get<TemplateRecord>('/api/templates', hr.headers);
  const buddy = types.find(({ typeId }) => typeId === 'own-buddy');
  expect(buddy?.versions.map(({ version, template: kept, by }) => [version, kept?.name.nl, by])).toEqual([
    [1002, undefined, 'Hanneke Vos'],
    [1001, 'Maatjesgesprek', 'Hanneke Vos'],
  ]);
  const { entries } = await get<AuditPage>('/api/audit?action=template.', hr.headers);
  expect(entries[0]).toMatchObject({ action: 'template.withdraw' });
  expect(JSON.stringify(entries)).not.toContain('Maatjesgesprek');
});

test('a conversation of the organisation’s own type is kept as long as its template says', async () => {
  const { conversationId } = await writeConversation(manager, {
    typeId: 'own-buddy',
    typeVersion: 1001,
    status: 'finished',
    heldOn: '2026-01-10',
  });
  const kept = (await listKept(service.organisation)).find(({ document }) => document.id === conversationId);
  // Twelve months from the conversation.
  expect(kept?.eraseOn).toBe('2027-01-10');
});

test('HR sees its own types by name, also withdrawn, and finds their conversations by it', async () => {
  const { types } = await get<TypeNames>('/api/templates/names', hr.headers);
  const nameOf = (id: string) => types.find((type) => type.id === id)?.name.nl;
  expect(nameOf('own-buddy')).toBe('Maatjesgesprek');
  expect(nameOf('sick-report')).toBe('Ziekmeldingsgesprek');
  expect(types.find(({ id }) => id === 'own-buddy')?.variants.map(({ id }) => id)).toEqual(
    preventive.variants.map(({ id }) => id),
  );
  const found = await get<ConversationPage>('/api/conversations?search=maatjes', hr.headers);
  expect(found.conversations.map(({ typeId }) => typeId)).toEqual(['own-buddy']);
});

test('HR chooses the term of its own type, within the bounds of its template', async () => {
  const set = (months: number) =>
    postJson(
      service,
      '/api/retention/policy',
      { months: { 'own-buddy': months }, selfInsuredZw: false, selfInsuredWga: false },
      hr.headers,
    ).then(({ status }) => status);
  const overview = () => get<RetentionOverview>('/api/retention', hr.headers);
  const { least, most } = (await overview()).types.find(({ typeId }) => typeId === 'own-buddy')!;
  expect(await set(most + 1)).toBe(400);
  expect(await set(least)).toBe(204);
  expect((await overview()).types.find(({ typeId }) => typeId === 'own-buddy')?.months).toBe(least);
});

test('HR sees when a shared conversation was finished, and finished again; of the others nothing', async () => {
  const finishes = ['2026-11-03T10:00:00.000Z', '2026-11-02T10:00:00.000Z'];
  const finished = { status: 'finished', heldOn: '2026-11-02', finishes };
  const shared = await writeConversation(manager, { typeId: 'sick-report', sharing: 'report', ...finished });
  const own = await writeConversation(manager, { typeId: 'preventive', ...finished });
  const of = async ({ conversationId }: typeof shared) =>
    (await get<ConversationDetail>(`/api/conversations/${conversationId}`, hr.headers)).finishes;
  expect(await of(shared)).toEqual(finishes.toSorted());
  expect(await of(own)).toEqual([]);
});
