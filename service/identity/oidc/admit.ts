import { and, eq, isNull, or } from 'drizzle-orm';
import { rolesText, type Role } from '../../../shared/domain/roles.ts';
import { recordAudit } from '../../audit/record.ts';
import type { Services } from '../../context.ts';
import type { Organisation } from '../../db/databases.ts';
import { memberships, user } from '../../db/directory/schema.ts';
import { ServiceError } from '../../errors.ts';
import { addMember } from '../add-member.ts';
import { wakeStreams } from '../find-member.ts';
import { tieRecords } from '../tie-records.ts';
import type { Claims } from './claims.ts';
import { domainOf } from '../../db/directory/oidc.ts';
import type { Provider } from './provider.ts';
import { Refused } from './refused.ts';

type Place = { organisation: Organisation; provider: Provider; claims: Claims };

const columns = {
  id: memberships.id,
  userId: memberships.userId,
  roles: memberships.roles,
  subject: memberships.oidcSubject,
  removedAt: memberships.removedAt,
  email: user.email,
  name: user.name,
};

type Known = {
  id: string;
  userId: string;
  roles: Role[];
  subject: string | null;
  removedAt: Date | null;
  email: string;
  name: string;
};

/**
 * The member that the provider speaks of, made when there is none, with the roles of their groups of now. Throws
 * `Refused` for who is in no group that gives a role: whatever roles they had are taken from them.
 */
export async function admit(services: Services, place: Place): Promise<string> {
  const { provider, claims, organisation } = place;
  const { email } = claims;
  if (!email || !provider.domains.includes(domainOf(email))) throw new Refused('address');
  const known = await find(services, place, email);
  // An administrator removed them here; being in a group does not undo that, an invitation does.
  if (known?.removedAt) throw new Refused('no-role');
  // The address was somebody else's before.
  if (known && known.subject !== null && known.subject !== claims.subject) throw new Refused('address');
  if (known) await update(services, place, { ...known, newEmail: email });
  if (claims.roles.length === 0) throw new Refused('no-role');
  return known?.id ?? join(services, { ...place, organisation }, email);
}

/** By whom the provider says it is; at their first time, by the address that they were invited with. */
async function find(
  { databases }: Services,
  { organisation, claims }: Place,
  email: string,
): Promise<Known | undefined> {
  const rows = await databases.directory.db
    .select(columns)
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(
      and(
        eq(memberships.organisationId, organisation.id),
        or(eq(memberships.oidcSubject, claims.subject), eq(user.email, email)),
      ),
    );
  return rows.find(({ subject }) => subject === claims.subject) ?? rows[0];
}

async function update(
  { databases }: Services,
  { organisation, claims }: Place,
  known: Known & { newEmail: string },
): Promise<void> {
  const { db } = databases.directory;
  const { newEmail: email, userId } = known;
  const name = claims.name ?? known.name;
  if (email !== known.email || name !== known.name) {
    const [taken] = await db.select({ id: user.id }).from(user).where(eq(user.email, email));
    if (taken && taken.id !== userId) throw new Refused('address');
    const { id: memberId } = known;
    if (email !== known.email)
      await tieRecords(organisation, { memberId, email: known.email }, { memberId, email });
    await db.update(user).set({ email, name, updatedAt: new Date() }).where(eq(user.id, userId));
  }
  const changed = rolesText(known.roles) !== rolesText(claims.roles);
  if (changed)
    await recordAudit(
      { organisation, actor: { memberId: known.id } },
      {
        action: 'member.set-roles',
        kind: 'member',
        documentId: known.id,
        detail: { before: known.roles, after: claims.roles, by: 'groups' },
      },
    );
  await db
    .update(memberships)
    .set({ roles: claims.roles, oidcSubject: claims.subject })
    .where(and(eq(memberships.id, known.id), isNull(memberships.removedAt)));
  if (changed) await wakeStreams({ databases, organisation }, known.id);
}

async function join(services: Services, { organisation, claims }: Place, email: string): Promise<string> {
  const { roles, subject, name = email.slice(0, email.lastIndexOf('@')) } = claims;
  const memberId = await addMember(services, { name, email, roles, organisationId: organisation.id }).catch(
    (error: unknown) => {
      // It is a member's of another organisation here.
      throw error instanceof ServiceError ? new Refused('address') : error;
    },
  );
  await recordAudit(
    { organisation, actor: { memberId } },
    { action: 'member.join', kind: 'member', documentId: memberId, detail: { roles } },
  );
  await services.databases.directory.db
    .update(memberships)
    .set({ oidcSubject: subject })
    .where(eq(memberships.id, memberId));
  return memberId;
}
