import * as z from 'zod/mini';
import { DeputyList, DeputyRequest } from '../../shared/contracts/deputies.ts';
import { appointDeputy } from '../identity/deputies/appoint.ts';
import { endDeputy } from '../identity/deputies/end.ts';
import { listDeputies } from '../identity/deputies/list.ts';
import { memberRoute } from './define.ts';

const APPOINTING = { allow: 'session', roles: ['admin', 'hr'] } as const;

export const DEPUTY_ROUTES = [
  memberRoute({
    ...APPOINTING,
    method: 'GET',
    path: '/api/deputies',
    summary: 'Who stands in for which manager, now or later',
    output: DeputyList,
    handle: async (context) => ({ value: await listDeputies(context) }),
  }),
  memberRoute({
    ...APPOINTING,
    method: 'POST',
    path: '/api/deputies',
    summary: 'Let a manager stand in for another, from one day to another',
    body: DeputyRequest,
    async handle(context, { body }) {
      await appointDeputy(context, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...APPOINTING,
    method: 'POST',
    path: '/api/deputies/:id/end',
    summary: 'End somebody’s standing in at once',
    params: z.object({ id: z.uuid() }),
    async handle(context, { params }) {
      await endDeputy(context, params.id);
      return { value: null };
    },
  }),
];
