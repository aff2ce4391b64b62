import { eq, sql } from 'drizzle-orm';
import type { HoldRequest } from '../../shared/contracts/privacy.ts';
import { auditStatements } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { runBatch, type Statement } from '../db/batch.ts';
import { documents, erasing, holds } from '../db/organisation/schema.ts';
import { ServiceError } from '../errors.ts';
import { isBeingErased } from './erasing.ts';
import { findFile } from './find-file.ts';

/** Employees whose file is on hold. */
export const HELD_IDS = 'SELECT employee_id FROM holds';

const binding = (employeeId: string) => ({ use: 'hold', owner: employeeId, name: '', rev: 0 });

/** Null, which the table refuses, for a file that is gone by now or is going. */
const heldId = (id: string) => sql`CASE WHEN
  EXISTS (SELECT 1 FROM ${documents} WHERE ${documents.id} = ${id} AND ${documents.deletedSeq} IS NULL)
  AND NOT EXISTS (SELECT 1 FROM ${erasing} WHERE ${erasing.employeeId} = ${id}) THEN ${id} END`;

/** Nothing about this employee is erased until the hold is taken off: a dispute, a claim, an inspection. */
export async function setHold(context: ServiceContext, id: string, { reason }: HoldRequest): Promise<void> {
  const { organisation, actor } = context;
  const row = {
    reason: organisation.vault.seal(binding(id), reason),
    memberId: actor.memberId,
    at: new Date(),
  };
  const hold = organisation.db
    .insert(holds)
    .values({ employeeId: heldId(id), ...row })
    .onConflictDoUpdate({ target: holds.employeeId, set: row });
  await change(context, id, 'retention.hold', hold, async () => {
    if (await isBeingErased(organisation, id)) throw new ServiceError('conflict', { text: 'being-erased' });
  });
}

/** What is past its term goes with the next sweep. */
export async function releaseHold(context: ServiceContext, id: string): Promise<void> {
  const { db } = context.organisation;
  await change(context, id, 'retention.release', db.delete(holds).where(eq(holds.employeeId, id)));
}

export async function readHold({ organisation }: ServiceContext, id: string) {
  const [row] = await organisation.db.select().from(holds).where(eq(holds.employeeId, id));
  return row && { ...row, reason: String(organisation.vault.open(binding(id), row.reason)) };
}

/** `check` throws what stands in the way at the moment of the change. */
async function change(
  context: ServiceContext,
  id: string,
  action: string,
  statement: Statement,
  check?: () => Promise<void>,
): Promise<void> {
  const { organisation } = context;
  await organisation.writer.runAfresh(async () => {
    await findFile(context, id);
    await check?.();
    const entry = { action, kind: 'employee' as const, documentId: id };
    const log = await auditStatements(organisation, [{ recorder: context, entry }]);
    await runBatch(organisation.db, [statement, ...log]);
  });
}
