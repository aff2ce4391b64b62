import type { Organisation } from '../databases.ts';
import type { Command } from '../store.ts';

/**
 * Destroys an employee's key and what is left of their documents but the numbers by which devices remove them. Safe
 * to repeat: a restore does it for everybody who was erased before.
 */
export async function eraseEmployee(organisation: Organisation, employeeId: string): Promise<void> {
  await organisation.vault.destroy(employeeId);
  await organisation.writer.run(() => organisation.store.write(blank(employeeId)));
  organisation.changes.announce(undefined);
}

function blank(employeeId: string): Command[] {
  const theirs = 'SELECT id FROM documents WHERE id = ?1 OR employee_id = ?1';
  const params = [employeeId];
  return [
    { sql: 'UPDATE meta SET seq = seq + 1 WHERE id = 1', params: [] },
    { sql: `DELETE FROM contents WHERE document_id IN (${theirs})`, params },
    { sql: `DELETE FROM history WHERE document_id IN (${theirs}) OR employee_id = ?1`, params },
    {
      sql: `UPDATE documents SET status = NULL, type_id = NULL, variant_id = NULL, sharing = NULL, planned_on = NULL,
        held_on = NULL, next_on = NULL, left_on = NULL, email_digest = NULL, seq = (SELECT seq FROM meta),
        deleted_seq = (SELECT seq FROM meta), deleted_at = ?2 WHERE id = ?1 OR employee_id = ?1`,
      params: [employeeId, Date.now()],
    },
  ];
}
