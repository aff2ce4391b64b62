import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Checklist } from '../../shared/contracts/checklist.ts';
import { ORGANISATION_CHECKLIST } from '../../shared/conversations/organisation-checklist.ts';
import { ANY_ADDRESS, openSession } from '../security/support.ts';
import { postJson, type Browser } from './support/people.ts';
import { startTestService, type TestService } from './support/service.ts';

let service: TestService;
let hr: Browser;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  hr = await openSession(service, (await service.member('Hanneke Vos', ['hr'])).email);
});
afterAll(() => service.stop());

const read = async () =>
  (await (await fetch(`${service.url}/api/checklist`, { headers: hr.headers })).json()) as Checklist;
const set = (id: string, body: unknown) => postJson(service, `/api/checklist/${id}`, body, hr.headers);

test('every item begins untouched, and keeps what was set, by whom', async () => {
  const { entries } = await read();
  expect(entries.map(({ itemId }) => itemId)).toEqual(ORGANISATION_CHECKLIST.map(({ id }) => id));
  expect(entries.every(({ state, changed }) => state === 'todo' && changed === null)).toBe(true);
  const change = { state: 'busy', owner: 'Hanneke', due: '2027-01-15' };
  expect((await set('org-protocol', change)).status).toBe(204);
  expect((await set('org-protocol', { ...change, state: 'done' })).status).toBe(204);
  expect((await read()).entries.find(({ itemId }) => itemId === 'org-protocol')).toMatchObject({
    ...change,
    state: 'done',
    changed: { by: 'Hanneke Vos' },
  });
});

test('refuses an item that is not there, and a state that is not one', async () => {
  expect((await set('org-nothing', { state: 'done', owner: '', due: null })).status).toBe(404);
  expect((await set('org-train', { state: 'maybe', owner: '', due: null })).status).toBe(400);
});
