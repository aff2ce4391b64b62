import { and, eq, inArray, isNull } from 'drizzle-orm';
import type * as z from 'zod/mini';
import type { Asking } from '../../../shared/contracts/disclosures.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { auditStatements } from '../../audit/record.ts';
import type { ServiceContext } from '../../context.ts';
import { runBatch } from '../../db/batch.ts';
import { memberships, user } from '../../db/directory/schema.ts';
import { disclosures } from '../../db/organisation/schema.ts';
import { ServiceError } from '../../errors.ts';
import { findFile } from '../../retention/find-file.ts';
import { findAccessRequest } from './access-request.ts';
import { withheldNotes } from './withheld.ts';

/**
 * Asks whoever has notes about an employee that HR may not read to look at them, and to let them go to the employee.
 * Who was asked before is not asked again. Gives how many were asked now, and nothing of what there is.
 */
export async function askAuthors(
  context: ServiceContext,
  employeeId: string,
  requestId: string,
): Promise<z.infer<typeof Asking>> {
  await findFile(context, employeeId);
  const { organisation } = context;
  const authors = [...(await withheldNotes(context, employeeId)).keys()];
  const fresh = await organisation.writer.runAfresh(async () => {
    const request = await findAccessRequest(organisation, employeeId, requestId);
    if (request.state !== 'open') throw new ServiceError('conflict');
    const known = new Set(
      (
        await organisation.db
          .select({ authorId: disclosures.authorId })
          .from(disclosures)
          .where(eq(disclosures.requestId, requestId))
      ).map(({ authorId }) => authorId),
    );
    const wanted = authors.filter((id) => !known.has(id));
    if (wanted.length === 0) return [];
    const entry = {
      action: 'request.ask-authors',
      kind: 'employee' as const,
      documentId: employeeId,
      detail: { request: requestId, authors: wanted },
    };
    await runBatch(organisation.db, [
      organisation.db
        .insert(disclosures)
        .values(
          wanted.map((authorId) => ({ id: newId(), requestId, employeeId, authorId, askedAt: new Date() })),
        ),
      ...(await auditStatements(organisation, [{ recorder: context, entry }])),
    ]);
    return wanted;
  });
  await tell(context, fresh);
  return { asked: fresh.length };
}

/** By mail, without a name in it. Whom no mail reaches finds the question in the console all the same. */
async function tell({ databases, mailer, publicUrl }: ServiceContext, memberIds: string[]): Promise<void> {
  if (memberIds.length === 0 || mailer.kind === 'none') return;
  const rows = await databases.directory.db
    .select({ email: user.email })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(and(inArray(memberships.id, memberIds), isNull(memberships.removedAt)));
  // The mailer itself logs what it could not send.
  await Promise.allSettled(rows.map(({ email }) => mailer.sendDisclosureNotice({ to: email, publicUrl })));
}
