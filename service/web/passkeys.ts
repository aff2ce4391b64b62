import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import * as z from 'zod/mini';
import { Me } from '../../shared/contracts/account.ts';
import { PasskeyList, PasskeyOptions, type PasskeyName } from '../../shared/contracts/passkeys.ts';
import { request } from './api.ts';

export const passkeysSupported = browserSupportsWebAuthn;

/** How asking the authenticator ended when it gave no passkey. */
export type Refusal = 'cancelled' | 'already-here';

const post = <T extends z.ZodMiniType>(path: string, answer: T, body: unknown = {}) =>
  request(path, answer, { method: 'POST', body });

/** Signs in with a passkey of the person's choice; nothing when they chose none. Throws `RequestFailed`. */
export async function usePasskey(): Promise<Me | undefined> {
  const optionsJSON = await post('/api/auth/passkey/options', PasskeyOptions);
  const used = await startAuthentication({
    // The service made these; the browser checks them.
    optionsJSON: optionsJSON as unknown as Parameters<typeof startAuthentication>[0]['optionsJSON'],
  }).catch(() => undefined);
  return used && post('/api/auth/passkey/sign-in', Me, used);
}

/** Makes a passkey and keeps it with the account; says why when none was made. Throws `RequestFailed`. */
export async function addPasskey(): Promise<Refusal | undefined> {
  const optionsJSON = await post('/api/passkeys/options', PasskeyOptions);
  try {
    const made = await startRegistration({
      optionsJSON: optionsJSON as unknown as Parameters<typeof startRegistration>[0]['optionsJSON'],
    });
    await post('/api/passkeys', z.unknown(), made);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'RequestFailed') throw error;
    return error.name === 'InvalidStateError' ? 'already-here' : 'cancelled';
  }
}

export const getPasskeys = (signal?: AbortSignal) => request('/api/passkeys', PasskeyList, { signal });

export const renamePasskey = (id: string, body: PasskeyName) =>
  post(`/api/passkeys/${encodeURIComponent(id)}/name`, z.unknown(), body);

export const removePasskey = (id: string) =>
  post(`/api/passkeys/${encodeURIComponent(id)}/remove`, z.unknown());
