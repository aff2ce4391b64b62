import * as z from 'zod/mini';
import { AccessList } from '../../shared/contracts/access.ts';
import { AuditCheck, AuditPage } from '../../shared/contracts/audit.ts';
import {
  MemberId,
  MemberList,
  type InviteRequest,
  type RolesRequest,
} from '../../shared/contracts/members.ts';
import {
  OidcSettings,
  OidcTest,
  type OidcChange,
  type OidcTrial,
} from '../../shared/contracts/oidc-settings.ts';
import { DeputyList, type DeputyRequest } from '../../shared/contracts/deputies.ts';
import { Asking, Disclosure, DisclosureList, type Release } from '../../shared/contracts/disclosures.ts';
import { Checklist, type ChecklistChange } from '../../shared/contracts/checklist.ts';
import {
  GuidanceRecord,
  type AbsenceProtocol,
  type LockRules,
  type TransparencyChange,
} from '../../shared/contracts/guidance.ts';
import {
  EmployeeId,
  EmployeeRecord,
  ImportAnswer,
  type EmployeeForm,
  type ImportRequest,
} from '../../shared/contracts/employees.ts';
import {
  ErasureCertificate,
  PrivacyFile,
  RetentionOverview,
  type EraseRequest,
  type HoldRequest,
  type Inspector,
  type RetentionPolicy,
} from '../../shared/contracts/privacy.ts';
import {
  OpenRequests,
  RequestId,
  type RequestAnswer,
  type RequestExtension,
  type RequestForm,
  type RequestLift,
} from '../../shared/contracts/requests.ts';
import type { Ground } from '../../shared/domain/privacy-request.ts';
import type { Language } from '../../shared/domain/languages.ts';
import { request, withQuery } from './api.ts';

const Nothing = z.unknown();
const idIn = (id: string) => encodeURIComponent(id);
const post = (path: string, body: unknown = {}) => request(path, Nothing, { method: 'POST', body });

export const getMembers = (signal?: AbortSignal) => request('/api/members', MemberList, { signal });

export const inviteMember = (body: InviteRequest) =>
  request('/api/members/invite', MemberId, { method: 'POST', body });

export const setRoles = (id: string, body: RolesRequest) => post(`/api/members/${idIn(id)}/roles`, body);

export const resetPasskeys = (id: string) => post(`/api/members/${idIn(id)}/reset-passkeys`);

export const removeMember = (id: string) => post(`/api/members/${idIn(id)}/remove`);

export const getOidc = (signal?: AbortSignal) => request('/api/organisation/oidc', OidcSettings, { signal });

export const testOidc = (body: OidcTrial) =>
  request('/api/organisation/oidc/test', OidcTest, { method: 'POST', body });

export const setOidc = (body: OidcChange) =>
  request('/api/organisation/oidc', OidcTest, { method: 'POST', body });

export const endOidc = () => post('/api/organisation/oidc/end');

export const getDeputies = (signal?: AbortSignal) => request('/api/deputies', DeputyList, { signal });

export const appointDeputy = (body: DeputyRequest) => post('/api/deputies', body);

export const endDeputy = (id: string) => post(`/api/deputies/${idIn(id)}/end`);

/** Of a member, or of who asks. */
export const getAccess = (memberId: string | undefined, signal?: AbortSignal) =>
  request(memberId === undefined ? '/api/access' : `/api/members/${idIn(memberId)}/access`, AccessList, {
    signal,
  });

export const endOthers = () => post('/api/access/end-others');

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

export const getEmployee = (id: string, signal?: AbortSignal) =>
  request(`/api/employees/${idIn(id)}`, EmployeeRecord, { signal });

export const addEmployee = (body: EmployeeForm) =>
  request('/api/employees', EmployeeId, { method: 'POST', body });

export const changeEmployee = (id: string, body: EmployeeForm) => post(`/api/employees/${idIn(id)}`, body);

export const acceptEmployee = (id: string) => post(`/api/employees/${idIn(id)}/accept`);

export const linkEmployee = (id: string, into: string) => post(`/api/employees/${idIn(id)}/link`, { into });

export const tieMember = (id: string, memberId: string) =>
  post(`/api/employees/${idIn(id)}/tie`, { memberId });

export const untieMember = (id: string, memberId: string) =>
  post(`/api/employees/${idIn(id)}/untie`, { memberId });

export const importEmployees = (body: ImportRequest) =>
  request('/api/employees/import', ImportAnswer, { method: 'POST', body });

export const getRetention = (signal?: AbortSignal) =>
  request('/api/retention', RetentionOverview, { signal });

export const setRetention = (body: RetentionPolicy) => post('/api/retention/policy', body);

export const getPrivacyFile = (id: string, signal?: AbortSignal) =>
  request(`/api/privacy/${idIn(id)}`, PrivacyFile, { signal });

export const setHold = (id: string, body: HoldRequest) => post(`/api/privacy/${idIn(id)}/hold`, body);

export const releaseHold = (id: string) => post(`/api/privacy/${idIn(id)}/release`);

export const erasePerson = (id: string, body: EraseRequest) =>
  request(`/api/privacy/${idIn(id)}/erase`, ErasureCertificate, { method: 'POST', body });

/** An address to download from: the browser saves it, and the page never holds it. */
export const accessPackageAddress = (id: string, query: { format: 'html' | 'json'; language: Language }) =>
  withQuery(`/api/privacy/${idIn(id)}/access-package`, query);

export const getOpenRequests = (signal?: AbortSignal) => request('/api/requests', OpenRequests, { signal });

const requestsOf = (id: string) => `/api/privacy/${idIn(id)}/requests`;

export const recordRequest = (id: string, body: RequestForm) =>
  request(requestsOf(id), RequestId, { method: 'POST', body });

export const extendRequest = (id: string, requestId: string, body: RequestExtension) =>
  post(`${requestsOf(id)}/${idIn(requestId)}/extend`, body);

export const answerRequest = (id: string, requestId: string, body: RequestAnswer) =>
  post(`${requestsOf(id)}/${idIn(requestId)}/answer`, body);

export const askAuthors = (id: string, requestId: string) =>
  request(`${requestsOf(id)}/${idIn(requestId)}/ask-authors`, Asking, { method: 'POST', body: {} });

export const sendEmployeeLink = (id: string, requestId: string) =>
  post(`${requestsOf(id)}/${idIn(requestId)}/send-link`);

export const getDisclosures = (signal?: AbortSignal) =>
  request('/api/disclosures', DisclosureList, { signal });

export const getDisclosure = (id: string, language: Language, signal?: AbortSignal) =>
  request(`/api/disclosures/${idIn(id)}?${new URLSearchParams({ language })}`, Disclosure, { signal });

export const releaseDisclosure = (id: string, body: Release) =>
  post(`/api/disclosures/${idIn(id)}/release`, body);

export const liftRestriction = (id: string, requestId: string, body: RequestLift) =>
  post(`${requestsOf(id)}/${idIn(requestId)}/lift`, body);

export const inspectionPackAddress = (
  id: string,
  {
    inspector,
    ground,
    format,
  }: { inspector: Inspector; ground: Ground | undefined; format: 'html' | 'json' },
) => withQuery(`/api/privacy/${idIn(id)}/inspection-pack`, { for: inspector, format, ground });

export const getChecklist = (signal?: AbortSignal) => request('/api/checklist', Checklist, { signal });

export const changeChecklistItem = (id: string, body: ChecklistChange) =>
  post(`/api/checklist/${idIn(id)}`, body);

export const getGuidance = (signal?: AbortSignal) => request('/api/guidance', GuidanceRecord, { signal });

export const changeProtocol = (body: AbsenceProtocol) => post('/api/guidance/protocol', body);

export const changeLockRules = (body: LockRules) => post('/api/guidance/lock', body);

export const changeTransparency = (body: TransparencyChange) => post('/api/guidance/transparency', body);
