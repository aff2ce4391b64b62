import { sql } from 'drizzle-orm';
import { memberships, oidcDomains, user } from './schema.ts';

/** What follows the last @ of an address, in lower case. */
export const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/**
 * In a query of a member and their user: whether their organisation's own sign-in says who they are, and nothing else
 * does. Who was shut out there would otherwise still come in by a link or a passkey.
 */
export const signsInByOidc = sql<boolean>`EXISTS (
  SELECT 1 FROM ${oidcDomains}
  WHERE ${oidcDomains.organisationId} = ${memberships.organisationId}
    AND ${oidcDomains.domain} = substr(${user.email}, instr(${user.email}, '@') + 1)
)`.mapWith(Boolean);
