import { eq } from 'drizzle-orm';
import type { Me } from '../../shared/contracts/account.ts';
import type { Caller, Services } from '../context.ts';
import { passkeys } from '../db/directory/schema.ts';
import { isFresh } from './fresh.ts';
import { owesFactor } from './second-factor.ts';

/** Who the caller is, and whether a passkey has to be added or used before anything else. */
export async function describeMe({ databases }: Services, caller: Caller): Promise<Me> {
  const { actor, name, organisation, userId, factorAsked } = caller;
  const me: Me = {
    memberId: actor.memberId,
    name,
    email: actor.email,
    organisation: { id: organisation.id, name: organisation.name },
    roles: [...actor.roles],
    factorAsked,
    ...(caller.signedInAt && { fresh: isFresh(caller) }),
  };
  if (!owesFactor(caller)) return me;
  const [known] = await databases.directory.db
    .select({ id: passkeys.id })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .limit(1);
  return { ...me, factorDue: known ? 'use' : 'add' };
}
