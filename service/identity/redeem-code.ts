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

/** Within this time the same device may have sent the same request twice; it is refused, and keeps its token. */
const TWICE_MS = 10_000;

/**
 * Trades a code for a device's token. The code is used up by the first who names it, also when the rest of the
 * request is wrong; one statement decides who was first. Who comes second makes the first one lose the token.
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
  if (!code) {
    await revokeSecondUse(context, input, now);
    throw new ServiceError('link-expired');
  }
  if (code.redirectUri !== input.redirectUri)
    throw new ServiceError('bad-request', { pointer: '/redirectUri' });
  if (!matchesChallenge(input.codeVerifier, code.challenge))
    throw new ServiceError('bad-request', { pointer: '/codeVerifier' });
  const signIn: SignIn = { method: code.method, secondFactor: code.secondFactor };
  const caller = await findCallerByMember(context, code.memberId, signIn);
  if (!caller) throw new ServiceError('not-allowed');
  const token = newToken();
  await registerDevice(context, { ...input, memberId: code.memberId, token, now, signIn });
  await db
    .update(authorisationCodes)
    .set({ deviceId: input.deviceId })
    .where(eq(authorisationCodes.hash, code.hash));
  const device = { id: input.deviceId, name: input.deviceName };
  await recordAudit({ ...caller, device }, { action: 'device.connect' });
  return { token, me: await describeMe(context, caller) };
}

/** A code that is named again was seen by somebody else: what it gave is taken back (RFC 6749, 4.1.2). */
async function revokeSecondUse(context: PublicContext, input: TokenRequest, now: Date): Promise<void> {
  const { db } = context.databases.directory;
  const [code] = await db
    .select()
    .from(authorisationCodes)
    .where(eq(authorisationCodes.hash, hashToken(input.code)));
  if (!code?.usedAt || code.deviceId === null) return;
  const same =
    code.deviceId === input.deviceId &&
    code.redirectUri === input.redirectUri &&
    matchesChallenge(input.codeVerifier, code.challenge);
  if (same && now.getTime() - code.usedAt.getTime() < TWICE_MS) return;
  const caller = await findCallerByMember(context, code.memberId, code);
  if (!caller) return;
  await recordAudit(caller, { action: 'device.revoke', kind: 'device', documentId: code.deviceId });
  await db
    .update(devices)
    .set({ revokedAt: now })
    .where(and(eq(devices.id, code.deviceId), eq(devices.memberId, code.memberId)));
  caller.organisation.changes.announce(code.deviceId);
}

/** A device that signs in again keeps its number series; somebody else's device id is refused. */
async function registerDevice(
  { databases }: PublicContext,
  input: { deviceId: string; deviceName: string; memberId: string; token: string; now: Date; signIn: SignIn },
): Promise<void> {
  const row = {
    name: input.deviceName,
    tokenHash: hashToken(input.token),
    createdAt: input.now,
    lastSeenAt: input.now,
    ...input.signIn,
  };
  const written = await databases.directory.db
    .insert(devices)
    .values({ id: input.deviceId, memberId: input.memberId, ...row })
    .onConflictDoUpdate({
      target: devices.id,
      set: { ...row, revokedAt: null },
      setWhere: sql`${devices.memberId} = excluded.member_id`,
    })
    .returning({ id: devices.id });
  if (written.length === 0) throw new ServiceError('not-allowed', { pointer: '/deviceId' });
}
