import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { TokenAnswer, TokenRequest } from '../../shared/contracts/account.ts';
import type { SignIn } from '../../shared/domain/sign-in.ts';
import { recordAudit } from '../audit/record.ts';
import type { PublicContext } from '../context.ts';
import { authorisationCodes, devices } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { describeMe } from './describe-me.ts';
import { findCallerByMember } from './members.ts';
import { hashToken, matchesChallenge, newToken } from './tokens.ts';

/**
 * Trades a code for a device's token. The code is used up by the first who names it, also when the rest of the
 * request is wrong; one statement decides who was first.
 */
export async function redeemCode(context: PublicContext, input: TokenRequest): Promise<TokenAnswer> {
  const now = new Date();
  const { db } = context.databases.directory;
  const [code] = await db
    .update(authorisationCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(authorisationCodes.hash, hashToken(input.code)),
        isNull(authorisationCodes.usedAt),
        gt(authorisationCodes.expiresAt, now),
      ),
    )
    .returning();
  if (!code) throw new ServiceError('link-expired');
  if (code.redirectUri !== input.redirectUri)
    throw new ServiceError('bad-request', { pointer: '/redirectUri' });
  if (!matchesChallenge(input.codeVerifier, code.challenge))
    throw new ServiceError('bad-request', { pointer: '/codeVerifier' });
  const signIn: SignIn = { method: code.method, secondFactor: code.secondFactor };
  const caller = await findCallerByMember(context, code.memberId, signIn);
  if (!caller) throw new ServiceError('not-allowed');
  const token = newToken();
  await registerDevice(context, { ...input, memberId: code.memberId, token, now, signIn });
  const device = { id: input.deviceId, name: input.deviceName };
  await recordAudit({ ...caller, device }, { action: 'device.connect' });
  return { token, me: await describeMe(context, caller) };
}

/** A device that signs in again keeps its number series; somebody else's device id is refused. */
async function registerDevice(
  { databases }: PublicContext,
  input: { deviceId: string; deviceName: string; memberId: string; token: string; now: Date; signIn: SignIn },
): Promise<void> {
  const row = {
    name: input.deviceName,
    tokenHash: hashToken(input.token),
    lastSeenAt: input.now,
    ...input.signIn,
  };
  const written = await databases.directory.db
    .insert(devices)
    .values({ id: input.deviceId, memberId: input.memberId, createdAt: input.now, ...row })
    .onConflictDoUpdate({
      target: devices.id,
      set: { ...row, revokedAt: null },
      setWhere: sql`${devices.memberId} = excluded.member_id`,
    })
    .returning({ id: devices.id });
  if (written.length === 0) throw new ServiceError('not-allowed', { pointer: '/deviceId' });
}
