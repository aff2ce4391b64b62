import type { Actor } from '../../../shared/domain/roles.ts';
import type { Vault } from '../vault.ts';
import type { DocumentRow } from './subject.ts';

/** The employee records about this actor: nobody reads their own file through the console. */
export function ownRecords(actor: Actor, vault: Vault, employees: Iterable<DocumentRow>): Set<string> {
  const own = vault.digest(actor.email);
  return new Set([...employees].filter(({ emailDigest }) => emailDigest === own).map(({ id }) => id));
}
