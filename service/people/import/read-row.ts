import * as z from 'zod/mini';
import type { ImportError, ImportRow } from '../../../shared/contracts/employees.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { textOf } from '../../db/organisation/read.ts';

const LONGEST = 200;

/** A line that is wrong is not read in, but does tell whom it is about. */
export type ReadRow = { fields: Record<string, Json>; error: ImportError | undefined };

/** One line of a file as the fields of an employee. */
export function readRow(row: ImportRow, managers: ReadonlyMap<string, string>): ReadRow {
  const { managerEmail, person: _, ...given } = row;
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(given)) fields[name] = oneLine(value);
  if (typeof fields['email'] === 'string') fields['email'] = fields['email'].toLowerCase();
  const manager = managerEmail?.trim().toLowerCase();
  const managerId = manager && managers.get(manager);
  const error = findError(fields) ?? (manager && !managerId ? 'unknown-manager' : undefined);
  return { fields: { ...fields, ...(managerId && { managerId }) }, error };
}

function findError(fields: Record<string, Json>): ImportError | undefined {
  const email = textOf(fields, 'email');
  if (!fields['name']) return 'no-name';
  if (Object.values(fields).some((value) => String(value).length > LONGEST)) return 'too-long';
  if (email && !z.email().safeParse(email).success) return 'bad-email';
  return undefined;
}

/** Cells of a file can hold line ends, and characters that turn what follows around: a name is read as it is shown. */
const oneLine = (value: string): string =>
  value
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
