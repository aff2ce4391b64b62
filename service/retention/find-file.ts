import { requireRole, type ServiceContext } from '../context.ts';
import { ownRecords } from '../db/organisation/own-file.ts';
import { readFields, textOf } from '../db/organisation/read.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import { ServiceError } from '../errors.ts';
import { documentsAbout } from './due.ts';

export type File = { employee: DocumentRow; name: string; documents: DocumentRow[] };

/** An employee's file as a whole, for HR; one's own does not exist here. */
export async function findFile(context: ServiceContext, employeeId: string): Promise<File> {
  requireRole(context, 'hr');
  const { organisation, actor } = context;
  const [employee, ...documents] = await documentsAbout(organisation, employeeId);
  if (employee?.kind !== 'employee' || ownRecords(actor, organisation.vault, [employee]).size > 0)
    throw new ServiceError('not-found');
  const fields = await readFields(organisation, [employeeId], ['name']);
  return { employee, name: textOf(fields.get(employeeId), 'name'), documents };
}
