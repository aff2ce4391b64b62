import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { Disclosure, DisclosureList } from '../../shared/contracts/disclosures.ts';
import type { OpenedPackage } from '../../shared/contracts/employee-links.ts';
import type { AccessPackage } from '../../shared/contracts/privacy.ts';
import { newId } from '../../shared/domain/ids.ts';
import { connect, postJson, put, type Browser, type Device } from '../service/support/people.ts';
import { employeeTokenIn, plainText } from '../service/support/mail-server.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, freshAddress, openSession } from './support.ts';

/** Words that nobody but their author and the employee may ever see. */
export const NOTE = 'Kanariewoord: wil minder avonddiensten';
export const ITEM = 'Kanariewoord: begon over het rooster';
export const THIRD = 'Kanariewoord: over collega Ravi';
export const SHARED = 'Drie dagen per week, vier uur';

export let service: TestService;
export let hr: Browser;
export let manager: Browser;
export let other: Browser;
export let device: Device;
export let otherDevice: Device;
export let adviser: Device;
/** Who asks: somebody else in each test. */
export const asker = { employeeId: '', email: '', name: '' };
let number = 0;

/** A service with HR and two managers, of whom one wrote about somebody who asks to see everything. */
export function useDisclosures(): void {
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
    number += 1;
    const employeeId = newId();
    const [name, email] = [`Bea Vraagt ${number}`, `bea${number}@voorbeeld.test`];
    Object.assign(asker, { employeeId, email, name });
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
}

export const get = async <T>(path: string, { headers }: Browser) => {
  const answer = await fetch(service.url + path, { headers });
  return { status: answer.status, body: (await answer.json()) as T };
};
export const post = (path: string, body: unknown, by: Browser) => postJson(service, path, body, by.headers);
export const requestsPath = () => `/api/privacy/${asker.employeeId}/requests`;

export async function recordAccess(kind = 'access'): Promise<string> {
  const answer = await post(requestsPath(), { kind, receivedOn: '2026-11-02', note: 'Wil alles zien' }, hr);
  return ((await answer.json()) as { id: string }).id;
}

export async function askAuthors(request: string): Promise<number> {
  const answer = await post(`${requestsPath()}/${request}/ask-authors`, {}, hr);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { asked: number }).asked;
}

export async function mine(by: Browser) {
  const { body } = await get<DisclosureList>('/api/disclosures', by);
  return body.disclosures.filter(({ employeeName }) => employeeName === asker.name);
}

export async function look(by: Browser): Promise<Disclosure> {
  const [first] = await mine(by);
  return (await get<Disclosure>(`/api/disclosures/${first?.id ?? ''}`, by)).body;
}

export const keyOf = ({ records }: Disclosure, text: string) =>
  records.flatMap(({ lines }) => lines).find((line) => line.text === text)?.key ?? '';

export const release = (
  { id, version }: Disclosure,
  by: Browser,
  leftOut: { key: string; reason: string }[] = [],
) => post(`/api/disclosures/${id}/release`, { version, leftOut }, by);

export async function changeEmployee(change: Record<string, string>): Promise<void> {
  const { body } = await get<Record<string, unknown>>(`/api/employees/${asker.employeeId}`, hr);
  const { id: _, provisionalFor: __, members: ___, ...form } = body;
  expect((await post(`/api/employees/${asker.employeeId}`, { ...form, ...change }, hr)).status).toBe(204);
}

export async function mailedToken(request: string): Promise<string> {
  expect((await post(`${requestsPath()}/${request}/send-link`, {}, hr)).status).toBe(204);
  return employeeTokenIn(await service.mail.take(asker.email));
}

export const askCode = (token: string) =>
  postJson(service, '/api/employee-links/code', { token }, freshAddress());
export const open = (token: string, code: string, language?: 'nl' | 'en') =>
  postJson(service, '/api/employee-links/open', { token, code, language }, freshAddress());

export async function mailedCode(token: string): Promise<string> {
  expect((await askCode(token)).status).toBe(204);
  return /^(\d{6})\r?$/m.exec(plainText(await service.mail.take(asker.email)))?.[1] ?? '';
}

export async function openPackage(
  token: string,
  language?: 'nl' | 'en',
): Promise<AccessPackage & { html: string }> {
  const answer = await open(token, await mailedCode(token), language);
  expect(answer.status).toBe(200);
  const { html, json } = (await answer.json()) as OpenedPackage;
  return { ...(JSON.parse(json) as AccessPackage), html };
}
