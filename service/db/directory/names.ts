import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { MemberAddress, Role } from '../../../shared/domain/roles.ts';
import { owesSecondFactor } from '../../../shared/domain/sign-in.ts';
import type { Directory } from '../databases.ts';
import { signsInByOidc } from './oidc.ts';
import { devices, memberships, organisations, user } from './schema.ts';

/** Names of an organisation's members, by member id. */
export async function memberNames({ db }: Directory, organisationId: string): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: memberships.id, name: user.name })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(eq(memberships.organisationId, organisationId));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Member ids of an organisation's members, by address in lower case. */
export async function memberAddresses(
  { db }: Directory,
  organisationId: string,
): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: memberships.id, email: user.email })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(and(eq(memberships.organisationId, organisationId), isNull(memberships.removedAt)));
  return new Map(rows.map(({ id, email }) => [email.toLowerCase(), id]));
}

/** Everybody who is a member of an organisation, or was one: who left may come back. With `emails` only of these. */
export async function membersByAddress(
  { db }: Directory,
  organisationId: string,
  emails?: Iterable<string>,
): Promise<MemberAddress[]> {
  const wanted = emails && JSON.stringify([...emails]);
  return db
    .select({ memberId: memberships.id, email: user.email })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        wanted === undefined ? undefined : sql`${user.email} IN (SELECT value FROM json_each(${wanted}))`,
      ),
    );
}

/** Names of devices, for the screen that shows two versions of a text. */
export async function deviceNames({ db }: Directory, ids: Iterable<string>): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .select({ id: devices.id, name: devices.name })
    .from(devices)
    .where(inArray(devices.id, wanted));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whose devices these are, or were. */
export async function deviceMembers({ db }: Directory, ids: Iterable<string>): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: devices.id, memberId: devices.memberId })
    .from(devices)
    .where(inArray(devices.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, memberId }) => [id, memberId]));
}

/**
 * The roles with which devices may call now; absent are those that were revoked, whose member left, or that have to
 * sign in again.
 */
export async function rolesOfDevices({ db }: Directory, ids: Iterable<string>): Promise<Map<string, Role[]>> {
  const rows = await db
    .select({
      id: devices.id,
      roles: memberships.roles,
      method: devices.method,
      secondFactor: devices.secondFactor,
      byOidc: signsInByOidc,
      factorAsked: organisations.secondFactor,
    })
    .from(devices)
    .innerJoin(memberships, eq(memberships.id, devices.memberId))
    .innerJoin(user, eq(user.id, memberships.userId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        sql`${devices.id} IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))`,
        isNull(devices.revokedAt),
        isNull(memberships.removedAt),
      ),
    );
  const may = rows.filter(
    ({ roles, method, secondFactor, byOidc, factorAsked }) =>
      (method === 'oidc' || !byOidc) && !owesSecondFactor(roles, { asked: factorAsked, shown: secondFactor }),
  );
  return new Map(may.map(({ id, roles }) => [id, roles]));
}
