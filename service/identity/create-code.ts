import { lt } from 'drizzle-orm';
import type { CodeAnswer, CodeRequest } from '../../shared/contracts/account.ts';
import type { ServiceContext } from '../context.ts';
import { authorisationCodes } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { isAllowedRedirect } from './redirects.ts';
import { hashToken, newToken } from './tokens.ts';

export const CODE_MS = 60_000;

/** A single-use code for the extension, sent along with the redirect (RFC 6749, 7636). */
export async function createCode(context: ServiceContext, input: CodeRequest): Promise<CodeAnswer> {
  if (!isAllowedRedirect(input.redirectUri, context.publicUrl))
    throw new ServiceError('bad-request', { pointer: '/redirectUri' });
  const { db } = context.databases.directory;
  const now = Date.now();
  const code = newToken();
  await db.batch([
    db.delete(authorisationCodes).where(lt(authorisationCodes.expiresAt, new Date(now - CODE_MS))),
    db.insert(authorisationCodes).values({
      hash: hashToken(code),
      memberId: context.actor.memberId,
      redirectUri: input.redirectUri,
      challenge: input.codeChallenge,
      ...context.signIn,
      expiresAt: new Date(now + CODE_MS),
    }),
  ]);
  return { redirectTo: `${input.redirectUri}?${new URLSearchParams({ code, state: input.state })}` };
}
