import { OidcCallback, OidcStartAnswer, OidcStartRequest } from '../../shared/contracts/oidc.ts';
import { finishOidc } from '../identity/oidc/finish.ts';
import { startOidc } from '../identity/oidc/start.ts';
import { publicRoute } from './define.ts';

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
];
