import { maySync, type Actor } from '../../shared/domain/roles.ts';
import type { PushRequest } from '../../shared/contracts/sync.ts';
import type { ServiceContext } from '../context.ts';
import type { Organisation } from '../db/databases.ts';
import { DOCUMENT } from '../db/organisation/rows.ts';
import { subjectOf, type DocumentRow } from '../db/organisation/subject.ts';
import type { Command } from '../db/store.ts';
import { RESTRICTED_IDS } from '../retention/restricted.ts';
import { refuse, type Outcome } from './apply.ts';
import { namedDocuments } from './load-push.ts';
import type { PushState } from './push-state.ts';

/** The employees' own documents: few, and mostly none. */
export const RESTRICTED: Command = {
  sql: `SELECT ${DOCUMENT} FROM documents d WHERE d.id IN (${RESTRICTED_IDS})`,
  params: [],
};

/**
 * Refuses a device's mutation about somebody whose data may only be kept (AVG art. 18): as the document is now, or as
 * it would become. A removal is a use as well. HR's own work in the console goes on, on its ground. Only who knows the
 * employee is told that this is why.
 */
export function refuseRestricted(
  { actor, organisation: { vault } }: Pick<ServiceContext, 'actor' | 'organisation'>,
  { documents, restricted }: PushState,
  mutation: PushRequest['mutations'][number],
): Outcome | undefined {
  if (restricted.size === 0) return;
  const about = [String(mutation.id), ...namedDocuments(mutation)].flatMap((id) => {
    const document = documents.get(id);
    const employeeId = [id, document?.employeeId].find((one) => one != null && restricted.has(one));
    return employeeId == null ? [] : [{ document, employee: documents.get(employeeId) }];
  });
  if (about.length === 0) return;
  const isKnown = about.some(
    ({ document, employee }) =>
      document?.authorId === actor.memberId ||
      (employee && maySync(actor, subjectOf(actor, vault, employee, undefined))),
  );
  return { ...refuse('not-allowed'), ...(isKnown && { restricted: true }) };
}

/** Of these employees, those whom the reader knows: by their roles, or by what they wrote about them. */
export async function knownTo(
  { store, vault }: Organisation,
  actor: Actor,
  employees: DocumentRow[],
): Promise<string[]> {
  if (employees.length === 0) return [];
  const [written = []] = await store.read([
    {
      sql: `SELECT DISTINCT employee_id FROM documents
        WHERE employee_id IN (SELECT value FROM json_each(?1)) AND author_id = ?2`,
      params: [JSON.stringify(employees.map(({ id }) => id)), actor.memberId],
    },
  ]);
  const own = new Set(written.map(([id]) => id));
  return employees
    .filter(
      (employee) => own.has(employee.id) || maySync(actor, subjectOf(actor, vault, employee, undefined)),
    )
    .map(({ id }) => id);
}
