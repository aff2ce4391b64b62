import { PullPage, PullQuery, PushAnswer, PushRequest } from '../../shared/contracts/sync.ts';
import { openEvents } from '../sync/events.ts';
import { pull } from '../sync/pull.ts';
import { push } from '../sync/push.ts';
import { memberRoute } from './define.ts';

const SYNCING = { allow: 'device', roles: ['manager', 'hr'], crossOrigin: true } as const;

export const SYNC_ROUTES = [
  memberRoute({
    ...SYNCING,
    method: 'POST',
    path: '/api/sync/push',
    summary: 'Send numbered mutations of one device',
    body: PushRequest,
    output: PushAnswer,
    handle: async (context, { body }) => ({ value: await push(context, body) }),
  }),
  memberRoute({
    ...SYNCING,
    method: 'GET',
    path: '/api/sync/pull',
    summary: 'Fetch what changed after a cursor',
    compress: true,
    query: PullQuery,
    output: PullPage,
    handle: async (context, { query }) => ({ value: await pull(context, query) }),
  }),
  memberRoute({
    ...SYNCING,
    method: 'GET',
    path: '/api/sync/events',
    summary: 'Server-sent events: `more` says that a pull would bring something',
    handle: (context) => Promise.resolve(openEvents(context)),
  }),
];
