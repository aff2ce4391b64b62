import { eq } from 'drizzle-orm';
import type { InviteRequest } from '../../shared/contracts/members.ts';
import { recordAudit, type Recorder } from '../audit/record.ts';
import type { Services } from '../context.ts';
import type { Organisation } from '../db/databases.ts';
import { memberships } from '../db/directory/schema.ts';
import { addMember } from './add-member.ts';

type Sender = Pick<Services, 'databases' | 'mailer' | 'publicUrl'>;

/**
 * Lets somebody sign in and tells them so by mail. When the mail cannot be sent they are no member either, so that
 * inviting them again works. Gives the member id.
 */
export async function invite(
  { databases, mailer, publicUrl }: Sender,
  { organisation, actor }: Recorder & { organisation: Organisation },
  input: InviteRequest,
): Promise<string> {
  const memberId = await addMember({ databases }, { ...input, organisationId: organisation.id });
  await recordAudit(
    { organisation, actor },
    { action: 'member.invite', kind: 'member', documentId: memberId, detail: { roles: input.roles } },
  );
  try {
    await mailer.sendInvitation({ to: input.email, publicUrl, organisation: organisation.name });
  } catch (error) {
    await databases.directory.db
      .update(memberships)
      .set({ removedAt: new Date() })
      .where(eq(memberships.id, memberId));
    throw error;
  }
  return memberId;
}
