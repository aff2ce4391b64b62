import { LIMITS, PROTOCOL_VERSION, type Mutation } from '../../shared/contracts/sync.ts';
import { loadConversationType } from '../../shared/conversations/index.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import { PHASES, tickId } from '../../shared/domain/phases.ts';
import { ANSWER, type Agreement, type Fields, type Kind } from '../../shared/domain/documents.ts';
import { newId } from '../../shared/domain/ids.ts';
import type { Json } from '../../shared/domain/json.ts';
import { buildReport } from '../../shared/domain/report.ts';
import type { ServiceContext, Services } from '../context.ts';
import { devices, organisations } from '../db/directory/schema.ts';
import { addMember } from '../identity/add-member.ts';
import { findCallerByMember } from '../identity/members.ts';
import { hashToken, newToken } from '../identity/tokens.ts';
import { push } from '../sync/push.ts';
import { createDays } from './days.ts';
import { addressOf, EMPLOYEES, MEMBERS } from './people.ts';
import { tellStory, type DemoConversation } from './story.ts';

type Put = Omit<Extract<Mutation, { op: 'put' }>, 'n'>;

/** Fills an empty service with an organisation to look around in, through the same verbs as devices use. */
export async function seedWhenEmpty(services: Services): Promise<boolean> {
  const known = await services.databases.directory.db
    .select({ id: organisations.id })
    .from(organisations)
    .limit(1);
  if (known.length > 0) return false;
  const organisation = await services.databases.createOrganisation('Voorbeeld BV', {
    // Looked at by somebody in a minute, on their own machine; the console says that it is off.
    secondFactor: false,
  });
  const members = new Map<string, string>();
  for (const { key, name, roles } of MEMBERS) {
    const member = { name, email: addressOf(key), roles, organisationId: organisation.id };
    members.set(key, await addMember(services, member));
  }
  const contextOf = (key: string) => deviceContext(services, members.get(key) ?? '');

  const employees = new Map(EMPLOYEES.map(({ key }) => [key, newId()]));
  await pushAll(
    await contextOf('hanneke.vos'),
    EMPLOYEES.map(({ key, name, jobTitle, team, manager }) =>
      put('employee', employees.get(key) ?? '', {
        name,
        email: addressOf(key),
        jobTitle,
        team,
        managerId: members.get(manager) ?? null,
      }),
    ),
  );

  const story = tellStory(createDays());
  for (const manager of ['mark.bos', 'karin.smit'] as const) {
    const own = new Set(EMPLOYEES.filter((employee) => employee.manager === manager).map(({ key }) => key));
    const puts = story.cases
      .filter(({ employee }) => own.has(employee))
      .map(({ employee, spells }) =>
        put('absence-case', newId(), { employeeId: employees.get(employee) ?? '', spells }),
      );
    for (const conversation of story.conversations)
      if (own.has(conversation.employee))
        puts.push(...(await conversationPuts(conversation, employees.get(conversation.employee) ?? '')));
    await pushAll(await contextOf(manager), puts);
  }
  return true;
}

async function conversationPuts(conversation: DemoConversation, employeeId: string): Promise<Put[]> {
  const type = await loadConversationType(conversation.typeId);
  const { variantId = null, heldOn = null, plannedStart = null, sharing = type.sharing } = conversation;
  const id = newId();
  const answers = Object.entries(conversation.answers ?? {}).map(([name, value]): [string, Json] => [
    ANSWER + name,
    value,
  ]);
  const nextOn = conversation.answers?.nextDate ?? null;
  const fields: Fields = {
    employeeId,
    typeId: type.id,
    typeVersion: type.version,
    variantId,
    status: heldOn ? 'finished' : 'draft',
    sharing,
    plannedStart,
    heldOn,
    nextOn,
    ticks: heldOn ? ticksOf(type) : [],
    ...(heldOn && type.template.fields.some((field) => field.id === 'date') && { [`${ANSWER}date`]: heldOn }),
    ...Object.fromEntries(answers),
  };
  const fieldId = type.template.fields.find((field) => field.type === 'agreements')?.id ?? 'agreements';
  const agreements = (conversation.agreements ?? []).map((agreement): Agreement => ({
    ...agreement,
    employeeId,
    conversationId: id,
    fieldId,
  }));
  const puts = [
    put('conversation', id, fields),
    ...agreements.map((agreement) => put('agreement', newId(), agreement)),
  ];
  if (!heldOn) return puts;
  const employeeName = EMPLOYEES.find(({ key }) => key === conversation.employee)?.name ?? '';
  const content = buildReport({ type, employeeName, fields, agreements });
  const report = {
    conversationId: id,
    employeeId,
    typeId: type.id,
    typeVersion: type.version,
    sharing,
    heldOn,
  };
  return [
    ...puts,
    put('report', newId(), { ...report, finishedAt: `${heldOn}T12:00:00.000Z`, content: asJson(content) }),
  ];
}

/** Somebody who held the conversation ticked what had to be done. */
function ticksOf(type: ConversationType): string[] {
  return PHASES.flatMap((phase) =>
    type.phases[phase].filter(({ level }) => level === 'must').map((item) => tickId(type.id, phase, item.id)),
  );
}

function put(kind: Kind, id: string, fields: Record<string, Json>): Put {
  return {
    op: 'put',
    kind,
    id,
    fields: Object.entries(fields).map(([name, value]) => ({ name, base: 0, value })),
  };
}

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;

async function deviceContext(services: Services, memberId: string): Promise<ServiceContext> {
  const caller = await findCallerByMember(services, memberId, { method: 'link', secondFactor: false });
  if (!caller) throw new Error('The demonstration misses a member.');
  const device = { id: newId(), name: 'Demonstratie' };
  const now = new Date();
  // Nobody knows this token: the device exists so that what it writes has an origin.
  await services.databases.directory.db
    .insert(devices)
    .values({ ...device, memberId, tokenHash: hashToken(newToken()), createdAt: now, lastSeenAt: now });
  const request = {
    address: '',
    local: true,
    language: 'nl' as const,
    headers: new Headers(),
    signal: new AbortController().signal,
  };
  return { ...services, ...caller, device, request };
}

async function pushAll(context: ServiceContext, puts: Put[]): Promise<void> {
  for (let start = 0; start < puts.length; start += LIMITS.mutations) {
    const mutations = puts
      .slice(start, start + LIMITS.mutations)
      .map((each, index) => ({ ...each, n: start + index + 1 }));
    const request = {
      protocol: PROTOCOL_VERSION,
      deviceId: context.device?.id ?? '',
      confirmed: start,
      mutations,
    };
    const { answers } = await push(context, request);
    const refused = answers.find(({ status }) => status !== 'applied');
    if (refused)
      throw new Error(`The demonstration's mutation ${refused.n} was ${refused.status}: ${refused.reason}.`);
  }
}
