import type { ImportAnswer, ImportRequest } from '../../../shared/contracts/employees.ts';
import { requireRole, type ServiceContext } from '../../context.ts';
import { writeDocuments } from '../../sync/write.ts';
import { makePlan } from './make-plan.ts';

/** Employees in one transaction: a long file must not keep every device waiting. */
const PART = 200;

/**
 * Employees from a file: by their number, else by their address, the same person is found again, so that a file can
 * be read as often as one likes; where only a name agrees, HR says whether it is the same person. Without `apply` it
 * only says what would happen.
 */
export async function importEmployees(
  context: ServiceContext,
  request: ImportRequest,
): Promise<ImportAnswer> {
  requireRole(context, 'hr');
  const { answer, changes } = await makePlan(context, request);
  if (!request.apply) return answer;
  for (let start = 0; start < changes.length; start += PART) {
    const part = changes.slice(start, start + PART);
    await writeDocuments(context, { touch: part.map(({ id }) => id) }, (editor) => {
      for (const { id, fields, isNew } of part) {
        editor.put('employee', id, fields);
        if (!isNew)
          editor.record({
            action: 'employee.change',
            kind: 'employee',
            documentId: id,
            detail: { fields: Object.keys(fields), by: 'import' },
          });
      }
    });
  }
  return answer;
}
