import { AuditCheck, AuditPage, AuditQuery } from '../../shared/contracts/audit.ts';
import { checkAudit } from '../audit/check-audit.ts';
import { listAudit } from '../audit/list-audit.ts';
import { memberRoute } from './define.ts';

const READERS = { allow: 'session', roles: ['auditor', 'hr'] } as const;

export const AUDIT_ROUTES = [
  memberRoute({
    ...READERS,
    method: 'GET',
    path: '/api/audit',
    summary: 'Who did what and when, newest first',
    query: AuditQuery,
    output: AuditPage,
    handle: async (context, { query }) => ({ value: await listAudit(context, query) }),
  }),
  memberRoute({
    ...READERS,
    method: 'POST',
    path: '/api/audit/check',
    summary: 'Whether the log is whole: finds what was edited, removed, moved or cut off',
    limit: { max: 20, seconds: 300 },
    output: AuditCheck,
    handle: async (context) => ({ value: await checkAudit(context) }),
  }),
];
