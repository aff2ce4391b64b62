import {
  CodeAnswer,
  CodeRequest,
  Me,
  RedeemRequest,
  SignInAnswer,
  SignInRequest,
  SignOutAnswer,
  TokenAnswer,
  TokenRequest,
} from '../../shared/contracts/account.ts';
import { endOidc } from '../identity/oidc/end.ts';
import { createCode } from '../identity/create-code.ts';
import { describeMe } from '../identity/describe-me.ts';
import { redeemCode } from '../identity/redeem-code.ts';
import { redeemLink } from '../identity/redeem-link.ts';
import { requestLink } from '../identity/request-link.ts';
import { revokeOwnDevice } from '../identity/revoke-device.ts';
import { memberRoute, publicRoute } from './define.ts';

export const ACCOUNT_ROUTES = [
  publicRoute({
    method: 'POST',
    path: '/api/auth/sign-in/magic-link',
    summary: 'Ask for a sign-in link by e-mail; the answer is the same for every address',
    limit: { max: 10, seconds: 300 },
    body: SignInRequest,
    output: SignInAnswer,
    handle: async (context, { body }) => ({ value: await requestLink(context, body) }),
  }),
  publicRoute({
    method: 'POST',
    path: '/api/auth/magic-link/redeem',
    summary: 'Trade a link for a session',
    limit: { max: 10, seconds: 300 },
    body: RedeemRequest,
    output: Me,
    async handle(context, { body }) {
      const { me, cookies } = await redeemLink(context, body);
      return { value: me, cookies };
    },
  }),
  memberRoute({
    method: 'POST',
    path: '/api/auth/sign-out',
    summary: "End the browser's session",
    allow: 'session',
    beforeFactor: true,
    roles: 'any',
    output: SignOutAnswer,
    async handle(context) {
      const cookies = await context.sessions.end(context.request.headers);
      return { value: await endOidc(context), cookies };
    },
  }),
  memberRoute({
    method: 'GET',
    path: '/api/me',
    summary: 'Who the caller is',
    allow: 'member',
    beforeFactor: true,
    roles: 'any',
    crossOrigin: true,
    output: Me,
    handle: async (context) => ({ value: await describeMe(context, context) }),
  }),
  memberRoute({
    method: 'POST',
    path: '/api/auth/device/code',
    summary: 'A single-use code that connects a device (PKCE, S256 only)',
    allow: 'session',
    roles: ['manager', 'hr'],
    limit: { max: 20, seconds: 300 },
    body: CodeRequest,
    output: CodeAnswer,
    handle: async (context, { body }) => ({ value: await createCode(context, body) }),
  }),
  publicRoute({
    method: 'POST',
    path: '/api/auth/device/token',
    summary: "Trade a code for a device's token",
    crossOrigin: true,
    limit: { max: 60, seconds: 300 },
    body: TokenRequest,
    output: TokenAnswer,
    handle: async (context, { body }) => ({ value: await redeemCode(context, body) }),
  }),
  memberRoute({
    method: 'POST',
    path: '/api/auth/device/revoke',
    summary: 'Sign the calling device out',
    allow: 'device',
    roles: 'any',
    crossOrigin: true,
    async handle(context) {
      await revokeOwnDevice(context);
      return { value: null };
    },
  }),
];
