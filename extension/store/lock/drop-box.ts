import type { Sealer } from './sealer.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Who is locked out can still seal something for later: to this public key, whose private half lies behind the lock. */
export interface DropBox {
  /** P-256, raw. */
  publicKey: Bytes;
  /** PKCS #8, sealed under the data key. */
  privateKey: Uint8Array;
}

/** A key that only the drop box opens. */
export interface Dropped {
  /** The sender's half, made for this key alone. */
  sender: Bytes;
  iv: Bytes;
  key: Bytes;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
const PLACE = 'lock:drop-box';
const PURPOSE = new TextEncoder().encode('goed-gesprek drop box 1');

export async function newDropBox(sealer: Sealer): Promise<DropBox> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: sealer.seal(PLACE, [...privateKey]),
  };
}

/** A fresh key, and how to leave it with the drop box. */
export async function dropKey({ publicKey }: DropBox): Promise<{ key: Bytes; dropped: Dropped }> {
  const own = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const receiver = await crypto.subtle.importKey('raw', publicKey, CURVE, false, []);
  const key = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await agreed(own.privateKey, receiver, sender);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: PURPOSE }, wrapping, key);
  return { key, dropped: { sender, iv, key: new Uint8Array(sealed) } };
}

/** The key that was left. Throws when it was left with another drop box, or changed. */
export async function openDropped({ privateKey }: DropBox, dropped: Dropped, sealer: Sealer): Promise<Bytes> {
  const own = await crypto.subtle.importKey(
    'pkcs8',
    Uint8Array.from(sealer.open(PLACE, privateKey) as number[]),
    CURVE,
    false,
    ['deriveBits'],
  );
  const sender = await crypto.subtle.importKey('raw', dropped.sender, CURVE, false, []);
  const wrapping = await agreed(own, sender, dropped.sender);
  const algorithm = { name: 'AES-GCM', iv: dropped.iv, additionalData: PURPOSE };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, wrapping, dropped.key));
}

/** The same for both sides. */
async function agreed(own: CryptoKey, other: CryptoKey, salt: Bytes): Promise<CryptoKey> {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const material = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info: PURPOSE };
  return crypto.subtle.deriveKey(algorithm, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
