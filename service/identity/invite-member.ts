import type { InviteRequest } from '../../shared/contracts/members.ts';
import { recordAudit } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { ServiceError } from '../errors.ts';
import { addMember } from './add-member.ts';
import { countAttempt } from './rate-limit.ts';

/** Lets somebody sign in and tells them so by mail. Who left before comes back with what they wrote. */
export async function inviteMember(
  context: ServiceContext,
  input: InviteRequest,
): Promise<{ memberId: string }> {
  requireRole(context, 'admin');
  if (context.mailer.kind === 'none') throw new ServiceError('unavailable', { text: 'mail-missing' });
  const { actor, organisation, publicUrl } = context;
  await countAttempt(context, { what: 'invite', who: actor.memberId, max: 200, seconds: 3600 });
  const memberId = await addMember(context, { ...input, organisationId: organisation.id });
  await recordAudit(context, {
    action: 'member.invite',
    kind: 'member',
    documentId: memberId,
    detail: { roles: input.roles },
  });
  await context.mailer.sendInvitation({ to: input.email, publicUrl, organisation: organisation.name });
  return { memberId };
}
