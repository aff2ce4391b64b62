import { eq } from 'drizzle-orm';
import type { Organisation } from '../db/databases.ts';
import { erasing } from '../db/organisation/schema.ts';
import type { Command } from '../db/store.ts';
import { ServiceError } from '../errors.ts';

/** Another process that destroys a key takes less than this; whatever is older was cut off. */
const LONGEST_MS = 600_000;

/**
 * Says that an employee's key is about to be destroyed, which nothing undoes: from here on no hold is set. A hold
 * that was set before, by whichever process, stands in the way: `conflict`.
 */
export async function beginErasing({ writer, store }: Organisation, employeeId: string): Promise<void> {
  const [begun = []] = await writer.run(() =>
    store.write([
      {
        sql: `INSERT INTO erasing (employee_id, at) SELECT ?1, ?2
          WHERE NOT EXISTS (SELECT 1 FROM holds WHERE employee_id = ?1)
          ON CONFLICT (employee_id) DO UPDATE SET at = excluded.at RETURNING employee_id`,
        params: [employeeId, Date.now()],
      },
    ]),
  );
  if (begun.length === 0) throw new ServiceError('conflict', { text: 'on-hold' });
}

export async function isBeingErased({ db }: Organisation, employeeId: string): Promise<boolean> {
  return (await db.select().from(erasing).where(eq(erasing.employeeId, employeeId))).length > 0;
}

/** Whose erasure began and was cut off before their file went. */
export async function erasuresLeft({ store }: Organisation): Promise<string[]> {
  const [rows = []] = await store.read([
    {
      sql: `SELECT e.employee_id FROM erasing e JOIN documents d ON d.id = e.employee_id
        WHERE d.deleted_seq IS NULL AND e.at < ?`,
      params: [Date.now() - LONGEST_MS],
    },
  ]);
  return rows.map(([id]) => String(id));
}

/** Of these, given as JSON, nothing is left to erase. */
export const endErasing = (list: string): Command => ({
  sql: 'DELETE FROM erasing WHERE employee_id IN (SELECT value FROM json_each(?))',
  params: [list],
});
