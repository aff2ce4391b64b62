import type { Json } from '../../../shared/domain/json.ts';
import { nameKey } from '../../../shared/domain/names.ts';
import type { ServiceContext } from '../../context.ts';
import { ownRecords } from '../../db/organisation/own-file.ts';
import { readEmployees, readFields, textOf } from '../../db/organisation/read.ts';
import type { ReadRow } from './read-row.ts';

const FIELDS = ['name', 'email', 'jobTitle', 'team', 'number', 'managerId', 'leftOn'];

export type Known = { id: string; fields: Record<string, Json>; own: boolean; memberIds: string[] };

/** Employees that HR took over: those whom managers typed in stay out of a file's reach. */
export async function readKnown({ organisation, actor }: ServiceContext): Promise<Known[]> {
  const rows = [...(await readEmployees(organisation)).values()].filter((row) => row.provisionalFor === null);
  const fields = await readFields(
    organisation,
    rows.map(({ id }) => id),
    FIELDS,
  );
  const own = ownRecords(actor, organisation.vault, rows);
  return rows.map(({ id, memberIds }) => ({
    id,
    fields: fields.get(id) ?? {},
    own: own.has(id),
    memberIds,
  }));
}

/** Whom each line is about by number, else by address. */
export function matchRows(known: Known[], reads: ReadRow[]): (Known | undefined)[] {
  const byNumber = indexBy(known, 'number');
  const byEmail = indexBy(known, 'email');
  return reads.map(
    ({ fields }) =>
      byNumber.get(textOf(fields, 'number').toLowerCase()) ?? byEmail.get(textOf(fields, 'email')),
  );
}

function indexBy(known: Known[], name: string): Map<string, Known> {
  const entries = known.map((person): [string, Known] => [textOf(person.fields, name).toLowerCase(), person]);
  return new Map(entries.filter(([key]) => key !== ''));
}

/**
 * Finds, for a line that is about nobody yet, employees of its name whom no other line is about. A number on both
 * sides tells them apart; an address does not, for people get another.
 */
export function findNamesakes(known: Known[], matched: (Known | undefined)[]): (read: ReadRow) => Known[] {
  const taken = new Set(matched);
  const free = known.filter((person) => !taken.has(person));
  const byName = Map.groupBy(free, ({ fields }) => nameKey(textOf(fields, 'name')));
  return (read) =>
    (byName.get(nameKey(textOf(read.fields, 'name'))) ?? []).filter(
      ({ fields }) => !textOf(read.fields, 'number') || !textOf(fields, 'number'),
    );
}
