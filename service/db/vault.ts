import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Json } from '../../shared/domain/json.ts';

/** What a value belongs to; a value moved elsewhere does not open. */
export type Binding = {
  /** `field`, `siblings`, `sent`, `answer`: which column. */
  use: string;
  /** The document or device. */
  owner: string;
  name: string;
  rev: number;
};

/** Seals and opens the values of one organisation. */
export type Vault = {
  seal(binding: Binding, value: Json): Buffer;
  /** Throws when the value was changed, moved, or sealed by another key. */
  open(binding: Binding, sealed: Uint8Array): Json;
  /** A keyed hash by which equal texts are found without storing them. */
  digest(text: string): string;
  /** A keyed hash that shows whether a text was changed by somebody without the key: 32 bytes. */
  mac(text: string): Buffer;
};

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** AES-256-GCM: version byte, nonce, tag, ciphertext. The key object is kept: importing it costs more than sealing. */
export function createVault(organisationId: string, dataKey: Buffer): Vault {
  const key = createSecretKey(dataKey);
  const digestKey = derive(dataKey, `digest:${organisationId}`);
  const macKey = derive(dataKey, `mac:${organisationId}`);
  return {
    seal: (binding, value) =>
      encrypt(key, bindingText(organisationId, binding), Buffer.from(JSON.stringify(value), 'utf8')),
    open: (binding, sealed) =>
      // Sealed by ourselves from a checked value, and authenticated.
      JSON.parse(decrypt(key, bindingText(organisationId, binding), sealed).toString('utf8')) as Json,
    digest: (text) => createHmac('sha256', digestKey).update(text.trim().toLowerCase()).digest('base64url'),
    mac: (text) => createHmac('sha256', macKey).update(text).digest(),
  };
}

function bindingText(organisationId: string, { use, owner, name, rev }: Binding): string {
  return JSON.stringify([organisationId, use, owner, name, rev]);
}

/** A key of its own for one use, from a key that is used for nothing else. */
export function derive(key: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `goed-gesprek:${use}`, 32));
}

/** A new data key for an organisation, and the same key sealed by the master key. */
export function createDataKey(masterKey: Buffer, organisationId: string): Buffer {
  return encrypt(wrappingKey(masterKey), `data-key:${organisationId}`, randomBytes(32));
}

/** Throws when the master key is not the one that sealed it. */
export function unwrapDataKey(masterKey: Buffer, organisationId: string, wrapped: Uint8Array): Buffer {
  return decrypt(wrappingKey(masterKey), `data-key:${organisationId}`, wrapped);
}

function wrappingKey(masterKey: Buffer): KeyObject {
  return createSecretKey(derive(masterKey, 'wrap'));
}

function encrypt(key: KeyObject, additional: string, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(additional, 'utf8'));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: KeyObject, additional: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes[0] !== VERSION || bytes.length < 1 + NONCE + TAG) throw new Error('Not a sealed value.');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(additional, 'utf8'));
  decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()]);
}
