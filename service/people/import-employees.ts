import * as z from 'zod/mini';
import type { ImportAnswer, ImportRequest, ImportRow } from '../../shared/contracts/employees.ts';
import { newId } from '../../shared/domain/ids.ts';
import type { Json } from '../../shared/domain/json.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberAddresses } from '../db/directory/names.ts';
import { ownRecords } from '../db/organisation/own-file.ts';
import { readEmployees, readFields, textOf } from '../db/organisation/read.ts';
import { writeDocuments } from '../sync/write.ts';

const FIELDS = ['name', 'email', 'jobTitle', 'team', 'number', 'managerId', 'leftOn'];
const LONGEST = 200;
/** Employees in one transaction: a long file must not keep every device waiting. */
const PART = 200;

type Known = { id: string; fields: Record<string, Json>; own: boolean };
type Change = { id: string; name: string; fields: Record<string, Json>; isNew: boolean };
type Plan = { answer: ImportAnswer; changes: Change[] };

/**
 * Employees from a file: by their number, else by their address, the same person is found again, so that a file can
 * be read as often as one likes. Without `apply` it only says what would happen.
 */
export async function importEmployees(
  context: ServiceContext,
  request: ImportRequest,
): Promise<ImportAnswer> {
  requireRole(context, 'hr');
  const { answer, changes } = await makePlan(context, request);
  if (!request.apply) return answer;
  for (let start = 0; start < changes.length; start += PART) {
    const part = changes.slice(start, start + PART);
    await writeDocuments(context, { touch: part.map(({ id }) => id) }, (editor) => {
      for (const { id, fields, isNew } of part) {
        editor.put('employee', id, fields);
        if (!isNew)
          editor.record({
            action: 'employee.change',
            kind: 'employee',
            documentId: id,
            detail: { fields: Object.keys(fields), by: 'import' },
          });
      }
    });
  }
  return answer;
}

async function makePlan(context: ServiceContext, { rows, leftOn }: ImportRequest): Promise<Plan> {
  const known = await readKnown(context);
  const managers = await memberAddresses(context.databases.directory, context.organisation.id);
  const byNumber = indexBy(known, 'number');
  const byEmail = indexBy(known, 'email');
  const answer: ImportAnswer = { added: [], changed: [], unchanged: 0, left: [], errors: [] };
  const changes: Change[] = [];
  const met = new Set<string>();
  const keys = new Set<string>();

  for (const [index, row] of rows.entries()) {
    const read = readRow(row, managers);
    const number = text(read, 'number');
    const email = text(read, 'email');
    const person = (number && byNumber.get(number)) || (email && byEmail.get(email)) || undefined;
    const key = person?.id ?? (number || email || text(read, 'name').toLowerCase());
    const own = person?.own === true || email === context.actor.email.toLowerCase();
    const error = 'error' in read ? read.error : keys.has(key) ? 'twice' : own ? 'own-file' : undefined;
    if (person) met.add(person.id);
    if (error || 'error' in read) {
      answer.errors.push({ row: index + 1, error: error ?? 'no-name' });
      continue;
    }
    keys.add(key);
    const fields = Object.fromEntries(
      // Who is in the file again has not left.
      Object.entries({ ...read.fields, ...(person?.fields['leftOn'] && { leftOn: null }) }).filter(
        ([name, value]) => (person?.fields[name] ?? null) !== (value ?? null),
      ),
    );
    const name = String(read.fields['name']);
    if (!person) answer.added.push(name);
    else if (Object.keys(fields).length === 0) answer.unchanged += 1;
    else answer.changed.push({ name, fields: Object.keys(fields) });
    if (Object.keys(fields).length > 0)
      changes.push({ id: person?.id ?? newId(), name, fields, isNew: !person });
  }
  if (leftOn)
    for (const person of known) {
      if (met.has(person.id) || person.own || person.fields['leftOn']) continue;
      const name = textOf(person.fields, 'name');
      answer.left.push(name);
      changes.push({ id: person.id, name, fields: { leftOn }, isNew: false });
    }
  return { answer, changes };
}

type Read = { fields: Record<string, Json> } | { error: ImportAnswer['errors'][number]['error'] };

/** Cells of a file can hold line ends, and characters that turn what follows around: a name is read as it is shown. */
const oneLine = (value: string): string =>
  value
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();

function readRow(row: ImportRow, managers: ReadonlyMap<string, string>): Read {
  const { managerEmail, ...given } = row;
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(given)) fields[name] = oneLine(value);
  if (typeof fields['email'] === 'string') fields['email'] = fields['email'].toLowerCase();
  if (!fields['name']) return { error: 'no-name' };
  if (Object.values(fields).some((value) => String(value).length > LONGEST)) return { error: 'too-long' };
  if (fields['email'] && !z.email().safeParse(fields['email']).success) return { error: 'bad-email' };
  const manager = managerEmail?.trim().toLowerCase();
  if (manager) {
    const managerId = managers.get(manager);
    if (!managerId) return { error: 'unknown-manager' };
    fields['managerId'] = managerId;
  }
  return { fields };
}

const text = (read: Read, name: string): string => ('fields' in read ? textOf(read.fields, name) : '');

/** Employees that HR took over: those whom managers typed in stay out of a file's reach. */
async function readKnown({ organisation, actor }: ServiceContext): Promise<Known[]> {
  const rows = [...(await readEmployees(organisation)).values()].filter((row) => row.provisionalFor === null);
  const fields = await readFields(
    organisation,
    rows.map(({ id }) => id),
    FIELDS,
  );
  const own = ownRecords(actor, organisation.vault, rows);
  return rows.map(({ id }) => ({ id, fields: fields.get(id) ?? {}, own: own.has(id) }));
}

function indexBy(known: Known[], name: string): Map<string, Known> {
  const entries = known.map((person): [string, Known] => [textOf(person.fields, name).toLowerCase(), person]);
  return new Map(entries.filter(([key]) => key !== ''));
}
