import type { MemberAddress } from '../../shared/domain/roles.ts';
import { auditStatements } from '../audit/record.ts';
import { commandOf } from '../db/batch.ts';
import type { Organisation } from '../db/databases.ts';
import { tieMembers, type Tie } from '../db/organisation/tie-members.ts';

/**
 * To be called with every address that becomes a member's, and with the one that it was before: the records with it
 * stay the member's own, whatever becomes of either address.
 */
export async function tieRecords(organisation: Organisation, ...members: MemberAddress[]): Promise<void> {
  const recorder = { organisation, actor: { memberId: 'service' } };
  const entryOf = ({ employeeId, memberId }: Tie) => ({
    action: 'employee.tie',
    kind: 'employee' as const,
    documentId: employeeId,
    detail: { memberId, by: 'address' },
  });
  const ties = await tieMembers(organisation, members, async (found) => {
    const entries = found.map((tie) => ({ recorder, entry: entryOf(tie) }));
    return (await auditStatements(organisation, entries)).map(commandOf);
  });
  if (ties.length > 0) organisation.changes.announce(undefined);
}
