import type { EmployeeForm } from '../../shared/contracts/employees.ts';
import { newId } from '../../shared/domain/ids.ts';
import { nameKey } from '../../shared/domain/names.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames, membersByAddress } from '../db/directory/names.ts';
import { ServiceError } from '../errors.ts';
import { writeDocuments } from '../sync/write.ts';
import { checkCircle } from './circle.ts';
import { getEmployee } from './get-employee.ts';

/** Adds an employee by hand. */
export async function addEmployee(
  context: ServiceContext,
  form: EmployeeForm,
): Promise<{ employeeId: string }> {
  requireRole(context, 'hr');
  checkName(context, form.name);
  await checkManager(context, form.managerId);
  const employeeId = newId();
  await checkPlace(context, { ...form, id: employeeId, memberIds: [] });
  await writeDocuments(context, { touch: [employeeId] }, (editor) =>
    editor.put('employee', employeeId, { ...form }),
  );
  return { employeeId };
}

/**
 * Corrects what is known of an employee. With another manager, agreements and shared reports go to that manager;
 * notes stay with who wrote them.
 */
export async function changeEmployee(context: ServiceContext, id: string, form: EmployeeForm): Promise<void> {
  const before = await getEmployee(context, id);
  await checkManager(context, form.managerId);
  const changed = Object.entries(form).filter(
    ([name, value]) => before[name as keyof EmployeeForm] !== value,
  );
  if (changed.length === 0) return;
  if (changed.some(([name]) => name === 'name')) checkName(context, form.name);
  if (changed.some(([name]) => name === 'managerId' || name === 'email')) {
    const memberIds = before.members.map((member) => member.id);
    await checkPlace(context, { ...form, id, memberIds }, { memberIds, managerId: before.managerId });
  }
  await writeDocuments(context, { touch: [id] }, (editor) => {
    editor.put('employee', id, Object.fromEntries(changed));
    editor.record({
      action: before.managerId === form.managerId ? 'employee.change' : 'employee.hand-over',
      kind: 'employee',
      documentId: id,
      detail: { fields: changed.map(([name]) => name) },
    });
  });
}

/** Somebody of one's own name may be oneself, which a colleague is to tell. */
function checkName({ name: own }: ServiceContext, name: string): void {
  if (nameKey(name) === nameKey(own)) throw new ServiceError('not-allowed');
}

/** With an address the record is about who has it, beside those whom it is about already. */
async function checkPlace(
  context: ServiceContext,
  {
    id,
    memberIds,
    email,
    managerId,
  }: Pick<EmployeeForm, 'email' | 'managerId'> & { id: string; memberIds: string[] },
  before?: Parameters<typeof checkCircle>[2],
) {
  const { databases, organisation } = context;
  const added = email
    ? await membersByAddress(databases.directory, organisation.id, [email.toLowerCase()])
    : [];
  const all = [...memberIds, ...added.map(({ memberId }) => memberId)];
  await checkCircle(context, { id, memberIds: all, managerId }, before, '/managerId');
}

async function checkManager({ databases, organisation }: ServiceContext, managerId: string | null) {
  if (managerId === null) return;
  const names = await memberNames(databases.directory, organisation.id);
  if (!names.has(managerId)) throw new ServiceError('bad-request', { pointer: '/managerId' });
}
