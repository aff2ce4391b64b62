import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Directory } from '../db/databases.ts';
import {
  authorisationCodes,
  deputies,
  devices,
  employeeLinks,
  memberships,
  oidcAttempts,
  passkeyChallenges,
  passkeys,
  session,
  verification,
} from '../db/directory/schema.ts';
import type { Row } from '../db/store.ts';
import type { Shelf } from './shelf.ts';

/** What the directory that is replaced says of who may not come in any more. */
export const Present = z.object({
  /** `roles` as a JSON list, as it is stored. */
  members: z.array(z.object({ id: z.string(), roles: z.string(), removed: z.boolean() })),
  users: z.array(z.string()),
  passkeys: z.array(z.string()),
  devices: z.array(z.object({ id: z.string(), tokenHash: z.string(), ended: z.boolean() })),
  deputies: z.array(z.string()),
});
export type Present = z.infer<typeof Present>;

/** Nothing where it cannot be read. */
export async function readPresent(shelf: Shelf): Promise<Present | undefined> {
  const store = await shelf.open('directory');
  if (!store) return undefined;
  const read = async (sql: string): Promise<Row[]> => (await store.read([{ sql, params: [] }]))[0] ?? [];
  const idsOf = async (table: string) => (await read(`SELECT id FROM ${table}`)).map(([id]) => String(id));
  try {
    return {
      members: (await read('SELECT id, roles, removed_at FROM memberships')).map(([id, roles, removed]) => ({
        id: String(id),
        roles: String(roles),
        removed: removed !== null,
      })),
      users: await idsOf('user'),
      passkeys: await idsOf('passkeys'),
      devices: (await read('SELECT id, token_hash, revoked_at FROM devices')).map(([id, hash, ended]) => ({
        id: String(id),
        tokenHash: String(hash),
        ended: ended !== null,
      })),
      deputies: await idsOf('deputies'),
    };
  } catch {
    // Data that is damaged, or older than these tables, is what a restore is for.
    return undefined;
  } finally {
    store.close();
  }
}

/**
 * Whom a backup would let in again: nobody who was removed or signed out since comes back by it, nor a role that was
 * taken away or a standing in that was ended. Browsers sign in anew, all of them, and links of employees are sent
 * anew, because nothing tells of these that they were ended; devices go on.
 */
export async function keepEnded({ db }: Directory, present: Present | undefined): Promise<void> {
  await db.batch([
    db.delete(session),
    db.delete(verification),
    db.delete(authorisationCodes),
    db.delete(oidcAttempts),
    db.delete(passkeyChallenges),
    db.delete(employeeLinks),
  ]);
  if (!present) return;
  const now = new Date();
  await db.batch([
    db
      .delete(passkeys)
      .where(and(inArray(passkeys.userId, present.users), notInArray(passkeys.id, present.passkeys))),
    db.delete(deputies).where(notInArray(deputies.id, present.deputies)),
  ]);
  for (const { id, roles, removed } of present.members)
    await db
      .update(memberships)
      .set({
        roles: sql`(SELECT json_group_array(value) FROM json_each(${memberships.roles})
          WHERE value IN (SELECT value FROM json_each(${roles})))`,
        ...(removed && { removedAt: now }),
      })
      .where(eq(memberships.id, id));
  for (const { id, tokenHash, ended } of present.devices)
    await db
      .update(devices)
      .set({ tokenHash, ...(ended && { revokedAt: now }) })
      .where(eq(devices.id, id));
}
