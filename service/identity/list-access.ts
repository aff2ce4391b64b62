import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { AccessList } from '../../shared/contracts/access.ts';
import type { ServiceContext } from '../context.ts';
import { devices, memberships, session } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { browserName } from './browser-name.ts';
import { LONGEST_SESSION_MS } from './find-caller-by-session.ts';
import { DEVICE_UNUSED_MS, LONGEST_DEVICE_MS } from './members.ts';

/** Where the caller is signed in, or, for an administrator, any member of the organisation. */
export async function listAccess(context: ServiceContext, memberId: string): Promise<AccessList> {
  const { actor, organisation, databases } = context;
  if (memberId !== actor.memberId && !actor.roles.has('admin')) throw new ServiceError('not-allowed');
  const { db } = databases.directory;
  const [member] = await db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.id, memberId), eq(memberships.organisationId, organisation.id)));
  if (!member) throw new ServiceError('not-found');
  const sessions = await db
    .select()
    .from(session)
    .where(
      and(
        eq(session.userId, member.userId),
        gt(session.expiresAt, new Date()),
        gt(session.createdAt, new Date(Date.now() - LONGEST_SESSION_MS)),
      ),
    )
    .orderBy(desc(session.createdAt));
  const connected = await db
    .select()
    .from(devices)
    .where(
      and(
        eq(devices.memberId, memberId),
        isNull(devices.revokedAt),
        gt(devices.lastSeenAt, new Date(Date.now() - DEVICE_UNUSED_MS)),
        gt(devices.createdAt, new Date(Date.now() - LONGEST_DEVICE_MS)),
      ),
    )
    .orderBy(desc(devices.lastSeenAt));
  return {
    sessions: sessions.map(({ id, userAgent, createdAt, method, secondFactor }) => ({
      id,
      method,
      secondFactor,
      browser: browserName(userAgent),
      startedAt: createdAt.toISOString(),
      current: id === context.sessionId,
    })),
    devices: connected.map(({ id, name, createdAt, lastSeenAt }) => ({
      id,
      name,
      connectedAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      current: id === context.device?.id,
    })),
  };
}
