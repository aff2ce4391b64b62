import type { Actor, MemberAddress } from '../../../shared/domain/roles.ts';
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
