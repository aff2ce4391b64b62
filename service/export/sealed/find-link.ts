import { eq } from 'drizzle-orm';
import { createHmac } from 'node:crypto';
import type { PublicContext } from '../../context.ts';
import type { Organisation } from '../../db/databases.ts';
import { employeeLinks } from '../../db/directory/schema.ts';
import { readEmployees } from '../../db/organisation/read.ts';
import { requests } from '../../db/organisation/schema.ts';
import type { DocumentRow } from '../../db/organisation/subject.ts';
import { derive } from '../../db/vault.ts';
import { ServiceError } from '../../errors.ts';
import { hashToken } from '../../identity/tokens.ts';

/** Wrong codes after which a link is worth nothing any more. */
export const MOST_WRONG = 5;

export type Link = typeof employeeLinks.$inferSelect;
export type Opened = { link: Link; organisation: Organisation; employee: DocumentRow };

/**
 * The link of a token. One that ended, was locked, is unknown, whose request was refused since, or that went to an
 * address that is not the employee's any more: all the same `link-expired`.
 */
export async function findLink({ databases }: PublicContext, token: string): Promise<Opened> {
  const expired = new ServiceError('link-expired', { text: 'employee-link-expired' });
  const [link] = await databases.directory.db
    .select()
    .from(employeeLinks)
    .where(eq(employeeLinks.hash, hashToken(token)));
  if (!link || link.expiresAt.getTime() <= Date.now() || link.wrong >= MOST_WRONG) throw expired;
  const organisation = await databases.organisation(link.organisationId);
  const employee = (await readEmployees(organisation)).get(link.employeeId);
  if (!employee || employee.emailDigest !== link.addressDigest) throw expired;
  const [request] = await organisation.db
    .select({ state: requests.state })
    .from(requests)
    .where(eq(requests.id, link.requestId));
  if (!request || request.state === 'refused') throw expired;
  return { link, organisation, employee };
}

/** A code is short, so it is stored under a key that is outside the database. */
export function codeHash({ databases }: Pick<PublicContext, 'databases'>, link: Link, code: string): string {
  return createHmac('sha256', derive(databases.masterKey, 'employee-codes'))
    .update(JSON.stringify([link.hash, code]))
    .digest('base64url');
}
