import { and, eq, isNull } from 'drizzle-orm';
import type { Me } from '../../shared/contracts/account.ts';
import type { Caller, Services } from '../context.ts';
import { devices, memberships, user } from '../db/directory/schema.ts';
import { hashToken } from './tokens.ts';

/** A device's last sign of life is written at most this often. */
const SEEN_MS = 300_000;

const columns = {
  memberId: memberships.id,
  roles: memberships.roles,
  organisationId: memberships.organisationId,
  userId: user.id,
  name: user.name,
  email: user.email,
};

type Member = {
  memberId: string;
  roles: (typeof memberships.$inferSelect)['roles'];
  organisationId: string;
  userId: string;
  name: string;
  email: string;
};

/** The member with this address, if there is one. */
export async function findMemberByEmail(services: Services, email: string): Promise<Member | undefined> {
  const [row] = await services.databases.directory.db
    .select(columns)
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(and(eq(user.email, email.toLowerCase()), isNull(memberships.removedAt)))
    .orderBy(memberships.createdAt)
    .limit(1);
  return row;
}

export async function findCallerByUser(services: Services, userId: string): Promise<Caller | undefined> {
  const [row] = await services.databases.directory.db
    .select(columns)
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(and(eq(user.id, userId), isNull(memberships.removedAt)))
    .orderBy(memberships.createdAt)
    .limit(1);
  return row && toCaller(services, row);
}

export async function findCallerByMember(services: Services, memberId: string): Promise<Caller | undefined> {
  const [row] = await services.databases.directory.db
    .select(columns)
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(and(eq(memberships.id, memberId), isNull(memberships.removedAt)));
  return row && toCaller(services, row);
}

/** Who a bearer token belongs to, while the device is not revoked and its member still is one. */
export async function findCallerByToken(services: Services, token: string): Promise<Caller | undefined> {
  const { db } = services.databases.directory;
  const [row] = await db
    .select({ ...columns, deviceId: devices.id, deviceName: devices.name, lastSeenAt: devices.lastSeenAt })
    .from(devices)
    .innerJoin(memberships, eq(memberships.id, devices.memberId))
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(
      and(eq(devices.tokenHash, hashToken(token)), isNull(devices.revokedAt), isNull(memberships.removedAt)),
    );
  if (!row) return;
  if (Date.now() - row.lastSeenAt.getTime() > SEEN_MS)
    await db.update(devices).set({ lastSeenAt: new Date() }).where(eq(devices.id, row.deviceId));
  return { ...(await toCaller(services, row)), device: { id: row.deviceId, name: row.deviceName } };
}

async function toCaller(services: Services, row: Member): Promise<Caller> {
  return {
    actor: { memberId: row.memberId, email: row.email, roles: new Set(row.roles) },
    userId: row.userId,
    name: row.name,
    organisation: await services.databases.organisation(row.organisationId),
  };
}

export function describeMe({ actor, name, organisation }: Caller): Me {
  return {
    memberId: actor.memberId,
    name,
    email: actor.email,
    organisation: { id: organisation.id, name: organisation.name },
    roles: [...actor.roles],
  };
}
