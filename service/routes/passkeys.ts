import * as z from 'zod/mini';
import { Me } from '../../shared/contracts/account.ts';
import {
  PasskeyAddition,
  PasskeyAssertion,
  PasskeyList,
  PasskeyName,
  PasskeyOptions,
} from '../../shared/contracts/passkeys.ts';
import { addPasskey, passkeyCreation } from '../identity/add-passkey.ts';
import { listPasskeys, namePasskey, removePasskey } from '../identity/own-passkeys.ts';
import { passkeyRequest, signInWithPasskey } from '../identity/sign-in-with-passkey.ts';
import { memberRoute, publicRoute } from './define.ts';

const OWN = { allow: 'session', roles: 'any' } as const;
const ById = z.object({ id: z.uuid() });

export const PASSKEY_ROUTES = [
  publicRoute({
    method: 'POST',
    path: '/api/auth/passkey/options',
    summary: 'A challenge to sign in with a passkey; it names nobody',
    limit: { max: 60, seconds: 300 },
    output: PasskeyOptions,
    handle: async (context) => ({ value: await passkeyRequest(context) }),
  }),
  publicRoute({
    method: 'POST',
    path: '/api/auth/passkey/sign-in',
    summary: 'Sign in with a passkey, or show it as second factor of the session',
    limit: { max: 10, seconds: 300 },
    body: PasskeyAssertion,
    output: Me,
    async handle(context, { body }) {
      const { me, cookies } = await signInWithPasskey(context, body);
      return { value: me, cookies };
    },
  }),
  memberRoute({
    ...OWN,
    method: 'GET',
    path: '/api/passkeys',
    summary: "The caller's passkeys",
    output: PasskeyList,
    handle: async (context) => ({ value: await listPasskeys(context) }),
  }),
  memberRoute({
    ...OWN,
    method: 'POST',
    path: '/api/passkeys/options',
    summary: 'A challenge to add a passkey with',
    beforeFactor: true,
    fresh: true,
    limit: { max: 30, seconds: 300 },
    output: PasskeyOptions,
    handle: async (context) => ({ value: await passkeyCreation(context) }),
  }),
  memberRoute({
    ...OWN,
    method: 'POST',
    path: '/api/passkeys',
    summary: 'Add a passkey to the caller',
    beforeFactor: true,
    limit: { max: 30, seconds: 300 },
    body: PasskeyAddition,
    async handle(context, { body }) {
      const { cookies } = await addPasskey(context, body);
      return { value: null, cookies };
    },
  }),
  memberRoute({
    ...OWN,
    method: 'POST',
    path: '/api/passkeys/:id/name',
    summary: 'Give one of the own passkeys another name',
    params: ById,
    body: PasskeyName,
    async handle(context, { params, body }) {
      await namePasskey(context, params.id, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...OWN,
    method: 'POST',
    path: '/api/passkeys/:id/remove',
    summary: 'Take one of the own passkeys away',
    fresh: true,
    params: ById,
    async handle(context, { params }) {
      await removePasskey(context, params.id);
      return { value: null };
    },
  }),
];
