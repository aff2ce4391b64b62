import * as z from 'zod/mini';
import { AccessList } from '../../shared/contracts/access.ts';
import { InviteRequest, MemberId, MemberList, RolesRequest } from '../../shared/contracts/members.ts';
import { endOthers } from '../identity/end-others.ts';
import { endSession } from '../identity/end-session.ts';
import { inviteMember } from '../identity/invite-member.ts';
import { listAccess } from '../identity/list-access.ts';
import { listMembers } from '../identity/list-members.ts';
import { removeMember } from '../identity/remove-member.ts';
import { resetPasskeys } from '../identity/reset-passkeys.ts';
import { revokeDevice } from '../identity/revoke-device.ts';
import { setRoles } from '../identity/set-roles.ts';
import { memberRoute } from './define.ts';

const ADMIN = { allow: 'session', roles: ['admin'] } as const;
const ById = z.object({ id: z.uuid() });
/** Ids of sessions are made by better-auth, which uses letters and digits. */
const BySessionId = z.object({ id: z.string().check(z.regex(/^[\w-]{1,64}$/)) });

export const MEMBER_ROUTES = [
  memberRoute({
    method: 'GET',
    path: '/api/members',
    summary: 'Who can sign in',
    allow: 'session',
    roles: ['admin', 'hr'],
    output: MemberList,
    handle: async (context) => ({ value: await listMembers(context) }),
  }),
  memberRoute({
    ...ADMIN,
    method: 'POST',
    path: '/api/members/invite',
    summary: 'Let somebody sign in, and tell them by mail',
    body: InviteRequest,
    output: MemberId,
    handle: async (context, { body }) => ({ value: await inviteMember(context, body) }),
  }),
  memberRoute({
    ...ADMIN,
    method: 'POST',
    path: '/api/members/:id/roles',
    summary: 'Give a member other roles, from the next request on',
    params: ById,
    body: RolesRequest,
    async handle(context, { params, body }) {
      await setRoles(context, params.id, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...ADMIN,
    method: 'POST',
    path: '/api/members/:id/reset-passkeys',
    summary: 'Forget the passkeys of a member who lost them, and end their sessions',
    params: ById,
    async handle(context, { params }) {
      await resetPasskeys(context, params.id);
      return { value: null };
    },
  }),
  memberRoute({
    ...ADMIN,
    method: 'POST',
    path: '/api/members/:id/remove',
    summary: 'End a membership, with its sessions and devices; what was written stays',
    params: ById,
    async handle(context, { params }) {
      await removeMember(context, params.id);
      return { value: null };
    },
  }),
  memberRoute({
    ...ADMIN,
    method: 'GET',
    path: '/api/members/:id/access',
    summary: 'Where a member is signed in',
    params: ById,
    output: AccessList,
    handle: async (context, { params }) => ({ value: await listAccess(context, params.id) }),
  }),
  memberRoute({
    method: 'GET',
    path: '/api/access',
    summary: 'Where the caller is signed in',
    allow: 'session',
    roles: 'any',
    output: AccessList,
    handle: async (context) => ({ value: await listAccess(context, context.actor.memberId) }),
  }),
  memberRoute({
    method: 'POST',
    path: '/api/access/end-others',
    summary: 'Sign the caller out of every other browser and every device',
    allow: 'session',
    fresh: true,
    roles: 'any',
    async handle(context) {
      await endOthers(context);
      return { value: null };
    },
  }),
  memberRoute({
    method: 'POST',
    path: '/api/sessions/:id/end',
    summary: "End a browser's session: one's own, or any as an administrator",
    allow: 'session',
    fresh: true,
    roles: 'any',
    params: BySessionId,
    async handle(context, { params }) {
      await endSession(context, params.id);
      return { value: null };
    },
  }),
  memberRoute({
    method: 'POST',
    path: '/api/devices/:id/revoke',
    summary: "Sign a device out: one's own, or any as an administrator",
    allow: 'session',
    fresh: true,
    roles: 'any',
    params: ById,
    async handle(context, { params }) {
      await revokeDevice(context, params.id);
      return { value: null };
    },
  }),
];
