import type { Actor, Subject } from '../../../shared/domain/roles.ts';
import type { documents } from './schema.ts';
import type { Vault } from '../vault.ts';

export type DocumentRow = typeof documents.$inferSelect;

/**
 * What access to a document depends on, for one actor. Of an employee's address only a keyed hash is stored: it
 * either is this actor's or it is nobody's.
 */
export function subjectOf(
  actor: Actor,
  vault: Vault,
  document: DocumentRow,
  employee: DocumentRow | undefined,
): Subject {
  const person = document.kind === 'employee' ? document : employee;
  const digest = person?.emailDigest ?? null;
  const own = digest !== null && digest === vault.digest(actor.email);
  const leadsActor = digest !== null && (actor.ledBy ?? []).some((email) => digest === vault.digest(email));
  return {
    kind: document.kind,
    authorId: document.authorId,
    employee: {
      email: own ? actor.email : null,
      managerId: person?.managerId ?? null,
      provisionalFor: person?.provisionalFor ?? null,
      ...(leadsActor && { leadsActor }),
    },
    finished: document.status === 'finished',
    sharing: document.sharing === 'report' ? 'report' : 'status',
  };
}
