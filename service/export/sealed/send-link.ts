import { eq, lt, or } from 'drizzle-orm';
import { recordAudit } from '../../audit/record.ts';
import type { ServiceContext } from '../../context.ts';
import { employeeLinks } from '../../db/directory/schema.ts';
import { readFields, textOf } from '../../db/organisation/read.ts';
import { ServiceError } from '../../errors.ts';
import { countAttempt } from '../../identity/rate-limit.ts';
import { hashToken, newToken } from '../../identity/tokens.ts';
import { findFile } from '../../retention/find-file.ts';
import { findAccessRequest } from './access-request.ts';

const LINK_DAYS = 30;

/**
 * Mails the employee a link to everything about them. The token is in that mail alone: HR sends it and never has it.
 * A new link takes the place of the one before.
 */
export async function sendLink(
  context: ServiceContext,
  employeeId: string,
  requestId: string,
): Promise<void> {
  await findFile(context, employeeId);
  const { organisation, databases, mailer, publicUrl } = context;
  if (mailer.kind === 'none') throw new ServiceError('unavailable', { text: 'mail-missing' });
  const request = await findAccessRequest(organisation, employeeId, requestId);
  if (request.state === 'refused') throw new ServiceError('conflict');
  const fields = await readFields(organisation, [employeeId], ['email']);
  const address = textOf(fields.get(employeeId), 'email');
  if (address === '') throw new ServiceError('conflict', { text: 'address-missing' });
  await countAttempt(context, { what: 'employee-link', who: employeeId, max: 10, seconds: 3600 });
  await recordAudit(context, {
    action: 'request.send-link',
    kind: 'employee',
    documentId: employeeId,
    detail: { request: requestId },
  });
  const token = newToken();
  const now = Date.now();
  const { db } = databases.directory;
  await db.batch([
    db
      .delete(employeeLinks)
      .where(or(eq(employeeLinks.requestId, requestId), lt(employeeLinks.expiresAt, new Date(now)))),
    db.insert(employeeLinks).values({
      hash: hashToken(token),
      organisationId: organisation.id,
      employeeId,
      requestId,
      addressDigest: organisation.vault.digest(address),
      createdAt: new Date(now),
      expiresAt: new Date(now + LINK_DAYS * 86_400_000),
    }),
  ]);
  await mailer.sendEmployeeLink({ to: address, publicUrl, token });
}
