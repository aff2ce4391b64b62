import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { devices, memberships } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';

/**
 * Signs a device out: of the caller, or, by an administrator, of any member. Its token is worth nothing from here
 * on, and its open stream is cut.
 */
export async function revokeDevice(context: ServiceContext, deviceId: string): Promise<void> {
  const { actor, organisation, databases } = context;
  const { db } = databases.directory;
  const [device] = await db
    .select({ memberId: devices.memberId })
    .from(devices)
    .innerJoin(memberships, eq(memberships.id, devices.memberId))
    .where(
      and(
        eq(devices.id, deviceId),
        isNull(devices.revokedAt),
        eq(memberships.organisationId, organisation.id),
      ),
    );
  if (!device || (device.memberId !== actor.memberId && !actor.roles.has('admin')))
    throw new ServiceError('not-found');
  await recordAudit(context, { action: 'device.revoke', kind: 'device', documentId: deviceId });
  await db.update(devices).set({ revokedAt: new Date() }).where(eq(devices.id, deviceId));
  organisation.changes.announce(deviceId);
}

/** Signs the calling device out. */
export function revokeOwnDevice(context: ServiceContext): Promise<void> {
  if (!context.device) throw new ServiceError('not-allowed');
  return revokeDevice(context, context.device.id);
}
