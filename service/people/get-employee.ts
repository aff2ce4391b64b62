import type { EmployeeRecord } from '../../shared/contracts/employees.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames, membersByAddress } from '../db/directory/names.ts';
import { isAbout, ownRecords } from '../db/organisation/own-file.ts';
import { readDocuments } from '../db/organisation/read.ts';
import { ServiceError } from '../errors.ts';

/** What is known of an employee, to fill in or correct. One's own record does not exist here. */
export async function getEmployee(context: ServiceContext, id: string): Promise<EmployeeRecord> {
  requireRole(context, 'hr');
  const { actor, organisation, databases } = context;
  const [found] = await readDocuments(organisation, [id]);
  const { document, content } = found ?? {};
  if (document?.kind !== 'employee' || document.deletedSeq !== null || !content)
    throw new ServiceError('not-found');
  if (ownRecords(actor, organisation.vault, [document]).size > 0) throw new ServiceError('not-found');
  const names = await memberNames(databases.directory, organisation.id);
  const members = await membersByAddress(databases.directory, organisation.id);
  const text = (name: string) => {
    const value = content.get(name)?.value;
    return typeof value === 'string' ? value : '';
  };
  return {
    id,
    name: text('name'),
    email: text('email'),
    jobTitle: text('jobTitle'),
    team: text('team'),
    number: text('number'),
    managerId: document.managerId,
    leftOn: document.leftOn,
    provisionalFor: document.provisionalFor === null ? null : (names.get(document.provisionalFor) ?? ''),
    members: members
      .filter((member) => isAbout(member, organisation.vault, document))
      .map((member) => ({
        id: member.memberId,
        name: names.get(member.memberId) ?? '',
        byAddress: isAbout(member, organisation.vault, { ...document, memberIds: [] }),
      })),
  };
}
