import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 32 random bytes, in base64url: for device tokens and authorisation codes. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. It is random and long, so a plain hash cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Whether a verifier belongs to an S256 challenge (RFC 7636). */
export function matchesChallenge(verifier: string, challenge: string): boolean {
  const expected = Buffer.from(hashToken(verifier));
  const given = Buffer.from(challenge);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
