import { and, eq } from 'drizzle-orm';
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
  const { factorAsked, signIn, actor } = context;
  // Who is let in by the organisation's own sign-in does not depend on it.
  if (known.length === 1 && factorAsked && asksSecondFactor(actor.roles) && signIn.method !== 'oidc')
    throw new ServiceError('conflict', { text: 'last-passkey' });
  await recordAudit(context, {
    action: 'passkey.remove',
    kind: 'member',
    documentId: context.actor.memberId,
  });
  await context.databases.directory.db.delete(passkeys).where(own(context, id));
}
