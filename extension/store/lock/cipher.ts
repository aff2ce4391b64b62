import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import type { Sealer } from './sealer.ts';

const NONCE = 24;

/**
 * Seals under a data key of 32 bytes: XChaCha20-Poly1305 over the value's JSON, with a random nonce in front. In
 * script rather than by WebCrypto, which only answers later: a transaction would be over by then, and so would the
 * page that closes.
 */
export function sealerFor(key: Uint8Array): Sealer {
  const text = new TextEncoder();
  const words = new TextDecoder();
  return {
    seal(place, value) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
      const cipher = xchacha20poly1305(key, nonce, text.encode(place));
      const sealed = cipher.encrypt(text.encode(JSON.stringify(value)));
      const whole = new Uint8Array(NONCE + sealed.length);
      whole.set(nonce);
      whole.set(sealed, NONCE);
      return whole;
    },
    open(place, sealed) {
      const cipher = xchacha20poly1305(key, sealed.subarray(0, NONCE), text.encode(place));
      return JSON.parse(words.decode(cipher.decrypt(sealed.subarray(NONCE))));
    },
  };
}
