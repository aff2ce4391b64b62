import type { SignInAnswer, SignInRequest } from '../../shared/contracts/account.ts';
import type { PublicContext } from '../context.ts';
import { ServiceError } from '../errors.ts';
import { findMemberByEmail } from './members.ts';
import { countAttempt } from './rate-limit.ts';

/**
 * Mails a link to a member. Known and unknown addresses get the same answer at the same moment: whether there is
 * somebody to mail is looked up only after it.
 */
export async function requestLink(context: PublicContext, input: SignInRequest): Promise<SignInAnswer> {
  if (context.mailer.kind === 'none') throw new ServiceError('unavailable', { text: 'mail-missing' });
  const email = input.email.toLowerCase();
  await countAttempt(context, { what: 'link-for', who: email, max: 5, seconds: 600 });
  context.afterwards.run(() =>
    mailLink(context, email, input.next).catch((error: unknown) => {
      // The mailer itself said why a mail was not sent.
      if (!(error instanceof ServiceError)) context.log.error('a sign-in link could not be made');
    }),
  );
  return { sent: true };
}

async function mailLink(context: PublicContext, email: string, next: string | undefined): Promise<void> {
  const member = await findMemberByEmail(context, email);
  // Who signs in at their organisation is let in by that alone.
  if (!member || member.byOidc) return;
  const token = await context.sessions.createLink(member.email);
  await context.mailer.sendSignInLink({ to: member.email, publicUrl: context.publicUrl, token, next });
}
