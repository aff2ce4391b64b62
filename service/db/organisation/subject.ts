import type { Actor, Subject } from '../../../shared/domain/roles.ts';
import { isAbout } from './own-file.ts';
import type { documents } from './schema.ts';
import type { Vault } from '../vault.ts';

export type DocumentRow = typeof documents.$inferSelect;

/** What access to a document depends on, for one actor. */
export function subjectOf(
  actor: Actor,
  vault: Vault,
  document: DocumentRow,
  employee: DocumentRow | undefined,
): Subject {
  const person = document.kind === 'employee' ? document : employee;
  const own = person !== undefined && isAbout(actor, vault, person);
  const leadsActor = person?.memberIds.some((memberId) => actor.ledBy?.has(memberId)) ?? false;
  return {
    kind: document.kind,
    authorId: document.authorId,
    employee: {
      managerId: person?.managerId ?? null,
      provisionalFor: person?.provisionalFor ?? null,
      ...(own && { own }),
      ...(leadsActor && { leadsActor }),
    },
    finished: document.status === 'finished',
    sharing: document.sharing === 'report' ? 'report' : 'status',
  };
}
