import * as z from 'zod/mini';
import { AccessList } from '../../shared/contracts/access.ts';
import { AuditCheck, AuditPage } from '../../shared/contracts/audit.ts';
import {
  MemberId,
  MemberList,
  type InviteRequest,
  type RolesRequest,
} from '../../shared/contracts/members.ts';
import { request, withQuery } from './api.ts';

const Nothing = z.unknown();
const idIn = (id: string) => encodeURIComponent(id);
const post = (path: string, body: unknown = {}) => request(path, Nothing, { method: 'POST', body });

export const getMembers = (signal?: AbortSignal) => request('/api/members', MemberList, { signal });

export const inviteMember = (body: InviteRequest) =>
  request('/api/members/invite', MemberId, { method: 'POST', body });

export const setRoles = (id: string, body: RolesRequest) => post(`/api/members/${idIn(id)}/roles`, body);

export const removeMember = (id: string) => post(`/api/members/${idIn(id)}/remove`);

/** Of a member, or of who asks. */
export const getAccess = (memberId: string | undefined, signal?: AbortSignal) =>
  request(memberId === undefined ? '/api/access' : `/api/members/${idIn(memberId)}/access`, AccessList, {
    signal,
  });

export const endSession = (id: string) => post(`/api/sessions/${idIn(id)}/end`);

export const revokeDevice = (id: string) => post(`/api/devices/${idIn(id)}/revoke`);

export type AuditFilter = { action?: string; memberId?: string; from?: string; to?: string };

export const getAudit = (filter: AuditFilter, before: number | undefined, signal?: AbortSignal) =>
  request(
    withQuery('/api/audit', { ...filter, before: before === undefined ? undefined : String(before) }),
    AuditPage,
    { signal },
  );

export const checkAudit = () => request('/api/audit/check', AuditCheck, { method: 'POST', body: {} });
