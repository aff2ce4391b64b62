import type { Services } from '../context.ts';
import type { Organisation } from '../db/databases.ts';
import { eachOrganisation } from '../db/each-organisation.ts';
import { rememberGone } from '../db/organisation/own-file.ts';

/** A device that did not come by for so long is shown everything anew. */
const KEPT_MS = 90 * 86_400_000;

/** Removed long ago, about nobody who is on hold, and with nothing left that hangs on it. */
const FORGETTABLE = `SELECT d.id, d.deleted_seq, d.kind FROM documents d
  WHERE d.deleted_seq IS NOT NULL AND d.deleted_at < ?1
  AND NOT EXISTS (SELECT 1 FROM holds h WHERE h.employee_id IN (d.id, d.employee_id))
  AND NOT EXISTS (SELECT 1 FROM documents o WHERE o.employee_id = d.id OR o.conversation_id = d.id)
  ORDER BY d.deleted_seq LIMIT 500`;

/**
 * Forgets what was removed more than 90 days ago: until then an edit elsewhere could bring it back whole. Below the
 * floor that this raises, devices start from the beginning and drop what does not come by.
 */
export function forgetRemovals({ databases, log }: Services, now = Date.now()): Promise<void> {
  return eachOrganisation(databases, async (organisation) => {
    let count = 0;
    for (let part = Infinity; part > 0;) {
      part = await forgetSome(organisation, now - KEPT_MS);
      count += part;
    }
    if (count > 0) log.info({ organisation: organisation.id, documents: count }, 'forget-removals');
  });
}

/**
 * One part, in the organisation's queue: nobody can bring a removed employee back between the look and the end of
 * their key. Gives how many.
 */
function forgetSome({ store, vault, writer, changes }: Organisation, before: number): Promise<number> {
  return writer.run(async () => {
    const [found = []] = await store.read([{ sql: FORGETTABLE, params: [before] }]);
    if (found.length === 0) return 0;
    const [going = []] = await store.write([
      {
        // Nobody whom another process brings back meanwhile is put on hold from here on.
        sql: `INSERT INTO erasing (employee_id, at) SELECT id, ?2 FROM (${FORGETTABLE}) WHERE kind = 'employee'
          ON CONFLICT (employee_id) DO UPDATE SET at = excluded.at RETURNING employee_id`,
        params: [before, Date.now()],
      },
    ]);
    const employees = new Set(going.map(([id]) => String(id)));
    // First, as it can be repeated: cut off after it, the next turn finds the same rows.
    for (const id of employees) await vault.destroy(id);
    const rows = found.filter(([id, , kind]) => kind !== 'employee' || employees.has(String(id)));
    if (rows.length === 0) return 0;
    const list = JSON.stringify(rows.map(([id]) => id));
    const params = [list, before];
    // Another process may have brought one back since it was read.
    const still = `SELECT id FROM documents WHERE deleted_at < ?2 AND id IN (SELECT value FROM json_each(?1))`;
    await store.write([
      rememberGone(list),
      { sql: `DELETE FROM contents WHERE document_id IN (${still})`, params },
      // What was moved to another employee keeps versions from before: no key opens them any more.
      { sql: `DELETE FROM history WHERE document_id IN (${still}) OR employee_id IN (${still})`, params },
      { sql: `DELETE FROM requests WHERE employee_id IN (${still})`, params },
      { sql: `DELETE FROM disclosures WHERE employee_id IN (${still})`, params },
      { sql: `DELETE FROM gone WHERE employee_id IN (${still})`, params },
      { sql: `DELETE FROM erasing WHERE employee_id IN (${still})`, params },
      { sql: `DELETE FROM documents WHERE id IN (${still})`, params },
      { sql: 'UPDATE meta SET floor = max(floor, ?)', params: [Number(rows.at(-1)?.[1])] },
    ]);
    changes.touch();
    return rows.length;
  });
}
