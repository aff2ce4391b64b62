import { sql } from 'drizzle-orm';
import type { Services } from '../context.ts';
import { ServiceError } from '../errors.ts';

/** Throws `unavailable` while the directory cannot be read. */
export async function checkReady({ databases }: Services): Promise<void> {
  await databases.directory.db.run(sql`SELECT 1`).catch(() => {
    throw new ServiceError('unavailable');
  });
}
