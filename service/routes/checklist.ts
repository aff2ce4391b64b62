import * as z from 'zod/mini';
import { Checklist, ChecklistChange } from '../../shared/contracts/checklist.ts';
import { changeItem } from '../checklist/change-item.ts';
import { readChecklist } from '../checklist/read-checklist.ts';
import { memberRoute } from './define.ts';

const HR = { allow: 'session', roles: ['hr'] } as const;

export const CHECKLIST_ROUTES = [
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/checklist',
    summary: 'What the organisation arranges once, and how far it is',
    output: Checklist,
    handle: async (context) => ({ value: await readChecklist(context) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/checklist/:id',
    summary: "Set an item's state, owner and date",
    params: z.object({ id: z.string().check(z.regex(/^[a-z-]{1,60}$/)) }),
    body: ChecklistChange,
    async handle(context, { params, body }) {
      await changeItem(context, params.id, body);
      return { value: null };
    },
  }),
];
