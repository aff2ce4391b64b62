import { OidcChange, OidcSettings, OidcTest, OidcTrial } from '../../shared/contracts/oidc-settings.ts';
import { OidcCallback, OidcStartAnswer, OidcStartRequest } from '../../shared/contracts/oidc.ts';
import { finishOidc } from '../identity/oidc/finish.ts';
import { endOwnOidc, oidcSettings, setOidc, testOidc } from '../identity/oidc/settings.ts';
import { startOidc } from '../identity/oidc/start.ts';
import { memberRoute, publicRoute } from './define.ts';

const ADMIN = { allow: 'session', roles: ['admin'] } as const;

export const OIDC_ROUTES = [
  publicRoute({
    method: 'POST',
    path: '/api/auth/oidc/start',
    summary: "Where to sign in at one's organisation (OpenID Connect), by the domain of an address",
    limit: { max: 60, seconds: 300 },
    body: OidcStartRequest,
    output: OidcStartAnswer,
    async handle(context, { body }) {
      const { answer, cookies } = await startOidc(context, body);
      return { value: answer, cookies };
    },
  }),
  publicRoute({
    method: 'GET',
    path: '/api/auth/oidc/callback',
    summary: "Back from the organisation's sign-in: a session, or why there is none",
    limit: { max: 60, seconds: 300 },
    query: OidcCallback,
    async handle(context, { query }) {
      const { location, cookies } = await finishOidc(context, query);
      const headers = new Headers({ location, 'cache-control': 'no-store' });
      for (const cookie of cookies) headers.append('set-cookie', cookie);
      return new Response(null, { status: 302, headers });
    },
  }),
  memberRoute({
    ...ADMIN,
    method: 'GET',
    path: '/api/organisation/oidc',
    summary: "The organisation's own sign-in, without its secret",
    output: OidcSettings,
    handle: async (context) => ({ value: await oidcSettings(context) }),
  }),
  memberRoute({
    ...ADMIN,
    method: 'POST',
    path: '/api/organisation/oidc/test',
    summary: 'Whether a provider answers as one and knows the client; changes nothing',
    body: OidcTrial,
    output: OidcTest,
    handle: async (context, { body }) => ({ value: await testOidc(context, body) }),
  }),
  memberRoute({
    ...ADMIN,
    method: 'POST',
    path: '/api/organisation/oidc',
    summary: "Change the organisation's own sign-in, once the provider answered to it",
    body: OidcChange,
    output: OidcTest,
    handle: async (context, { body }) => ({ value: await setOidc(context, body) }),
  }),
  memberRoute({
    ...ADMIN,
    method: 'POST',
    path: '/api/organisation/oidc/end',
    summary: 'Sign in by links and passkeys again; roles stay as they are',
    async handle(context) {
      await endOwnOidc(context);
      return { value: null };
    },
  }),
];
