import { and, eq, exists, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { PasskeyList, PasskeyName } from '../../shared/contracts/passkeys.ts';
import { asksSecondFactor } from '../../shared/domain/sign-in.ts';
import { recordAudit } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { passkeys } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { ownPasskeys, requireKnownFactor } from './add-passkey.ts';

/** The caller's passkeys, oldest first. */
export async function listPasskeys(context: ServiceContext): Promise<PasskeyList> {
  const rows = await ownPasskeys(context).orderBy(passkeys.createdAt);
  return {
    passkeys: rows.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
  };
}

const other = alias(passkeys, 'other');

const own = ({ userId }: ServiceContext, id: string) => and(eq(passkeys.id, id), eq(passkeys.userId, userId));

export async function namePasskey(context: ServiceContext, id: string, { name }: PasskeyName): Promise<void> {
  const named = await context.databases.directory.db
    .update(passkeys)
    .set({ name })
    .where(own(context, id))
    .returning({ id: passkeys.id });
  if (named.length === 0) throw new ServiceError('not-found');
}

/** Takes a passkey away from the caller: nobody signs in with it any more. */
export async function removePasskey(context: ServiceContext, id: string): Promise<void> {
  const known = await ownPasskeys(context);
  if (!known.some((passkey) => passkey.id === id)) throw new ServiceError('not-found');
  requireKnownFactor(context, known.length);
  const { factorAsked, signIn, actor, userId } = context;
  const { db } = context.databases.directory;
  const last = new ServiceError('conflict', { text: 'last-passkey' });
  // Who is let in by the organisation's own sign-in does not depend on it.
  const keepsOne = factorAsked && asksSecondFactor(actor.roles) && signIn.method !== 'oidc';
  if (keepsOne && known.length === 1) throw last;
  await recordAudit(context, {
    action: 'passkey.remove',
    kind: 'member',
    documentId: context.actor.memberId,
  });
  const others = db
    .select({ id: other.id })
    .from(other)
    .where(and(eq(other.userId, userId), ne(other.id, id)));
  // The other one may be on its way out at this very moment.
  const removed = await db
    .delete(passkeys)
    .where(and(own(context, id), keepsOne ? exists(others) : undefined))
    .returning({ id: passkeys.id });
  if (removed.length === 0) throw last;
}
