import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Bytes that `encrypt` adds. */
export const OVERHEAD = NONCE + TAG;

/** Random bytes for so many nonces are fetched at once: asking for twelve costs as much as for thousands. */
const NONCES = 512;
let random = Buffer.alloc(0);

function newNonce(): Buffer {
  if (random.length < NONCE) random = randomBytes(NONCES * NONCE);
  const nonce = random.subarray(0, NONCE);
  random = random.subarray(NONCE);
  return nonce;
}

/** AES-256-GCM: nonce, tag, ciphertext. `additional` is not stored and has to be the same at opening. */
export function encrypt(key: KeyObject, additional: string, plain: Uint8Array | string): Buffer[] {
  const nonce = newNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(additional, 'utf8'));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  cipher.final();
  return [nonce, cipher.getAuthTag(), body];
}

/** Throws when the bytes were changed, belong elsewhere, or were sealed by another key. */
export function decrypt(key: KeyObject, additional: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(additional, 'utf8'));
  decipher.setAuthTag(sealed.subarray(NONCE, OVERHEAD));
  const plain = decipher.update(sealed.subarray(OVERHEAD));
  decipher.final();
  return plain;
}

/** A key of its own for one use, from a key that is used for nothing else. */
export function derive(key: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `goed-gesprek:${use}`, 32));
}

/** A new key, sealed by another: what is stored of it. */
export function wrapNewKey(by: KeyObject, name: string): Buffer {
  return wrapKey(by, name, randomBytes(32));
}

export function wrapKey(by: KeyObject, name: string, key: Buffer): Buffer {
  return Buffer.concat(encrypt(by, name, key));
}

export function unwrapKey(by: KeyObject, name: string, wrapped: Buffer): Buffer {
  return decrypt(by, name, wrapped);
}

/** The key that seals other keys, from the master key's bytes. */
export function wrappingKey(masterKey: Buffer): KeyObject {
  return createSecretKey(derive(masterKey, 'wrap'));
}
