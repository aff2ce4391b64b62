import type { InviteRequest } from '../../shared/contracts/members.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { ServiceError } from '../errors.ts';
import { invite } from './invite.ts';
import { countAttempt } from './rate-limit.ts';

/** Lets somebody sign in and tells them so by mail. Who left before comes back with what they wrote. */
export async function inviteMember(
  context: ServiceContext,
  input: InviteRequest,
): Promise<{ memberId: string }> {
  requireRole(context, 'admin');
  if (context.mailer.kind === 'none') throw new ServiceError('unavailable', { text: 'mail-missing' });
  await countAttempt(context, { what: 'invite', who: context.actor.memberId, max: 200, seconds: 3600 });
  return { memberId: await invite(context, context, input) };
}
