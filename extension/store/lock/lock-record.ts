import { newId } from '../../../shared/domain/ids.ts';
import type { DropBox } from './drop-box.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The key that notes are sealed under, and the lock that it belongs to. Only ever in memory. */
export interface DataKey {
  lockId: string;
  bytes: Bytes;
}

/** The data key as it may lie on disk. */
interface SealedKey {
  iv: Bytes;
  key: Bytes;
}

/** Sealed under what the user knows. */
export interface PassphraseWrap extends SealedKey {
  kind: 'passphrase';
  /** PBKDF2 with SHA-256. */
  salt: Bytes;
  iterations: number;
}

/** Sealed under what a passkey of the user gives (WebAuthn's `prf`), beside the passphrase. */
export interface PasskeyWrap extends SealedKey {
  kind: 'passkey';
  credentialId: Bytes;
  /** What the passkey is given. */
  salt: Bytes;
  /** Day in UTC, `2026-11-27`. */
  addedOn: string;
}

/** The device lock, as it stands in the settings for everybody to read. */
export interface LockRecord {
  id: string;
  /** Rows are being sealed, all of them are, or they are being opened because the lock comes off. */
  state: 'sealing' | 'on' | 'opening';
  wraps: (PassphraseWrap | PasskeyWrap)[];
  /** Takes in what is written while the device is locked. */
  dropBox?: DropBox;
  /** Locks by itself after so many minutes without use. */
  idleMinutes: number;
  /** The database that was made under this lock: no readable word was ever written in its files. */
  cleanIn?: string;
  /** In a database that all was copied from: the one that counts now. */
  movedTo?: string;
  /** In a database that all was copied to: the one with readable words in its files, still to be deleted. */
  former?: string;
}

export class WrongSecret extends Error {
  override name = 'WrongSecret';
}

/** What a guess costs; OWASP's least for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
const PURPOSE = new TextEncoder().encode('goed-gesprek device lock 1');

export function newDataKey(): DataKey {
  return { lockId: newId(), bytes: crypto.getRandomValues(new Uint8Array(32)) };
}

export async function wrapByPassphrase(
  key: DataKey,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<PassphraseWrap> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const sealed = await sealKey(key, await fromPassphrase(passphrase, salt, iterations));
  return { kind: 'passphrase', salt, iterations, ...sealed };
}

/** Throws `WrongSecret`. */
export async function unwrapByPassphrase(record: LockRecord, passphrase: string): Promise<DataKey> {
  for (const wrap of record.wraps) {
    if (wrap.kind !== 'passphrase') continue;
    const bytes = await unsealKey(wrap, await fromPassphrase(passphrase, wrap.salt, wrap.iterations));
    if (bytes) return { lockId: record.id, bytes };
  }
  throw new WrongSecret();
}

export async function sealKey({ bytes }: DataKey, under: CryptoKey): Promise<SealedKey> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: PURPOSE }, under, bytes);
  return { iv, key: new Uint8Array(key) };
}

/** Answers nothing when it was sealed under another key. */
export function unsealKey({ iv, key }: SealedKey, under: CryptoKey): Promise<Bytes | undefined> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: PURPOSE }, under, key).then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
}

async function fromPassphrase(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // The same letters may come as one code point or two, depending on the keyboard.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
