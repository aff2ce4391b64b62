import { localDay } from '../../../shared/domain/follow-up/days.ts';
import { sealKey, unsealKey, type DataKey, type LockRecord, type PasskeyWrap } from './lock-record.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a passkey of the user gave: the same secret every time, and to nobody else. */
export interface PasskeySecret {
  credentialId: Bytes;
  secret: Bytes;
}

const PURPOSE = new TextEncoder().encode('goed-gesprek device lock by passkey 1');

export async function wrapByPasskey(
  key: DataKey,
  { credentialId, salt, secret }: PasskeySecret & { salt: Bytes },
): Promise<PasskeyWrap> {
  const sealed = await sealKey(key, await fromSecret(secret));
  return { kind: 'passkey', credentialId, salt, addedOn: localDay(), ...sealed };
}

/** Answers nothing when this passkey does not open this lock. */
export async function unwrapByPasskey(
  record: LockRecord,
  { credentialId, secret }: PasskeySecret,
): Promise<DataKey | undefined> {
  const wrap = passkeysOf(record).find((one) => same(one.credentialId, credentialId));
  const bytes = wrap && (await unsealKey(wrap, await fromSecret(secret)));
  return bytes && { lockId: record.id, bytes };
}

export const passkeysOf = ({ wraps }: LockRecord): PasskeyWrap[] =>
  wraps.filter((wrap) => wrap.kind === 'passkey');

export const same = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

async function fromSecret(secret: Bytes): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: PURPOSE },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
