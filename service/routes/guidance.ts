import {
  AbsenceProtocol,
  Guidance,
  GuidanceRecord,
  LockRules,
  TransparencyChange,
} from '../../shared/contracts/guidance.ts';
import { changeLockRules, changeProtocol, changeTransparency } from '../guidance/change-guidance.ts';
import { readGuidance, readGuidanceRecord } from '../guidance/read-guidance.ts';
import { memberRoute } from './define.ts';

const HR = { allow: 'session', roles: ['hr'] } as const;

export const GUIDANCE_ROUTES = [
  memberRoute({
    allow: 'device',
    roles: ['manager', 'hr'],
    method: 'GET',
    path: '/api/sync/guidance',
    summary: 'The absence protocol with its contacts, what employees are told, and what is asked of the lock',
    crossOrigin: true,
    output: Guidance,
    handle: async (context) => ({ value: await readGuidance(context) }),
  }),
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/guidance',
    summary: 'The same for HR, with who changed it and every earlier text',
    output: GuidanceRecord,
    handle: async (context) => ({ value: await readGuidanceRecord(context) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/guidance/protocol',
    summary: 'Set the absence protocol and its contacts',
    body: AbsenceProtocol,
    async handle(context, { body }) {
      await changeProtocol(context, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/guidance/transparency',
    summary: 'Set what employees are told, as a new version',
    body: TransparencyChange,
    async handle(context, { body }) {
      await changeTransparency(context, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/guidance/lock',
    summary: 'Set what is asked of the lock on devices',
    body: LockRules,
    async handle(context, { body }) {
      await changeLockRules(context, body);
      return { value: null };
    },
  }),
];
