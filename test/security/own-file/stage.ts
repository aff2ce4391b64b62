import { expect } from 'vitest';
import type { AuditPage } from '../../../shared/contracts/audit.ts';
import type { ConversationPage, PeopleList } from '../../../shared/contracts/console.ts';
import type { EmployeeForm, EmployeeRecord, ImportRow } from '../../../shared/contracts/employees.ts';
import type { OpenRequests } from '../../../shared/contracts/requests.ts';
import type { RetentionOverview } from '../../../shared/contracts/privacy.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { newId } from '../../../shared/domain/ids.ts';
import type * as z from 'zod/mini';
import { HAS_DATABASE_SERVER, startDatabaseServer } from '../../service/support/database-server.ts';
import { useProvider } from '../../service/support/oidc.ts';
import { startOpenidProvider, type Account } from '../../service/support/openid-provider.ts';
import {
  addEmployee,
  connect,
  employeeForm,
  postJson,
  put,
  type Browser,
  type Device,
} from '../../service/support/people.ts';
import { startTestService, type TestService } from '../../service/support/service.ts';
import { ANY_ADDRESS, openSession } from '../support.ts';

/** Whoever reads or writes here is HR and shows that more than a mailbox is theirs. */
export type Person = Browser['me'] & { headers: Browser['headers'] };

type Place = { env: Record<string, string>; stop(): Promise<void> };
/** The databases that all of this is tried on; `describe.each` starts them. */
export const PLACES: [string, () => Promise<Place>][] = [
  ['in files', () => Promise.resolve({ env: {}, stop: () => Promise.resolve() })],
];
// Its package holds a binary for Linux on x64 alone, which is where the checks of every change run.
if (HAS_DATABASE_SERVER) PLACES.push(['on libSQL server', () => startDatabaseServer()]);

export type OwnFileStage = Awaited<ReturnType<typeof startOwnFileStage>>;

/** A service with a colleague of HR who changes what is known of others, and a manager with a laptop. */
export async function startOwnFileStage(startPlace: () => Promise<Place>) {
  const accounts = new Map<string, Account>();
  const place = await startPlace();
  const provider = await startOpenidProvider(accounts);
  const service = await startTestService({ env: { ...ANY_ADDRESS, ...place.env } });
  provider.serve(service.url);
  await useProvider(service, provider);
  const on = peopleOf(service);
  const yara = await on.person('Yara Yilmaz', 'hr');
  const mark = await on.person('Mark Bos', 'manager');
  const laptop = await on.device(mark);

  /** Somebody of HR with a record that a colleague made, a conversation that was held, a request and a hold. */
  async function someoneOfHr(number = '') {
    const hanneke = await on.person('Hanneke Vos', 'hr');
    const known = { name: 'Hanneke Vos', number, managerId: mark.memberId };
    const id = await on.add(yara, { ...known, email: hanneke.email });
    const conversation = await on.held(laptop, id);
    await on.handle(yara, id);
    return { hanneke, id, conversation, known };
  }

  /** Nothing of it is there for them, and they change nothing; a colleague has all of it. */
  async function expectClosed(who: Person, id: string, conversation?: string): Promise<void> {
    expect(await on.opens(who, id, conversation)).toEqual([]);
    expect(await on.change(who, id, { name: 'Iemand anders' })).toBe(404);
    const erased = await on.post(`/api/privacy/${id}/erase`, { name: 'Hanneke Vos', reason: 'Verzoek' }, who);
    expect(erased.status).toBe(404);
    expect(await on.opens(yara, id, conversation)).toEqual(
      expect.arrayContaining(['/api/people/:id', 'people', ...(conversation ? ['conversations'] : [])]),
    );
  }

  async function stop(): Promise<void> {
    await service.stop();
    await provider.stop();
    await place.stop();
  }
  return { place, service, accounts, on, yara, mark, laptop, someoneOfHr, expectClosed, stop };
}

/** Calls of one service by its people. */
function peopleOf(service: TestService) {
  let people = 0;

  async function person(name: string, ...roles: Role[]): Promise<Person> {
    return signedIn((await service.member(`${name} ${(people += 1)}`, roles)).email);
  }
  async function signedIn(email: string): Promise<Person> {
    const { me, headers } = await openSession(service, email);
    return { ...me, headers };
  }
  const get = (path: string, { headers }: Pick<Person, 'headers'>) => fetch(service.url + path, { headers });
  const read = async <Answer>(path: string, who: Pick<Person, 'headers'>) =>
    (await (await get(path, who)).json()) as Answer;
  const post = (path: string, body: unknown, { headers }: Pick<Person, 'headers'>) =>
    postJson(service, path, body, headers);
  const device = (who: Person): Promise<Device> =>
    connect(service, who.email, 'Laptop', { cookie: '', me: who, headers: who.headers });

  const add = (by: Person, more: Partial<EmployeeForm>) => addEmployee(service, more, by.headers);
  const change = async (by: Person, id: string, more: Partial<EmployeeForm>) =>
    (await post(`/api/employees/${id}`, employeeForm(more), by)).status;
  const importRows = (by: Person, ...rows: ImportRow[]) =>
    post('/api/employees/import', { rows, apply: true }, by);
  const recordOf = (by: Person, id: string) => read<EmployeeRecord>(`/api/employees/${id}`, by);
  const logOf = async (by: Person, id: string) =>
    (await read<AuditPage>(`/api/audit?documentId=${id}`, by)).entries;

  /** A conversation that was held about this employee, by their manager's device. */
  async function held(by: Device, employeeId: string): Promise<string> {
    const id = newId();
    await by.push(
      put('conversation', id, {
        employeeId,
        typeId: 'preventive',
        typeVersion: 1,
        status: 'finished',
        sharing: 'report',
        heldOn: '2026-11-20',
      }),
    );
    return id;
  }

  /** Everything in the console that answers this person about an employee: nothing, for who it is about. */
  async function opens(who: Person, id: string, conversationId?: string): Promise<string[]> {
    const found: string[] = [];
    const paths = [
      `/api/employees/${id}`,
      `/api/people/${id}`,
      `/api/privacy/${id}`,
      `/api/privacy/${id}/access-package?format=json`,
      `/api/privacy/${id}/inspection-pack?for=uwv&format=json`,
      ...(conversationId ? [`/api/conversations/${conversationId}`] : []),
    ];
    for (const path of paths) if ((await get(path, who)).ok) found.push(path.replace(id, ':id'));
    const people = await read<z.infer<typeof PeopleList>>('/api/people', who);
    if (people.people.some((one) => one.id === id)) found.push('people');
    const { conversations } = await read<ConversationPage>('/api/conversations', who);
    if (conversations.some((one) => one.id === conversationId)) found.push('conversations');
    const { requests } = await read<OpenRequests>('/api/requests', who);
    if (requests.some(({ employeeId }) => employeeId === id)) found.push('requests');
    const { holds } = await read<RetentionOverview>('/api/retention', who);
    if (holds.some(({ employeeId }) => employeeId === id)) found.push('holds');
    return found;
  }
  /** A request and a hold, so that the lists of these speak of the employee. */
  async function handle(by: Person, id: string): Promise<void> {
    const asked = { kind: 'access', receivedOn: '2026-11-20', note: 'Per brief.' };
    const answers = [
      await post(`/api/privacy/${id}/requests`, asked, by),
      await post(`/api/privacy/${id}/hold`, { reason: 'Geschil over de functie.' }, by),
    ];
    if (!answers.every(({ ok }) => ok))
      throw new Error(`That gave ${answers.map(({ status }) => status).join()}.`);
  }
  return {
    person,
    signedIn,
    get,
    post,
    device,
    add,
    change,
    importRows,
    recordOf,
    logOf,
    held,
    opens,
    handle,
  };
}
