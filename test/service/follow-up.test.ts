import { expect, test } from 'vitest';
import type { PersonSummary } from '../../shared/contracts/console.ts';
import { addDays } from '../../shared/domain/absence/index.ts';
import { newId } from '../../shared/domain/ids.ts';
import type { Json } from '../../shared/domain/json.ts';
import { today } from '../../shared/domain/today.ts';
import { get, hr, mark, service, useFiles } from '../security/files-stage.ts';
import { addEmployee, put } from './support/people.ts';

useFiles();

/** Days from today, negative before it. */
type Conversation = { held: number; next?: number } | { planned: number };
const day = (days: number) => addDays(today(), days);

function fieldsOf(conversation: Conversation): Record<string, Json> {
  if ('planned' in conversation)
    return { status: 'draft', plannedStart: `${day(conversation.planned)}T09:00:00.000Z` };
  const { held, next } = conversation;
  return {
    status: 'finished',
    heldOn: day(held),
    ...(next !== undefined && { nextOn: `${day(next)}T09:00:00.000Z` }),
  };
}

/** What HR's list says of somebody with these conversations. */
async function followUp(...conversations: Conversation[]): Promise<string | null | undefined> {
  const employeeId = await addEmployee(service, { managerId: mark.me.memberId }, hr.headers);
  const type = { employeeId, typeId: 'preventive', typeVersion: 1, sharing: 'status' };
  await mark.push(...conversations.map((one) => put('conversation', newId(), { ...type, ...fieldsOf(one) })));
  const answer = await get('/api/people');
  const { people } = (await answer.json()) as { people: PersonSummary[] };
  return people.find(({ id }) => id === employeeId)?.nextOn;
}

test('the follow-up of somebody is the soonest that is still to come', async () => {
  expect(await followUp({ held: -40, next: 5 }, { planned: 3 }, { held: -60, next: -30 })).toBe(day(3));
  expect(await followUp({ held: -5, next: 0 })).toBe(day(0));
  expect(await followUp({ held: -5 })).toBeNull();
});

test('the day that was agreed and went by stays in sight until there is another conversation', async () => {
  expect(await followUp({ held: -40, next: -3 })).toBe(day(-3));
  expect(await followUp({ held: -2 }, { held: -40, next: -3 })).toBeNull();
  expect(await followUp({ held: -40, next: -3 }, { planned: 8 })).toBe(day(8));
});
