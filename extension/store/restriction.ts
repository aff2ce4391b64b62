import type { PromiseExtended } from 'dexie';
import type { Kind } from '../../shared/domain/documents.ts';
import type { DeviceDatabase } from './database.ts';
import { getSetting } from './settings.ts';

/** A document, or one that was removed here, which knows by itself whom it was about. */
type Ref = { kind: Kind; id: string; employeeId?: string };

const keyOf = ({ kind, id }: Ref) => `${kind}:${id}`;

/** Employees whose data may only be kept (AVG art. 18): what is written about them stays on this device. */
export const readRestricted = (db: DeviceDatabase): PromiseExtended<Set<string>> =>
  getSetting(db, 'restricted').then((employees) => new Set(employees));

export async function isRestricted(db: DeviceDatabase, employeeId: string): Promise<boolean> {
  return (await readRestricted(db)).has(employeeId);
}

/** Tells of each document whether it may not be sent now. */
export async function restrictedAmong(
  db: DeviceDatabase,
  refs: readonly Ref[],
): Promise<(ref: Ref) => boolean> {
  const employees = (await getSetting(db, 'restricted')) ?? [];
  const about = await aboutEither(db, refs, employees);
  return (ref) => about.has(keyOf(ref));
}

/** Documents about one of these employees: as they are here now, or as the service still has them. */
async function aboutEither(
  db: DeviceDatabase,
  refs: readonly Ref[],
  employees: readonly string[],
): Promise<Set<string>> {
  const about = new Set<string>();
  if (employees.length === 0) return about;
  for (const ref of new Map(refs.map((ref) => [keyOf(ref), ref])).values()) {
    const { kind, id, employeeId } = ref;
    const row = await db.documents(kind).get(id);
    const moved = await db.outbox.get([kind, id, 'employeeId']);
    const subjects = [kind === 'employee' ? id : row?.fields.employeeId, moved?.baseValue, employeeId];
    if (subjects.some((subject) => employees.some((one) => one === subject))) about.add(keyOf(ref));
  }
  return about;
}

/** Why an edit or a removal was refused that goes out by itself once the restriction is over. */
export const RESTRICTED = 'restricted';

/**
 * Takes back a refusal that came of a restriction which this device had not heard of, or that is over: the edit or the
 * removal waits, or goes. An earlier version of this panel knew of no restriction and kept `not-allowed`; should it have
 * been for another reason, it is refused again. `employees` are those whom that can have been about, or everybody.
 */
export async function forgiveRefused(
  db: DeviceDatabase,
  employees: readonly string[] | 'everybody',
): Promise<void> {
  await db.removals.filter(({ refused }) => refused === RESTRICTED).modify(forget);
  await db.outbox.filter(({ refused }) => refused === RESTRICTED).modify(forget);
  const entries = await db.outbox.filter(({ refused }) => refused === 'not-allowed').toArray();
  const about = employees === 'everybody' ? undefined : await aboutEither(db, entries, employees);
  for (const { refused: _refused, ...entry } of entries)
    if (!about || about.has(keyOf(entry))) await db.outbox.put(entry);
}

function forget(entry: { refused?: string }): void {
  delete entry.refused;
}
