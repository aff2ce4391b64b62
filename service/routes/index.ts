import { ACCOUNT_ROUTES } from './account.ts';
import { AUDIT_ROUTES } from './audit.ts';
import { CHECKLIST_ROUTES } from './checklist.ts';
import { CONSOLE_ROUTES } from './console.ts';
import { publicRoute, type Route } from './define.ts';
import { DEPUTY_ROUTES } from './deputies.ts';
import { DISCLOSURE_ROUTES } from './disclosures.ts';
import { EMPLOYEE_ROUTES } from './employees.ts';
import { MEMBER_ROUTES } from './members.ts';
import { describeApi } from './openapi.ts';
import { OIDC_ROUTES } from './oidc.ts';
import { PAGE_ROUTES } from './pages.ts';
import { PASSKEY_ROUTES } from './passkeys.ts';
import { PRIVACY_ROUTES } from './privacy.ts';
import { GUIDANCE_ROUTES } from './guidance.ts';
import { SERVICE_ROUTES } from './service.ts';
import { SYNC_ROUTES } from './sync.ts';
import { TEMPLATE_ROUTES } from './templates.ts';

const ROOMS: readonly Route[] = [
  ...SERVICE_ROUTES,
  ...ACCOUNT_ROUTES,
  ...OIDC_ROUTES,
  ...PASSKEY_ROUTES,
  ...MEMBER_ROUTES,
  ...DEPUTY_ROUTES,
  ...SYNC_ROUTES,
  ...CONSOLE_ROUTES,
  ...EMPLOYEE_ROUTES,
  ...CHECKLIST_ROUTES,
  ...GUIDANCE_ROUTES,
  ...TEMPLATE_ROUTES,
  ...PRIVACY_ROUTES,
  ...DISCLOSURE_ROUTES,
  ...AUDIT_ROUTES,
  ...PAGE_ROUTES,
];

const OPENAPI = publicRoute({
  method: 'GET',
  path: '/openapi.json',
  summary: 'This description',
  crossOrigin: true,
  handle: () =>
    Promise.resolve(
      new Response(DOCUMENT, {
        headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
      }),
    ),
});

/** Every way into the service, a line per room. The access matrix of the tests goes by this table. */
export const ROUTES: readonly Route[] = [OPENAPI, ...ROOMS];

const DOCUMENT = JSON.stringify(describeApi(ROUTES));
