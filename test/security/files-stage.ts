import { afterAll, beforeAll, expect } from 'vitest';
import { sweepRetention } from '../../service/retention/sweep.ts';
import type { Json } from '../../shared/domain/json.ts';
import { newId } from '../../shared/domain/ids.ts';
import { connect, postJson, put, type Browser, type Device } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { ANY_ADDRESS, openSession } from './support.ts';

export let service: TestService;
export let hr: Browser;
export let mark: Device;

/** A service with HR and one manager, for every test of a file. */
export function useFiles(): void {
  beforeAll(async () => {
    service = await startTestService({ env: ANY_ADDRESS });
    hr = await openSession(service, (await service.member('Hanneke Vos', ['hr'])).email);
    const { email } = await service.member('Mark Bos', ['manager']);
    mark = await connect(service, email, 'Laptop', await openSession(service, email));
  });
  afterAll(() => service.stop());
}

export const asHr = (path: string, body: unknown = {}) => postJson(service, path, body, hr.headers);
export const get = (path: string) => fetch(service.url + path, { headers: hr.headers });

/** An employee with one finished conversation, its agreement and its report. */
export async function writeFile(
  typeId: string,
  words: string,
  more: { held?: string; leftOn?: string; sharing?: string } = {},
) {
  const { held = '2025-11-20', sharing = 'report', leftOn } = more;
  const [employeeId, conversationId, agreement, report] = [newId(), newId(), newId(), newId()];
  const content: Json = {
    title: { nl: 'Gesprek', en: 'Conversation' },
    typeId,
    typeVersion: 1,
    employeeName: `Bea ${words}`,
    heldOn: held,
    nextOn: null,
    fields: [{ id: 'x', type: 'text', label: { nl: 'Werk', en: 'Work' }, value: `Verslag ${words}` }],
    agreements: [],
  };
  const about = { employeeId, conversationId };
  await mark.push(
    put('employee', employeeId, { name: `Bea ${words}`, ...(leftOn && { leftOn }) }),
    put('conversation', conversationId, {
      employeeId,
      typeId,
      typeVersion: 1,
      status: 'finished',
      sharing,
      heldOn: held,
      'answers.note': `Notitie ${words}`,
    }),
    put('agreement', agreement, { ...about, what: `Afspraak ${words}`, status: 'open' }),
    put('report', report, { ...about, typeId, sharing, heldOn: held, content }),
  );
  return { employeeId, conversationId, agreement, report, all: [conversationId, agreement, report] };
}

/** HR sees the file of who they took over. */
export async function accepted(employeeId: string): Promise<string> {
  expect((await asHr(`/api/employees/${employeeId}/accept`)).status).toBe(204);
  return employeeId;
}

export const sweep = (day: string) => sweepRetention(service.services, day);
export const gone = async (cursor: string) =>
  (await mark.pullAll(cursor)).changes.filter((change) => change.gone).map(({ id }) => id);
