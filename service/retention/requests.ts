import { and, asc, desc, eq } from 'drizzle-orm';
import type {
  OpenRequests,
  PrivacyRequest,
  RequestAnswer,
  RequestExtension,
  RequestForm,
  RequestLift,
} from '../../shared/contracts/requests.ts';
import { newId } from '../../shared/domain/ids.ts';
import { answerBy, type RequestState } from '../../shared/domain/privacy-request.ts';
import { auditStatements } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { runBatch, type Statement } from '../db/batch.ts';
import type { Organisation } from '../db/databases.ts';
import { memberNames } from '../db/directory/names.ts';
import { ownRecords } from '../db/organisation/own-file.ts';
import { readEmployees, readFields, textOf } from '../db/organisation/read.ts';
import { requests } from '../db/organisation/schema.ts';
import { ServiceError } from '../errors.ts';
import { today } from '../../shared/domain/today.ts';

import { progressOf } from './author-states.ts';
import { findFile } from './find-file.ts';

type Row = typeof requests.$inferSelect;
/** What was asked, why it takes longer, and what was answered. */
type Texts = { note: string; extension: string | null; answer: string | null; lifted?: string | null };

/** Writes down what an employee asked; the month for an answer begins (AVG art. 12 lid 3). */
export async function recordRequest(
  context: ServiceContext,
  employeeId: string,
  { kind, receivedOn, note }: RequestForm,
): Promise<{ id: string }> {
  const { employee } = await findFile(context, employeeId);
  // Until HR took somebody over it is not settled whose file this is.
  if (employee.provisionalFor !== null) throw new ServiceError('conflict');
  if (receivedOn > today()) throw new ServiceError('bad-request', { pointer: '/receivedOn' });
  const { organisation, actor } = context;
  const id = newId();
  const head = { id, employeeId, kind, receivedOn, state: 'open' as const, extended: false, closedOn: null };
  await organisation.vault.prepare([{ employeeId }], { make: true });
  const row = { ...head, memberId: actor.memberId, version: 1 };
  const sealed = seal(organisation, row, { note, extension: null, answer: null });
  const insert = organisation.db.insert(requests).values({ ...row, sealed });
  await organisation.writer.runAfresh(() => write(context, row, 'request.record', insert));
  // Devices hear what is restricted, and what no longer is.
  organisation.changes.announce(undefined);
  return { id };
}

/** Two months more, once. The employee has to be told within the first month, with the reason. */
export async function extendRequest(
  context: ServiceContext,
  employeeId: string,
  id: string,
  { reason }: RequestExtension,
): Promise<void> {
  await change(context, employeeId, id, 'request.extend', (row) => {
    if (row.extended || today() > answerBy(row.receivedOn, false)) throw new ServiceError('conflict');
    return { columns: { extended: true }, texts: { extension: reason } };
  });
}

/** Answered, for good: granted or refused, with the words that the employee got. */
export async function answerRequest(
  context: ServiceContext,
  employeeId: string,
  id: string,
  { state, answer }: RequestAnswer,
): Promise<void> {
  await change(context, employeeId, id, `request.${state === 'granted' ? 'grant' : 'refuse'}`, () => ({
    columns: { state, closedOn: today() },
    texts: { answer },
  }));
}

/** Ends a restriction that was granted, or what an objection had stopped: the employee was told before. */
export async function liftRestriction(
  context: ServiceContext,
  employeeId: string,
  id: string,
  { told }: RequestLift,
): Promise<void> {
  const lift = ({ kind }: Row): Changed => {
    if (kind !== 'restriction' && kind !== 'objection') throw new ServiceError('conflict');
    return { columns: { state: 'lifted', closedOn: today() }, texts: { lifted: told } };
  };
  await change(context, employeeId, id, 'request.lift', lift, 'granted');
}

type Changed = { columns: Partial<Row>; texts: Partial<Texts> };

async function change(
  context: ServiceContext,
  employeeId: string,
  id: string,
  action: string,
  work: (row: Row) => Changed,
  from: RequestState = 'open',
): Promise<void> {
  await findFile(context, employeeId);
  const { organisation, actor } = context;
  const { db, vault } = organisation;
  await organisation.writer.runAfresh(async () => {
    const own = and(eq(requests.id, id), eq(requests.employeeId, employeeId));
    const [row] = await db.select().from(requests).where(own);
    if (!row) throw new ServiceError('not-found');
    if (row.state !== from) throw new ServiceError('conflict');
    const { columns, texts } = work(row);
    await vault.prepare([{ employeeId, sealed: row.sealed }], { make: true });
    const after = { ...row, ...columns, memberId: actor.memberId, version: row.version + 1 };
    const sealed = seal(organisation, after, { ...open(organisation, row), ...texts });
    await write(
      context,
      after,
      action,
      db
        .update(requests)
        .set({ ...after, sealed })
        .where(own),
    );
  });
  organisation.changes.announce(undefined);
}

/** Of one employee, the newest first; to be shown to who may see the file. */
export async function readRequests(
  context: Pick<ServiceContext, 'organisation' | 'databases'>,
  employeeId: string,
): Promise<PrivacyRequest[]> {
  const { organisation, databases } = context;
  const rows = await organisation.db
    .select()
    .from(requests)
    .where(eq(requests.employeeId, employeeId))
    .orderBy(desc(requests.receivedOn), desc(requests.id));
  await organisation.vault.prepare(rows);
  const names = await memberNames(databases.directory, organisation.id);
  const progress = await progressOf(context, employeeId);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    receivedOn: row.receivedOn,
    answerBy: answerBy(row.receivedOn, row.extended),
    lifted: null,
    ...open(organisation, row),
    closedOn: row.closedOn,
    by: names.get(row.memberId) ?? '',
    ...progress(row.id),
  }));
}

/** What still has to be answered, the most urgent first. */
export async function openRequests(context: ServiceContext): Promise<OpenRequests> {
  requireRole(context, 'hr');
  const { organisation, actor } = context;
  const rows = await organisation.db
    .select()
    .from(requests)
    .where(eq(requests.state, 'open'))
    .orderBy(asc(requests.receivedOn));
  const employees = await readEmployees(organisation);
  const own = ownRecords(actor, organisation.vault, employees.values());
  const shown = rows.filter(({ employeeId }) => employees.has(employeeId) && !own.has(employeeId));
  const names = await readFields(
    organisation,
    shown.map(({ employeeId }) => employeeId),
    ['name'],
  );
  return {
    requests: shown
      .map(({ id, employeeId, kind, receivedOn, extended }) => ({
        id,
        employeeId,
        employeeName: textOf(names.get(employeeId), 'name'),
        kind,
        receivedOn,
        answerBy: answerBy(receivedOn, extended),
      }))
      .toSorted((a, b) => a.answerBy.localeCompare(b.answerBy)),
  };
}

const placeOf = ({ id, employeeId, version }: Pick<Row, 'id' | 'employeeId' | 'version'>) =>
  ({ use: 'request', documentId: id, employeeId, rev: version }) as const;

function seal({ vault }: Organisation, row: Omit<Row, 'sealed'>, texts: Texts): Buffer {
  return vault.sealContent(placeOf(row), JSON.stringify(texts));
}

function open({ vault }: Organisation, row: Row): Texts {
  const text = vault.openContent(placeOf(row), row.sealed);
  // Erased with its employee: then the row goes too, in a moment.
  if (text === undefined) throw new ServiceError('not-found');
  // Sealed by ourselves, and authenticated.
  return JSON.parse(text) as Texts;
}

/** To be called inside the organisation's queue. */
async function write(
  context: ServiceContext,
  { id, employeeId, kind }: Omit<Row, 'sealed'>,
  action: string,
  statement: Statement,
): Promise<void> {
  const { organisation } = context;
  const entry = { action, kind: 'employee' as const, documentId: employeeId, detail: { request: id, kind } };
  const log = await auditStatements(organisation, [{ recorder: context, entry }]);
  await runBatch(organisation.db, [statement, ...log]);
}
