import type { Actor, MemberAddress } from '../../../shared/domain/roles.ts';
import type { Organisation } from '../databases.ts';
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
  SELECT id FROM own UNION SELECT id FROM documents WHERE employee_id IN own`;

/** Everything in this actor's own file, also what was removed: the records about them and what hangs on these. */
export async function ownFile({ store, vault }: Organisation, actor: Actor): Promise<string[]> {
  const [rows = []] = await store.read([
    { sql: OWN_FILE, params: [vault.digest(actor.email), actor.memberId] },
  ]);
  return rows.map(([id]) => String(id));
}
