import { fold } from '../../../shared/domain/fold.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { listEmployees } from '../../store/employees.ts';
import { readRestricted } from '../../store/restriction.ts';

export type KnownPerson = {
  id: string;
  name: string;
  jobTitle?: string;
  recent: boolean;
  /** Their data may only be kept. */
  restricted: boolean;
};

/** How many conversations back someone counts as recent. */
const RECENT_CONVERSATIONS = 40;

/** Everyone on this device: those of the latest conversations first, then by name. */
export async function listPeople(db: DeviceDatabase): Promise<KnownPerson[]> {
  const [restricted, employees, conversations] = await Promise.all([
    readRestricted(db),
    listEmployees(db),
    db.conversations.orderBy('updatedAt').reverse().limit(RECENT_CONVERSATIONS).toArray(),
  ]);
  const order = [...new Set(conversations.map(({ fields }) => fields.employeeId))];
  const rank = new Map(order.map((id, index) => [id, index]));
  return employees
    .map(({ id, fields }) => ({
      id,
      name: fields.name,
      recent: rank.has(id),
      restricted: restricted.has(id),
      ...(fields.jobTitle && { jobTitle: fields.jobTitle }),
    }))
    .sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0);
}

/** Those of whom every typed word begins a word of the name, in the given order. */
export function filterPeople<T extends { name: string }>(people: readonly T[], typed: string): T[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return people.filter(({ name }) => {
    const parts = fold(name).split(/[\s-]+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

/** Family name particles stay small: `sanne.de.vries@…` is Sanne de Vries. */
const PARTICLES = new Set(['de', 'den', 'der', 'van', 'het', 'ter', 'ten', 'te', 'el', 'al', 'von', 'la']);

/** A name to begin with from a guest's address; who adds the person can correct it. */
export function nameFromAddress(email: string): string {
  const local = email.split('@')[0] ?? '';
  const words = local
    .split('+')[0]
    ?.split(/[._\s]+/)
    .map((word) => word.replaceAll(/\d+$/g, ''))
    .filter(Boolean);
  if (!words?.length) return email;
  return words
    .map((word, index) =>
      index > 0 && PARTICLES.has(word) ? word : word.replaceAll(/(^|-)(\p{L})/gu, (all) => all.toUpperCase()),
    )
    .join(' ');
}
