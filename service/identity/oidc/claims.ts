import type { IDToken } from 'openid-client';
import { ROLES, type Role } from '../../../shared/domain/roles.ts';
import type { Provider } from './provider.ts';

/** Values of `amr` (RFC 8176, and what Entra writes) that say that more than a password was shown. */
const FACTORS: readonly string[] = ['mfa', 'ngcmfa', 'hwk', 'sc', 'fido'];

export type Claims = {
  subject: string;
  /** In lower case; absent when the provider gives none, or says that it is not theirs. */
  email: string | undefined;
  name: string | undefined;
  roles: Role[];
  secondFactor: boolean;
  /** When they showed there who they are; at the beginning of time when the provider does not say. */
  shownAt: Date;
};

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');

/** What an ID token, whose signature was checked, says about somebody. */
export function readClaims(
  token: IDToken,
  { groupsClaim, groups }: Pick<Provider, 'groupsClaim' | 'groups'>,
): Claims {
  // Some providers write it as a text.
  const [email] = String(token.email_verified) === 'false' ? [] : texts(token.email);
  const [name] = texts(token.name);
  const member = new Set(texts(token[groupsClaim]));
  return {
    subject: token.sub,
    email: email?.trim().toLowerCase(),
    name: name?.trim().slice(0, 200) || undefined,
    roles: ROLES.filter((role) => groups[role]?.some((group) => member.has(group))),
    secondFactor: texts(token.amr).some((method) => FACTORS.includes(method)),
    // Its clock may be a little ahead of ours.
    shownAt: new Date(Math.min(Date.now(), (token.auth_time ?? 0) * 1_000)),
  };
}
