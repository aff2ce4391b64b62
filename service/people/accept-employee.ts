import { and, eq, isNull } from 'drizzle-orm';
import { requireRole, type ServiceContext } from '../context.ts';
import { documents } from '../db/organisation/schema.ts';
import { ServiceError } from '../errors.ts';
import { writeDocuments } from '../sync/write.ts';
import { checkCircle, membersOf } from './circle.ts';
import { findEmployee } from './find-employee.ts';
import { tieIn } from './tie-member.ts';

/** Takes over somebody whom a manager typed in: from now on they are an employee, led by that manager. */
export async function acceptEmployee(context: ServiceContext, id: string): Promise<void> {
  requireRole(context, 'hr');
  const row = await findEmployee(context, id);
  if (row.provisionalFor === null) throw new ServiceError('conflict');
  const managerId = row.managerId ?? row.provisionalFor;
  await checkCircle(context, { id, memberIds: await membersOf(context, row), managerId });
  await writeDocuments(context, { touch: [id] }, (editor) => {
    editor.put('employee', id, { managerId });
    editor.change(id, { provisionalFor: null });
    editor.record({ action: 'employee.accept', kind: 'employee', documentId: id });
  });
}

/**
 * The somebody is known already: what was written about them goes to the known record, with whom it is about,
 * and the typed one goes.
 */
export async function linkEmployee(context: ServiceContext, id: string, into: string): Promise<void> {
  requireRole(context, 'hr');
  const typed = await findEmployee(context, id);
  const known = await findEmployee(context, into);
  if (typed.provisionalFor === null || known.provisionalFor !== null || id === into)
    throw new ServiceError('conflict');
  const { organisation } = context;
  const about = await membersOf(context, typed);
  const memberIds = [...known.memberIds, ...about];
  await checkCircle(context, { id: into, memberIds, managerId: known.managerId }, known);
  const hanging = await organisation.db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.employeeId, id), isNull(documents.deletedSeq)));
  const ids = hanging.map((row) => row.id);
  await organisation.vault.prepare([{ employeeId: into }], { make: true });
  await writeDocuments(context, { touch: [id, into, ...ids] }, (editor) => {
    // The hold would stay behind with the record that goes, and what it holds would be free.
    if (editor.isHeld(id)) throw new ServiceError('conflict', { text: 'on-hold' });
    for (const each of ids) editor.move(each, into);
    editor.remove(id);
    tieIn(editor, into, about, 'link');
    editor.record({
      action: 'employee.link',
      kind: 'employee',
      documentId: into,
      detail: { from: id, documents: ids.length },
    });
  });
}
