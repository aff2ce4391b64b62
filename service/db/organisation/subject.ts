import { leaderOf, type Actor, type Subject } from '../../../shared/domain/roles.ts';
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
  const { managerId = null, provisionalFor = null, memberIds = [] } = person ?? {};
  const leads = (id: string) => memberIds.some((memberId) => actor.ledBy?.get(id)?.has(memberId));
  const leadsActor = leads(actor.memberId);
  const leader = leaderOf({ managerId, provisionalFor });
  const leadsManager = leader !== null && (memberIds.includes(leader) || leads(leader));
  return {
    kind: document.kind,
    authorId: document.authorId,
    employee: {
      managerId,
      provisionalFor,
      ...(own && { own }),
      ...(leadsActor && { leadsActor }),
      ...(leadsManager && { leadsManager }),
    },
    finished: document.status === 'finished',
    sharing: document.sharing === 'report' ? 'report' : 'status',
  };
}
