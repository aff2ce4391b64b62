import { eq } from 'drizzle-orm';
import { recordAudit } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { devices } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';

/** Signs the calling device out: its token is worth nothing from here on. */
export async function revokeDevice(context: ServiceContext): Promise<void> {
  const { device } = context;
  if (!device) throw new ServiceError('not-allowed');
  await context.databases.directory.db
    .update(devices)
    .set({ revokedAt: new Date() })
    .where(eq(devices.id, device.id));
  await recordAudit(context, { action: 'device.revoke' });
  context.organisation.changes.announce(device.id);
}
