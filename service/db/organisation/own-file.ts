import type { Actor, MemberAddress } from '../../../shared/domain/roles.ts';
import type { Organisation } from '../databases.ts';
import type { Command } from '../store.ts';
import type { Vault } from '../vault.ts';
import type { DocumentRow } from './subject.ts';

/**
 * Whether an employee record is about this member: their address and the record's are the same, or once were. Of the
 * record's only a keyed hash is stored.
 */
export function isAbout(
  { memberId, email }: MemberAddress,
  vault: Vault,
  { memberIds, emailDigest }: Pick<DocumentRow, 'memberIds' | 'emailDigest'>,
): boolean {
  return memberIds.includes(memberId) || (emailDigest !== null && emailDigest === vault.digest(email));
}

/** The employee records about this actor: nobody reads their own file through the console. */
export function ownRecords(actor: Actor, vault: Vault, employees: Iterable<DocumentRow>): Set<string> {
  return new Set([...employees].filter((row) => isAbout(actor, vault, row)).map(({ id }) => id));
}

const OWN_FILE = `WITH own AS MATERIALIZED (
    SELECT id FROM documents WHERE kind = 'employee' AND email_digest = ?1
    UNION SELECT id FROM documents WHERE member_ids <> '[]' AND instr(member_ids, ?2) > 0
  )
  SELECT id FROM own UNION SELECT id FROM documents WHERE employee_id IN own
  UNION SELECT document_id FROM gone WHERE employee_id IN own`;

/** Keeps of documents that go whose file they were in; `list` are their ids as JSON. */
export const rememberGone = (list: string): Command => ({
  sql: `INSERT INTO gone (document_id, employee_id) SELECT id, employee_id FROM documents
    WHERE id IN (SELECT value FROM json_each(?)) AND employee_id IS NOT NULL
    ON CONFLICT (document_id) DO UPDATE SET employee_id = excluded.employee_id`,
  params: [list],
});

/** Of these documents that are gone: whose file each was in. */
export const goneOf = (ids: string[]): Command => ({
  sql: 'SELECT document_id, employee_id FROM gone WHERE document_id IN (SELECT value FROM json_each(?))',
  params: [JSON.stringify(ids)],
});

/** Everything in this actor's own file, also what was removed: the records about them and what hangs on these. */
export async function ownFile({ store, vault }: Organisation, actor: Actor): Promise<string[]> {
  const [rows = []] = await store.read([
    { sql: OWN_FILE, params: [vault.digest(actor.email), actor.memberId] },
  ]);
  return rows.map(([id]) => String(id));
}
