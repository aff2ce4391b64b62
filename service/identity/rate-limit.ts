import { lt, sql } from 'drizzle-orm';
import { createHmac } from 'node:crypto';
import type { Services } from '../context.ts';
import { rateLimits } from '../db/directory/schema.ts';
import { derive } from '../db/vault.ts';
import { ServiceError } from '../errors.ts';

/** `what` and `who` are counted together; `who` is stored as a keyed hash only. */
export type Limit = { what: string; who: string; max: number; seconds: number };

/** The demonstration is signed in to by many people from one machine. */
const DEMO_FACTOR = 20;

/** Counts an attempt in a fixed window; throws `too-many-requests` above the limit. One statement, for all processes. */
export async function countAttempt(services: Services, limit: Limit): Promise<void> {
  const { db } = services.databases.directory;
  const windowStart = Math.floor(Date.now() / (limit.seconds * 1000)) * limit.seconds;
  const key = createHmac('sha256', derive(services.databases.masterKey, 'limits'))
    .update(JSON.stringify([limit.what, limit.who]))
    .digest('base64url');
  const [row] = await db
    .insert(rateLimits)
    .values({ key, windowStart, count: 1 })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`CASE WHEN ${rateLimits.windowStart} = excluded.window_start THEN ${rateLimits.count} + 1 ELSE 1 END`,
        windowStart: sql`excluded.window_start`,
      },
    })
    .returning({ count: rateLimits.count });
  const max = services.demo ? limit.max * DEMO_FACTOR : limit.max;
  if (row && row.count > max) throw new ServiceError('too-many-requests');
}

/** Forgets windows of the past; called when the service starts. */
export async function forgetOldAttempts(services: Services): Promise<void> {
  const dayAgo = Math.floor(Date.now() / 1000) - 86_400;
  await services.databases.directory.db.delete(rateLimits).where(lt(rateLimits.windowStart, dayAgo));
}
