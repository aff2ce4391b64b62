import { eq, inArray } from 'drizzle-orm';
import type { MemberAddress } from '../../../shared/domain/roles.ts';
import type { Services } from '../../context.ts';
import type { Organisation } from '../../db/databases.ts';
import { memberships, user } from '../../db/directory/schema.ts';

/** Leaders of whom the employee's record is about this member, and whoever leads those in turn. */
const LEADERS = `WITH RECURSIVE tied AS MATERIALIZED (
    SELECT member_ids, manager_id FROM documents INDEXED BY document_member
    WHERE member_ids <> '[]' AND manager_id IS NOT NULL AND deleted_seq IS NULL
  ), leaders (id) AS (
    SELECT manager_id FROM documents
    WHERE kind = 'employee' AND email_digest = ?2 AND manager_id IS NOT NULL AND deleted_seq IS NULL
    UNION SELECT manager_id FROM tied WHERE instr(member_ids, ?1) > 0
    UNION SELECT tied.manager_id FROM leaders JOIN tied ON instr(tied.member_ids, leaders.id) > 0
  ) SELECT id FROM leaders`;

/** Who leads this member as an employee, and who leads those. */
export async function leadersOf(
  { databases }: Services,
  { store, vault }: Organisation,
  { memberId, email }: MemberAddress,
): Promise<MemberAddress[]> {
  const [rows = []] = await store.read([{ sql: LEADERS, params: [memberId, vault.digest(email)] }]);
  const ids = rows.map(([id]) => String(id));
  if (ids.length === 0) return [];
  return databases.directory.db
    .select({ memberId: memberships.id, email: user.email })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(inArray(memberships.id, ids));
}
