import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';

/** HMAC-SHA256 in base64, as better-auth signs its cookies. */
const SIGNED = /^(.+)\.([A-Za-z0-9+/]{43}=)$/s;

export const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https:');

/** Over https a name that browsers take from this very host alone, for all its paths: no sibling can write it. */
export const hostCookie = (publicUrl: string, name: string): string =>
  isSecure(publicUrl) ? `__Host-${name}` : name;

export function signingKey(secret: string): KeyObject {
  return createSecretKey(Buffer.from(secret, 'utf8'));
}

/** The value of a signed cookie: nothing when it is not there, or when somebody else signed it. */
export function readSignedCookie(header: string, name: string, key: KeyObject): string | undefined {
  const value = cookieValue(header, name);
  const [, signed, signature] = (value !== undefined && SIGNED.exec(value)) || [];
  if (signed === undefined || signature === undefined) return undefined;
  const expected = createHmac('sha256', key).update(signed).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? signed : undefined;
}

/** The first of that name, as everybody reads them. */
function cookieValue(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (at < 0 || part.slice(0, at).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(at + 1).trim());
    } catch {
      return undefined;
    }
  }
  return undefined;
}
