import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { Directory } from '../db/databases.ts';
import {
  authorisationCodes,
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

/** What the directory that is replaced says of who may not come in any more; nothing where it cannot be read. */
export type Present = {
  removed: string[];
  users: string[];
  passkeys: string[];
  devices: { id: string; tokenHash: string; ended: boolean }[];
  links: { hash: string; wrong: number }[];
};

export async function readPresent(shelf: Shelf): Promise<Present | undefined> {
  const store = await shelf.open('directory');
  const read = async (sql: string): Promise<Row[]> => (await store?.read([{ sql, params: [] }]))?.[0] ?? [];
  try {
    const first = (rows: Row[]) => rows.map(([value]) => String(value));
    return {
      removed: first(await read('SELECT id FROM memberships WHERE removed_at IS NOT NULL')),
      users: first(await read('SELECT id FROM user')),
      passkeys: first(await read('SELECT id FROM passkeys')),
      devices: (await read('SELECT id, token_hash, revoked_at FROM devices')).map(([id, hash, ended]) => ({
        id: String(id),
        tokenHash: String(hash),
        ended: ended !== null,
      })),
      links: (await read('SELECT hash, wrong FROM employee_links')).map(([hash, wrong]) => ({
        hash: String(hash),
        wrong: Number(wrong),
      })),
    };
  } catch {
    // Data that is damaged, or older than these tables, is what a restore is for.
    return undefined;
  } finally {
    store?.close();
  }
}

/**
 * Whom a backup would let in again: nobody who was removed or signed out since comes back by it. Browsers sign in
 * anew, all of them, because nothing tells of a session that it was ended; devices go on.
 */
export async function keepEnded({ db }: Directory, present: Present | undefined): Promise<void> {
  await db.batch([
    db.delete(session),
    db.delete(verification),
    db.delete(authorisationCodes),
    db.delete(oidcAttempts),
    db.delete(passkeyChallenges),
  ]);
  if (!present) return;
  const now = new Date();
  await db.batch([
    db.update(memberships).set({ removedAt: now }).where(inArray(memberships.id, present.removed)),
    db
      .delete(passkeys)
      .where(and(inArray(passkeys.userId, present.users), notInArray(passkeys.id, present.passkeys))),
    db.delete(employeeLinks).where(
      notInArray(
        employeeLinks.hash,
        present.links.map(({ hash }) => hash),
      ),
    ),
  ]);
  for (const { id, tokenHash, ended } of present.devices)
    await db
      .update(devices)
      .set({ tokenHash, ...(ended && { revokedAt: now }) })
      .where(eq(devices.id, id));
  for (const { hash, wrong } of present.links)
    await db
      .update(employeeLinks)
      .set({ wrong, codeHash: null, codeExpiresAt: null })
      .where(eq(employeeLinks.hash, hash));
}
