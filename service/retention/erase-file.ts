import type { Recorder } from '../audit/record.ts';
import type { Databases, Organisation } from '../db/databases.ts';
import { eraseDocuments } from '../sync/write.ts';
import { beginErasing, erasuresLeft } from './erasing.ts';

/** How many documents of each kind were erased. */
export type Erased = Record<string, number>;

/**
 * Destroys an employee's key, and those of records that were linked to theirs, so that no older copy can be read;
 * then what is left here. Cut off in between, it is `finishErasures` that goes on. A hold stands in the way.
 */
export async function eraseFile(
  organisation: Organisation,
  employeeId: string,
  recorder: Recorder,
): Promise<Erased> {
  await beginErasing(organisation, employeeId);
  for (const subject of [employeeId, ...(await linkedTo(organisation, employeeId))])
    await organisation.vault.destroy(subject);
  return eraseRest(organisation, employeeId, recorder);
}

const OF_ERASED = 'employee_id IN (SELECT value FROM json_each(?))';

/** What lies here of people who were erased: an erasure that was cut off, or a backup from before it. */
export async function finishErasures({ keys }: Databases, organisation: Organisation): Promise<void> {
  const [ledger = []] = await keys.store.read([
    { sql: 'SELECT subject FROM erasures WHERE organisation_id = ?', params: [organisation.id] },
  ]);
  const erased = [JSON.stringify(ledger.flat())];
  const [left = [], held = []] = await organisation.store.read([
    {
      sql: `SELECT DISTINCT subject FROM (
          SELECT CASE kind WHEN 'employee' THEN id ELSE employee_id END AS subject, id, deleted_seq FROM documents
        ) WHERE subject IN (SELECT value FROM json_each(?))
        AND (deleted_seq IS NULL OR EXISTS (SELECT 1 FROM contents c WHERE c.document_id = id))`,
      params: erased,
    },
    { sql: `SELECT 1 FROM holds WHERE ${OF_ERASED}`, params: erased },
  ]);
  // A reason for a hold is about that person too, and not sealed by their key.
  if (held.length > 0)
    await organisation.store.write([{ sql: `DELETE FROM holds WHERE ${OF_ERASED}`, params: erased }]);
  const recorder = { organisation, actor: { memberId: 'service' } };
  for (const employeeId of await erasuresLeft(organisation))
    await eraseFile(organisation, employeeId, recorder);
  for (const [subject] of left) await eraseRest(organisation, String(subject), recorder);
}

async function eraseRest(
  organisation: Organisation,
  employeeId: string,
  recorder: Recorder,
): Promise<Erased> {
  const [rows = []] = await organisation.store.read([
    { sql: 'SELECT id, kind FROM documents WHERE id = ?1 OR employee_id = ?1', params: [employeeId] },
  ]);
  const counts: Erased = {};
  for (const [, kind] of rows) counts[String(kind)] = (counts[String(kind)] ?? 0) + 1;
  await eraseDocuments(
    organisation,
    rows.map(([id]) => String(id)),
    {
      recorder,
      entry: { action: 'employee.erase', kind: 'employee', documentId: employeeId, detail: counts },
    },
  );
  return counts;
}

/** Records that a manager had typed in and HR linked to this employee: older copies are sealed by keys of theirs. */
async function linkedTo({ store }: Organisation, employeeId: string): Promise<string[]> {
  const [rows = []] = await store.read([
    {
      sql: `SELECT DISTINCT detail ->> 'from' FROM audit WHERE action = 'employee.link' AND document_id = ?`,
      params: [employeeId],
    },
  ]);
  return rows.map(([id]) => String(id));
}
