import { eq } from 'drizzle-orm';
import { recordAudit, type Recorder } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import type { Databases, Organisation } from '../db/databases.ts';
import { passkeys, session } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { findMember } from './find-member.ts';

/** For who lost their passkeys: the next sign-in by mail adds a new one. Not of oneself: that is what a thief would do. */
export async function resetPasskeys(context: ServiceContext, memberId: string): Promise<void> {
  requireRole(context, 'admin');
  const member = await findMember(context, memberId);
  if (memberId === context.actor.memberId) throw new ServiceError('conflict', { text: 'own-passkeys' });
  await forgetPasskeys(context.databases, context, member);
}

/** Takes every passkey and every session of a person away. Their devices stay connected. */
export async function forgetPasskeys(
  { directory }: Databases,
  recorder: Recorder & { organisation: Organisation },
  member: { id: string; userId: string },
): Promise<void> {
  await recordAudit(recorder, { action: 'member.reset-passkeys', kind: 'member', documentId: member.id });
  await directory.db.batch([
    directory.db.delete(passkeys).where(eq(passkeys.userId, member.userId)),
    directory.db.delete(session).where(eq(session.userId, member.userId)),
  ]);
}
