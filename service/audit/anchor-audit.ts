import { and, eq, lt } from 'drizzle-orm';
import type { Services } from '../context.ts';
import { auditAnchors } from '../db/directory/schema.ts';
import { eachOrganisation } from '../db/each-organisation.ts';
import { readHead } from './chain.ts';

const KEEP_MS = 400 * 86_400_000;

/**
 * Keeps the end of every log in the directory, and writes it to the service's own log lines, which an operator
 * ships elsewhere: nobody can shorten a log past an end that was kept where they cannot reach.
 */
export function anchorAudit({ databases, log }: Services): Promise<void> {
  const { db } = databases.directory;
  const now = new Date();
  return eachOrganisation(databases, async (organisation) => {
    const { id } = organisation;
    const head = await readHead(organisation);
    if (head.seq === 0) return;
    const added = await db
      .insert(auditAnchors)
      .values({ organisationId: id, at: now, ...head })
      .onConflictDoNothing()
      .returning({ seq: auditAnchors.seq });
    if (added.length > 0)
      log.info({ organisation: id, seq: head.seq, mac: head.mac.toString('hex') }, 'audit head');
    await db
      .delete(auditAnchors)
      .where(
        and(eq(auditAnchors.organisationId, id), lt(auditAnchors.at, new Date(now.getTime() - KEEP_MS))),
      );
  });
}
