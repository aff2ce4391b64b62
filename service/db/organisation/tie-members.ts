import type { MemberAddress } from '../../../shared/domain/roles.ts';
import type { Organisation } from '../databases.ts';
import type { Command } from '../store.ts';

/** A record and a member whom it turns out to be about. */
export type Tie = { employeeId: string; memberId: string };
type Place = Pick<Organisation, 'store' | 'writer' | 'vault'>;

/**
 * Ties the records that have one of these addresses to the member of that address, for good. `log` gives what else
 * goes into the transaction; it is not called when there is nothing to tie, which is nearly always.
 */
export async function tieMembers(
  { store, writer, vault }: Place,
  members: Iterable<MemberAddress>,
  log: (ties: Tie[]) => Promise<Command[]> = () => Promise.resolve([]),
): Promise<Tie[]> {
  const byDigest = new Map(Array.from(members, ({ email, memberId }) => [vault.digest(email), memberId]));
  if (byDigest.size === 0) return [];
  return writer.runAfresh(async () => {
    const [rows = []] = await store.read([
      {
        sql: `SELECT id, email_digest, member_ids FROM documents
          WHERE kind = 'employee' AND email_digest IN (SELECT value FROM json_each(?))`,
        params: [JSON.stringify([...byDigest.keys()])],
      },
    ]);
    const ties = rows.flatMap(([id, digest, tied]): Tie[] => {
      const memberId = byDigest.get(String(digest));
      if (memberId === undefined || String(tied).includes(memberId)) return [];
      return [{ employeeId: String(id), memberId }];
    });
    if (ties.length > 0) await store.write([...tieCommands(ties), ...(await log(ties))]);
    return ties;
  });
}

const withMembers = (column: string, employee: string) => `(SELECT json_group_array(value) FROM (
  SELECT value FROM json_each(d.${column})
  UNION SELECT l.value ->> 1 FROM json_each(?1) AS l WHERE l.value ->> 0 = ${employee}))`;

/** Who is tied to a record may not read it, nor what hangs on it, from here on: their devices are to hear so. */
function tieCommands(ties: Tie[]): Command[] {
  const pairs = JSON.stringify(ties.map(({ employeeId, memberId }) => [employeeId, memberId]));
  const moved = 'seq = (SELECT seq FROM meta), visibility_seq = (SELECT seq FROM meta)';
  const employees = 'SELECT value ->> 0 FROM json_each(?1)';
  return [
    { sql: 'UPDATE meta SET seq = seq + 1 WHERE id = 1', params: [] },
    {
      sql: `UPDATE documents AS d SET member_ids = ${withMembers('member_ids', 'd.id')},
        former_readers = ${withMembers('former_readers', 'd.id')}, ${moved} WHERE d.id IN (${employees})`,
      params: [pairs],
    },
    {
      sql: `UPDATE documents AS d SET former_readers = ${withMembers('former_readers', 'd.employee_id')}, ${moved}
        WHERE d.employee_id IN (${employees}) AND d.kind <> 'employee'`,
      params: [pairs],
    },
  ];
}
