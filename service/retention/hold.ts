import { eq } from 'drizzle-orm';
import type { HoldRequest } from '../../shared/contracts/privacy.ts';
import { auditStatements } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { runBatch, type Statement } from '../db/batch.ts';
import { holds } from '../db/organisation/schema.ts';
import { findFile } from './find-file.ts';

/** Employees whose file is on hold. */
export const HELD_IDS = 'SELECT employee_id FROM holds';

const binding = (employeeId: string) => ({ use: 'hold', owner: employeeId, name: '', rev: 0 });

/** Nothing about this employee is erased until the hold is taken off: a dispute, a claim, an inspection. */
export async function setHold(context: ServiceContext, id: string, { reason }: HoldRequest): Promise<void> {
  await findFile(context, id);
  const { organisation, actor } = context;
  const row = {
    reason: organisation.vault.seal(binding(id), reason),
    memberId: actor.memberId,
    at: new Date(),
  };
  await record(context, id, 'retention.hold', [
    organisation.db
      .insert(holds)
      .values({ employeeId: id, ...row })
      .onConflictDoUpdate({ target: holds.employeeId, set: row }),
  ]);
}

/** What is past its term goes with the next sweep. */
export async function releaseHold(context: ServiceContext, id: string): Promise<void> {
  await findFile(context, id);
  const { db } = context.organisation;
  await record(context, id, 'retention.release', [db.delete(holds).where(eq(holds.employeeId, id))]);
}

export async function readHold({ organisation }: ServiceContext, id: string) {
  const [row] = await organisation.db.select().from(holds).where(eq(holds.employeeId, id));
  return row && { ...row, reason: String(organisation.vault.open(binding(id), row.reason)) };
}

async function record(context: ServiceContext, id: string, action: string, statements: Statement[]) {
  const { organisation } = context;
  await organisation.writer.run(async () => {
    const entry = { action, kind: 'employee' as const, documentId: id };
    const log = await auditStatements(organisation, [{ recorder: context, entry }]);
    await runBatch(organisation.db, [...statements, ...log]);
  });
}
