import { createHash, randomBytes } from 'node:crypto';
import type { CodeAnswer, Me, TokenAnswer } from '../../../shared/contracts/account.ts';
import {
  PROTOCOL_VERSION,
  type FieldEdit,
  type Mutation,
  type PullPage,
  type PushAnswer,
} from '../../../shared/contracts/sync.ts';
import type { EmployeeForm } from '../../../shared/contracts/employees.ts';
import type { Kind } from '../../../shared/domain/documents.ts';
import { newId } from '../../../shared/domain/ids.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { tokenIn } from './mail-server.ts';
import { showSecondFactor } from './second-factor.ts';
import type { TestService } from './service.ts';

export const REDIRECT = 'https://ihogmhnbjhinacdekdgkkbjmacnjonen.chromiumapp.org/';

/** What HR fills in about an employee, empty but for a name and what is given. */
export const employeeForm = (more: Partial<EmployeeForm> = {}): EmployeeForm => ({
  name: 'Sanne de Vries',
  email: '',
  jobTitle: '',
  team: '',
  number: '',
  managerId: null,
  leftOn: null,
  ...more,
});

type Address = Pick<TestService, 'url'>;

export function postJson(
  service: Address,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) {
  return fetch(service.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** Somebody whom HR adds by hand; their identifier. */
export async function addEmployee(
  service: Address,
  more: Partial<EmployeeForm>,
  headers: Record<string, string>,
): Promise<string> {
  const answer = await postJson(service, '/api/employees', employeeForm(more), headers);
  if (answer.status !== 200) throw new Error(`Adding an employee gave ${answer.status}.`);
  return ((await answer.json()) as { employeeId: string }).employeeId;
}

/** The session cookie that an answer sets. */
export const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

export type Browser = { cookie: string; me: Me; headers: Record<string, string> };

/** Signs in the way a person does: asks for a link, reads the mail, presses the button; a second factor is given. */
export async function signIn(service: TestService, email: string): Promise<Browser> {
  const asked = await postJson(service, '/api/auth/sign-in/magic-link', { email });
  if (asked.status !== 200) throw new Error(`Asking for a link gave ${asked.status}.`);
  const token = tokenIn(await service.mail.take(email));
  const redeemed = await postJson(service, '/api/auth/magic-link/redeem', { token });
  if (redeemed.status !== 200) throw new Error(`Redeeming gave ${redeemed.status}.`);
  const cookie = cookieOf(redeemed);
  const me = (await redeemed.json()) as Me;
  await showSecondFactor(service, me);
  return { cookie, me, headers: { cookie, origin: service.url } };
}

export function newVerifier() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}

/** A code for a device of a signed-in browser, with its verifier. */
export async function requestCode(
  service: Address,
  browser: Pick<Browser, 'headers'>,
  redirectUri = REDIRECT,
) {
  const { codeVerifier, codeChallenge } = newVerifier();
  const response = await postJson(
    service,
    '/api/auth/device/code',
    { redirectUri, codeChallenge, codeChallengeMethod: 'S256', state: 'a-state-of-sixteen' },
    browser.headers,
  );
  if (response.status !== 200) throw new Error(`Asking for a code gave ${response.status}.`);
  const { redirectTo } = (await response.json()) as CodeAnswer;
  const code = new URL(redirectTo).searchParams.get('code') ?? '';
  return { code, codeVerifier, redirectUri, redirectTo };
}

export type Device = Awaited<ReturnType<typeof connect>>;

/** A device of a person, connected as the extension does it, that pushes and pulls. */
export async function connect(service: TestService, email: string, deviceName = 'Laptop', browser?: Browser) {
  return connectFrom(service, browser ?? (await signIn(service, email)), deviceName);
}

/** The same from a browser that is signed in. */
export async function connectFrom(
  service: Address,
  browser: Pick<Browser, 'headers'>,
  deviceName = 'Laptop',
) {
  const { redirectTo: _, ...code } = await requestCode(service, browser);
  const deviceId = newId();
  const answered = await postJson(service, '/api/auth/device/token', { ...code, deviceId, deviceName });
  if (answered.status !== 200) throw new Error(`Redeeming a code gave ${answered.status}.`);
  const { token, me } = (await answered.json()) as TokenAnswer;
  return deviceOf(service, { deviceId, token, me });
}

export function deviceOf(
  service: Address,
  { deviceId, token, me }: { deviceId: string; token: string; me: Me },
) {
  const headers = { authorization: `Bearer ${token}` };
  let last = 0;
  const device = {
    deviceId,
    token,
    me,
    headers,
    send: (mutations: unknown[], confirmed = 0, epoch?: number) =>
      postJson(
        service,
        '/api/sync/push',
        { protocol: PROTOCOL_VERSION, deviceId, confirmed, mutations, ...(epoch !== undefined && { epoch }) },
        headers,
      ),
    async push(...mutations: WithoutNumber[]): Promise<PushAnswer['answers']> {
      const numbered = mutations.map((mutation, index) => ({ ...mutation, n: last + 1 + index }));
      const response = await device.send(numbered);
      if (response.status !== 200) throw new Error(`Pushing gave ${response.status}.`);
      last += mutations.length;
      return ((await response.json()) as PushAnswer).answers;
    },
    async pull(cursor = '0.0', limit?: number): Promise<PullPage> {
      const query = new URLSearchParams({
        protocol: String(PROTOCOL_VERSION),
        cursor,
        ...(limit && { limit: String(limit) }),
      });
      const response = await fetch(`${service.url}/api/sync/pull?${query}`, { headers });
      if (response.status !== 200) throw new Error(`Pulling gave ${response.status}.`);
      return (await response.json()) as PullPage;
    },
    /** Every page after a cursor, as one. */
    async pullAll(cursor = '0.0', limit?: number): Promise<PullPage> {
      const page = await device.pull(cursor, limit);
      if (!page.more) return page;
      const rest = await device.pullAll(page.cursor, limit);
      return { ...rest, reset: page.reset || rest.reset, changes: [...page.changes, ...rest.changes] };
    },
  };
  return device;
}

type WithoutNumber = Mutation extends infer Each ? (Each extends Mutation ? Omit<Each, 'n'> : never) : never;

export function put(kind: Kind, id: string, fields: Record<string, Json>, base = 0): WithoutNumber {
  const edits = Object.entries(fields).map(([name, value]): FieldEdit => ({ name, base, value }));
  return { op: 'put', kind, id, fields: edits };
}

export function remove(kind: Kind, id: string, seen: number): WithoutNumber {
  return { op: 'delete', kind, id, seen };
}

/** An employee and a conversation about them, by a manager's device. */
export async function writeConversation(device: Device, fields: Record<string, Json> = {}) {
  const employeeId = newId();
  const conversationId = newId();
  const answers = await device.push(
    put('employee', employeeId, { name: 'Sanne de Vries' }),
    put('conversation', conversationId, {
      employeeId,
      typeId: 'preventive',
      typeVersion: 1,
      status: 'draft',
      sharing: 'status',
      ...fields,
    }),
  );
  return { employeeId, conversationId, answers };
}
