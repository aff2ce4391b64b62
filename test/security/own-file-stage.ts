import type { AuditPage } from '../../shared/contracts/audit.ts';
import type { ConversationPage, PeopleList } from '../../shared/contracts/console.ts';
import type { EmployeeForm, EmployeeRecord, ImportRow } from '../../shared/contracts/employees.ts';
import type { OpenRequests } from '../../shared/contracts/requests.ts';
import type { RetentionOverview } from '../../shared/contracts/privacy.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { newId } from '../../shared/domain/ids.ts';
import type * as z from 'zod/mini';
import {
  connect,
  employeeForm,
  postJson,
  put,
  type Browser,
  type Device,
} from '../service/support/people.ts';
import type { TestService } from '../service/support/service.ts';
import { openSession } from './support.ts';

/** Whoever reads or writes here is HR and shows that more than a mailbox is theirs. */
export type Person = Browser['me'] & { headers: Browser['headers'] };

/** Calls of one service by its people. */
export function peopleOf(service: TestService) {
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

  async function add(by: Person, more: Partial<EmployeeForm>): Promise<string> {
    const answer = await post('/api/employees', employeeForm(more), by);
    if (answer.status !== 200) throw new Error(`Adding an employee gave ${answer.status}.`);
    return ((await answer.json()) as { employeeId: string }).employeeId;
  }
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
