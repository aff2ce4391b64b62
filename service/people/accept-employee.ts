import { and, eq, isNull } from 'drizzle-orm';
import { requireRole, type ServiceContext } from '../context.ts';
import { ownRecords } from '../db/organisation/own-file.ts';
import { documents } from '../db/organisation/schema.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import { ServiceError } from '../errors.ts';
import { writeDocuments } from '../sync/write.ts';

/** Takes over somebody whom a manager typed in: from now on they are an employee, led by that manager. */
export async function acceptEmployee(context: ServiceContext, id: string): Promise<void> {
  requireRole(context, 'hr');
  const row = await findEmployee(context, id);
  if (row.provisionalFor === null) throw new ServiceError('conflict');
  const managerId = row.managerId ?? row.provisionalFor;
  await writeDocuments(context, { touch: [id] }, (editor) => {
    editor.put('employee', id, { managerId });
    editor.change(id, { provisionalFor: null });
    editor.record({ action: 'employee.accept', kind: 'employee', documentId: id });
  });
}

/** The somebody is known already: what was written about them goes to the known record, and the typed one goes. */
export async function linkEmployee(context: ServiceContext, id: string, into: string): Promise<void> {
  requireRole(context, 'hr');
  const typed = await findEmployee(context, id);
  const known = await findEmployee(context, into);
  if (typed.provisionalFor === null || known.provisionalFor !== null || id === into)
    throw new ServiceError('conflict');
  const about = await context.organisation.db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.employeeId, id), isNull(documents.deletedSeq)));
  const ids = about.map((row) => row.id);
  await context.organisation.vault.prepare([{ employeeId: into }], { make: true });
  await writeDocuments(context, { touch: [id, into, ...ids] }, (editor) => {
    for (const each of ids) editor.move(each, into);
    editor.remove(id);
    editor.record({
      action: 'employee.link',
      kind: 'employee',
      documentId: into,
      detail: { from: id, documents: ids.length },
    });
  });
}

async function findEmployee({ actor, organisation }: ServiceContext, id: string): Promise<DocumentRow> {
  const [row] = await organisation.db
    .select()
    .from(documents)
    .where(and(eq(documents.id, id), eq(documents.kind, 'employee'), isNull(documents.deletedSeq)));
  if (!row || ownRecords(actor, organisation.vault, [row]).size > 0) throw new ServiceError('not-found');
  return row;
}
