import { and, asc, eq, gt, inArray, lte, or, sql } from 'drizzle-orm';
import { union, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import {
  PROTOCOL_VERSION,
  LIMITS,
  type Change,
  type FieldState,
  type PullPage,
  type PullQuery,
} from '../../shared/contracts/sync.ts';
import { maySync, type Actor } from '../../shared/domain/roles.ts';
import type { ServiceContext } from '../context.ts';
import { deviceNames } from '../db/directory/names.ts';
import type { Organisation } from '../db/databases.ts';
import { deviceScopes, documents, fields, meta } from '../db/organisation/schema.ts';
import { ServiceError } from '../errors.ts';
import { fieldState, writersOf } from './field-state.ts';
import { checkProtocol } from './protocol.ts';
import { openField, type KeptField } from './push-state.ts';
import { subjectOf, type DocumentRow } from '../db/organisation/subject.ts';

/** What changed after the cursor, in order, in pages, and only what this reader may see. */
export async function pull(context: ServiceContext, query: PullQuery): Promise<PullPage> {
  checkProtocol(query.protocol);
  const { device, organisation, actor } = context;
  if (!device) throw new ServiceError('not-allowed');
  const [epoch = 0, seq = 0] = query.cursor.split('.').map(Number);
  const [state] = await organisation.db.select().from(meta);
  if (!state) throw new Error('The database has no state.');
  const reset =
    (await scopeChanged(organisation, device.id, actor)) ||
    (seq > 0 && (epoch !== state.epoch || seq > state.seq));
  const after = reset ? 0 : seq;

  const range = await pageAfter(organisation, actor, {
    after,
    upTo: state.seq,
    limit: query.limit ?? LIMITS.page,
  });
  const rows = await loadRows(organisation, actor, range);
  return {
    protocol: PROTOCOL_VERSION,
    cursor: `${state.epoch}.${range.last}`,
    more: range.last < state.seq,
    reset,
    changes: await describe(context, rows, range),
  };
}

/** Another set of roles sees other documents: the device starts again, and drops what it may no longer have. */
async function scopeChanged({ db, writer }: Organisation, deviceId: string, actor: Actor): Promise<boolean> {
  const roles = [...actor.roles].sort().join(' ');
  const [known] = await db.select().from(deviceScopes).where(eq(deviceScopes.deviceId, deviceId));
  if (known?.roles === roles) return false;
  await writer.run(() =>
    db
      .insert(deviceScopes)
      .values({ deviceId, roles })
      .onConflictDoUpdate({ target: deviceScopes.deviceId, set: { roles } }),
  );
  return known !== undefined;
}

/** The changes of one page: numbers after the first, up to and including the last. */
type Range = { after: number; last: number };

/** A coarse filter that any index serves; `describe` decides. */
const candidatesOf = (actor: Actor) =>
  or(eq(documents.authorId, actor.memberId), inArray(documents.kind, ['employee', 'absence-case']));

const within = (column: SQLiteColumn, { after, last }: Range) => and(gt(column, after), lte(column, last));

/**
 * Where a page ends. It is a number of a change and not of a document: a document that was edited over time has
 * fields on both sides of the cursor, and those before it must not wait for a page that leaves them out.
 */
async function pageAfter(
  { db }: Organisation,
  actor: Actor,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<Range> {
  const all = { after, last: upTo };
  const candidates = candidatesOf(actor);
  const numbers = await union(
    db
      .select({ n: fields.rev })
      .from(fields)
      .innerJoin(documents, eq(documents.id, fields.documentId))
      .where(and(candidates, within(fields.rev, all))),
    db
      .select({ n: documents.seq })
      .from(documents)
      .where(and(candidates, within(documents.seq, all))),
    db
      .select({ n: documents.visibilitySeq })
      .from(documents)
      .where(and(candidates, within(documents.visibilitySeq, all))),
  )
    .orderBy(sql`1`)
    .limit(limit + 1);
  return { after, last: numbers.length > limit ? (numbers[limit - 1]?.n ?? upTo) : upTo };
}

function loadRows({ db }: Organisation, actor: Actor, range: Range): Promise<DocumentRow[]> {
  const changed = db.select({ id: fields.documentId }).from(fields).where(within(fields.rev, range));
  return db
    .select()
    .from(documents)
    .where(
      and(
        candidatesOf(actor),
        or(
          within(documents.seq, range),
          within(documents.visibilitySeq, range),
          inArray(documents.id, changed),
        ),
      ),
    )
    .orderBy(asc(documents.seq));
}

async function describe(context: ServiceContext, rows: DocumentRow[], range: Range): Promise<Change[]> {
  const { actor, organisation } = context;
  const employees = await loadEmployees(organisation, rows);
  const visible = new Set(
    rows
      .filter((row) =>
        maySync(actor, subjectOf(actor, organisation.vault, row, employees.get(row.employeeId ?? ''))),
      )
      .map(({ id }) => id),
  );
  const present = rows.filter((row) => visible.has(row.id) && row.deletedSeq === null);
  const states = await loadFields(context, present, range);
  return rows.flatMap((row): Change[] => {
    const head = { kind: row.kind, id: row.id };
    if (visible.has(row.id) && row.deletedSeq === null) {
      const provisional = row.provisionalFor !== null;
      return [
        {
          ...head,
          gone: false,
          fields: states.get(row.id) ?? {},
          ...(row.kind === 'employee' && { provisional }),
        },
      ];
    }
    const hadIt = visible.has(row.id) || couldRead(actor, row);
    return hadIt && row.createdSeq <= range.after ? [{ ...head, gone: true, fields: {} }] : [];
  });
}

/** Only who could read a document is told that it is gone: to others it never was. */
function couldRead(actor: Actor, row: DocumentRow): boolean {
  return (
    actor.roles.has('hr') || row.authorId === actor.memberId || row.formerReaders.includes(actor.memberId)
  );
}

async function loadEmployees({ db }: Organisation, rows: DocumentRow[]): Promise<Map<string, DocumentRow>> {
  const ids = [...new Set(rows.flatMap((row) => row.employeeId ?? []))];
  if (ids.length === 0) return new Map();
  const found = await db.select().from(documents).where(inArray(documents.id, ids));
  return new Map(found.map((row) => [row.id, row]));
}

async function loadFields(
  { organisation, databases }: ServiceContext,
  rows: DocumentRow[],
  range: Range,
): Promise<Map<string, Record<string, FieldState>>> {
  if (rows.length === 0) return new Map();
  const { db, vault } = organisation;
  const ids = rows.map(({ id }) => id);
  const found = await db
    .select({ field: fields })
    .from(fields)
    .innerJoin(documents, eq(documents.id, fields.documentId))
    .where(
      and(
        inArray(fields.documentId, ids),
        lte(fields.rev, range.last),
        or(gt(fields.rev, range.after), within(documents.visibilitySeq, range)),
      ),
    );
  const opened = found.map(({ field }): [string, string, KeptField] => [
    field.documentId,
    field.name,
    openField(vault, field),
  ]);
  const names = await deviceNames(
    databases.directory,
    opened.flatMap(([, , field]) => writersOf(field)),
  );
  const states = new Map<string, Record<string, FieldState>>();
  for (const [id, name, field] of opened) {
    const known = states.get(id) ?? {};
    known[name] = fieldState(field, names);
    states.set(id, known);
  }
  return states;
}
