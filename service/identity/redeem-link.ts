import type { Me, RedeemRequest } from '../../shared/contracts/account.ts';
import { recordAudit } from '../audit/record.ts';
import type { PublicContext } from '../context.ts';
import { ServiceError } from '../errors.ts';
import { describeMe } from './describe-me.ts';
import { findCallerByUser } from './members.ts';

/** Trades a link's token for a session. Used, expired and unknown tokens are told alike. */
export async function redeemLink(
  context: PublicContext,
  { token }: RedeemRequest,
): Promise<{ me: Me; cookies: string[] }> {
  const signedIn = await context.sessions.redeem(token, context.request.headers);
  const caller =
    signedIn && (await findCallerByUser(context, signedIn.userId, { method: 'link', secondFactor: false }));
  if (!signedIn || !caller) throw new ServiceError('link-expired');
  await recordAudit({ ...context, ...caller }, { action: 'session.start', detail: { method: 'link' } });
  return { me: await describeMe(context, caller), cookies: signedIn.cookies };
}
