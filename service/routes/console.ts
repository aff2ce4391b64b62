import * as z from 'zod/mini';
import {
  ConversationDetail,
  ConversationPage,
  ConversationQuery,
  PeopleList,
  PeopleQuery,
  PersonDetail,
} from '../../shared/contracts/console.ts';
import { UseQuery } from '../../shared/contracts/requests.ts';
import { getConversation } from '../conversations/get-conversation.ts';
import { listConversations } from '../conversations/list-conversations.ts';
import { getPerson } from '../people/get-person.ts';
import { listPeople } from '../people/list-people.ts';
import { FILES, memberRoute } from './define.ts';

const HR = { method: 'GET', allow: 'session', roles: ['hr'] } as const;
const ById = z.object({ id: z.uuid() });

export const CONSOLE_ROUTES = [
  memberRoute({
    ...HR,
    path: '/api/people',
    summary: 'Employees, by name',
    query: PeopleQuery,
    output: PeopleList,
    handle: async (context, { query }) => ({ value: await listPeople(context, query) }),
  }),
  memberRoute({
    ...HR,
    path: '/api/people/:id',
    limitEach: FILES,
    summary: "One employee's timeline",
    params: ById,
    query: UseQuery,
    output: PersonDetail,
    handle: async (context, { params, query }) => ({ value: await getPerson(context, params.id, query) }),
  }),
  memberRoute({
    ...HR,
    path: '/api/conversations',
    summary: 'Conversations, newest first',
    query: ConversationQuery,
    output: ConversationPage,
    handle: async (context, { query }) => ({ value: await listConversations(context, query) }),
  }),
  memberRoute({
    ...HR,
    path: '/api/conversations/:id',
    limitEach: FILES,
    summary: 'One conversation, with its report where that is shared',
    params: ById,
    query: UseQuery,
    output: ConversationDetail,
    handle: async (context, { params, query }) => ({
      value: await getConversation(context, params.id, query),
    }),
  }),
];
