import { and, eq, inArray, ne, or } from 'drizzle-orm';
import type { Ground } from '../../shared/domain/privacy-request.ts';
import { recordAudit } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import type { Organisation } from '../db/databases.ts';
import { requests } from '../db/organisation/schema.ts';

/** The same as a part of SQL: the ids of `restrictedEmployees`. */
export const RESTRICTED_IDS = `SELECT employee_id FROM requests
  WHERE state IN ('open', 'granted') AND kind IN ('objection', 'restriction')`;

/** The same as a part of SQL: the ids of `keptByRestriction`. */
export const KEPT_BY_RESTRICTION_IDS = `SELECT employee_id FROM requests
  WHERE state IN ('open', 'granted') AND (kind = 'restriction' OR (kind = 'objection' AND state <> 'granted'))`;

const open = inArray(requests.state, ['open', 'granted']);

/** Employees whose data may be kept and not used; see `isRestricted` for when. */
export async function restrictedEmployees({ db }: Organisation): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ id: requests.employeeId })
    .from(requests)
    .where(and(open, inArray(requests.kind, ['objection', 'restriction'])));
  return new Set(rows.map(({ id }) => id));
}

/**
 * Employees of whom nothing is erased when its term ends, for erasing is a use as well: while they ask for a
 * restriction or object, and after a restriction was granted. An objection that was granted ends in erasing.
 */
export async function keptByRestriction({ db }: Organisation): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ id: requests.employeeId })
    .from(requests)
    .where(
      and(
        open,
        or(
          eq(requests.kind, 'restriction'),
          and(eq(requests.kind, 'objection'), ne(requests.state, 'granted')),
        ),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Whether an employee's data may be used now: nobody asked to restrict it, or there is a ground of the law all the
 * same, which is then written down.
 */
export async function mayUse(
  context: ServiceContext,
  employeeId: string,
  ground: Ground | undefined,
): Promise<boolean> {
  if (!(await restrictedEmployees(context.organisation)).has(employeeId)) return true;
  if (ground === undefined) return false;
  await recordAudit(context, {
    action: 'employee.use-restricted',
    kind: 'employee',
    documentId: employeeId,
    detail: { ground },
  });
  return true;
}
