import type { Actor } from '../../../shared/domain/roles.ts';
import type { Organisation } from '../databases.ts';
import type { Command } from '../store.ts';

/** The members who lead each member, as HR's records of employees say. */
export type Leadership = ReadonlyMap<string, ReadonlySet<string>>;

/** Rises with every change of an employee's record: what was read at one number is good for as long as it stays. */
export const LED_AT = `(SELECT max(seq) FROM documents INDEXED BY document_shared
  WHERE kind IN ('employee', 'absence-case'))`;

/** What a manager typed in alone says nothing yet: by it they could keep somebody from their own people's files. */
const RECORDS: Command = {
  sql: `SELECT id, member_ids, manager_id FROM documents INDEXED BY document_member
    WHERE member_ids <> '[]' AND manager_id IS NOT NULL AND provisional_for IS NULL AND deleted_seq IS NULL`,
  params: [],
};

/** Of one employee's record what leadership follows from: whom it is about, and who leads them. */
export type Led = { id: string; memberIds: readonly string[]; managerId: string };

export async function readLed({ store }: Pick<Organisation, 'store'>): Promise<Led[]> {
  const [rows = []] = await store.read([RECORDS]);
  return rows.map(([id, memberIds, managerId]) => ({
    id: String(id),
    memberIds: JSON.parse(String(memberIds)) as string[],
    managerId: String(managerId),
  }));
}

export function leadershipOf(records: Iterable<Led>): Leadership {
  const leadership = new Map<string, Set<string>>();
  for (const { memberIds, managerId } of records)
    for (const memberId of memberIds) {
      const known = leadership.get(memberId);
      if (known) known.add(managerId);
      else leadership.set(memberId, new Set([managerId]));
    }
  return leadership;
}

/** Who leads this member, and who leads those; in a circle the member as well. */
export function leadersOf(leadership: Leadership, memberId: string): Set<string> {
  const leaders = new Set(leadership.get(memberId));
  // A set hands out what is added meanwhile too.
  for (const leader of leaders) for (const above of leadership.get(leader) ?? []) leaders.add(above);
  return leaders;
}

/** With who leads them, and who leads each for whom they stand in: of neither have they the file. */
export function withLeaders(leadership: Leadership, actor: Actor): Actor {
  const members = [actor.memberId, ...(actor.standsInFor?.keys() ?? [])];
  return { ...actor, ledBy: new Map(members.map((id) => [id, leadersOf(leadership, id)])) };
}

const known = new WeakMap<Pick<Organisation, 'store'>, { at: string; leadership: Leadership }>();

/** Who leads whom, at least as new as this number; every device's request asks. */
export async function leadershipAt(organisation: Organisation, at: string): Promise<Leadership> {
  const kept = known.get(organisation);
  if (kept?.at === at) return kept.leadership;
  const leadership = leadershipOf(await readLed(organisation));
  known.set(organisation, { at, leadership });
  return leadership;
}
