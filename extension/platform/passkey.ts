import { base64url } from './base64url.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A passkey as the lock remembers it: which one, and what it is asked for. */
export interface KnownPasskey {
  credentialId: Bytes;
  /** Put into the passkey; the secret that comes out is always the same. */
  salt: Bytes;
}

/** A passkey that does not give a secret: the authenticator cannot. */
export class NoSecret extends Error {
  override name = 'NoSecret';
}

/** Milliseconds in which the person touches, looks or types a code. */
const TIMEOUT = 60_000;

/**
 * Whether passkeys can open something here: WebAuthn with its extension `prf`. Pages of an extension are a party of
 * their own in Chromium, by their own origin; in Firefox they may only speak for hosts.
 */
export async function passkeysGiveSecrets(): Promise<boolean> {
  if (location.protocol !== 'chrome-extension:' || !('PublicKeyCredential' in globalThis)) return false;
  const asked = PublicKeyCredential as { getClientCapabilities?: () => Promise<Record<string, boolean>> };
  // Older ones do not tell; then making a passkey shows it.
  const able = await asked.getClientCapabilities?.().catch(() => undefined);
  return able?.['extension:prf'] ?? true;
}

/** Makes a passkey of this device, and has it give its secret. Rejects with `NoSecret`, or when the person said no. */
export async function makePasskey(name: string): Promise<KnownPasskey & { secret: Bytes }> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      rp: { name: 'Goed Gesprek' },
      user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
      pubKeyCredParams: [
        { type: 'public-key', alg: -7 },
        { type: 'public-key', alg: -257 },
      ],
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      timeout: TIMEOUT,
      extensions: { prf: { eval: { first: salt } } },
    },
  });
  if (!(made instanceof PublicKeyCredential)) throw new NoSecret();
  const passkey = { credentialId: new Uint8Array(made.rawId), salt };
  const { prf } = made.getClientExtensionResults();
  if (prf?.enabled === false) throw new NoSecret();
  // Many give it only when they are asked again.
  const secret = prf?.results ? bytesOf(prf.results.first) : (await askPasskey([passkey])).secret;
  return { ...passkey, secret };
}

/** Asks for one of these passkeys. Rejects when none of them is here, or the person said no. */
export async function askPasskey(known: KnownPasskey[]): Promise<{ credentialId: Bytes; secret: Bytes }> {
  const given = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: known.map(({ credentialId }) => ({ type: 'public-key', id: credentialId })),
      userVerification: 'required',
      timeout: TIMEOUT,
      extensions: {
        prf: {
          evalByCredential: Object.fromEntries(
            known.map(({ credentialId, salt }) => [base64url(credentialId), { first: salt }]),
          ),
        },
      },
    },
  });
  if (!(given instanceof PublicKeyCredential)) throw new NoSecret();
  const { prf } = given.getClientExtensionResults();
  if (!prf?.results) throw new NoSecret();
  return { credentialId: new Uint8Array(given.rawId), secret: bytesOf(prf.results.first) };
}

const bytesOf = (source: BufferSource): Bytes =>
  ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source as ArrayBuffer);
