import { and, inArray, isNull } from 'drizzle-orm';
import type { Spell } from '../../shared/domain/absence/index.ts';
import type { Retention } from '../../shared/domain/conversation-type.ts';
import { eraseOn, retentionMonths } from '../../shared/domain/retention.ts';
import { today } from '../../shared/domain/today.ts';
import type { Organisation } from '../db/databases.ts';
import { readFields } from '../db/organisation/read.ts';
import { retentionRules } from '../db/organisation/templates.ts';
import { documents, holds } from '../db/organisation/schema.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import { readPolicy } from './policy.ts';
import { keptByRestriction } from './restricted.ts';

export type Kept = { document: DocumentRow; typeId: string | null; eraseOn: string | null; onHold: boolean };

/** The absence file, and an employee of whom nothing else is kept. */
const ABSENCE: Retention = {
  months: 24,
  from: 'end-of-reintegration',
  bounds: [6, 24],
  selfInsuredZw: 60,
  selfInsuredWga: 120,
};
const EMPLOYEE: Retention = { months: 24, from: 'end-of-employment', bounds: [24, 24] };

/** Everything that is kept, with the day on which it is erased. A report and agreements go with their conversation. */
export async function listKept(organisation: Organisation): Promise<Kept[]> {
  const choice = await readPolicy(organisation);
  const rules = await retentionRules(organisation);
  const rows = await organisation.db.select().from(documents).where(isNull(documents.deletedSeq));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const held = new Set(
    (await organisation.db.select({ id: holds.employeeId }).from(holds)).map(({ id }) => id),
  );
  const kept = await keptByRestriction(organisation);
  const ends = await reintegrationEnds(organisation, rows);
  const begun = await begunOn(
    organisation,
    rows.filter((row) => row.kind === 'conversation' && row.heldOn === null && row.plannedOn === null),
  );
  const dates = new Map<string, string | null>();

  const dateOf = (row: DocumentRow): string | null => {
    const employeeId = row.kind === 'employee' ? row.id : row.employeeId;
    const leftOn = byId.get(employeeId ?? '')?.leftOn ?? null;
    const moments = {
      heldOn: row.heldOn ?? row.plannedOn ?? begun.get(row.id) ?? null,
      leftOn,
      reintegratedOn: ends.get(employeeId ?? '') ?? null,
    };
    const [typeId, rule] = ruleOf(row, rules);
    return rule ? eraseOn(rule, retentionMonths(typeId, rule, choice), moments) : null;
  };
  for (const row of rows)
    if (row.kind !== 'agreement' && row.kind !== 'report') dates.set(row.id, dateOf(row));
  return rows.map((document) => {
    const conversation = byId.get(document.conversationId ?? '');
    const follows = document.kind === 'agreement' || document.kind === 'report';
    const employeeId = document.kind === 'employee' ? document.id : document.employeeId;
    return {
      document,
      typeId: document.typeId ?? conversation?.typeId ?? null,
      eraseOn: dates.get(follows ? (conversation?.id ?? '') : document.id) ?? null,
      onHold: employeeId !== null && (held.has(employeeId) || kept.has(employeeId)),
    };
  });
}

function ruleOf(row: DocumentRow, rules: ReadonlyMap<string, Retention>): [string, Retention | undefined] {
  if (row.kind === 'employee') return ['employee', EMPLOYEE];
  if (row.kind === 'absence-case') return ['absence-case', ABSENCE];
  return [row.typeId ?? '', rules.get(row.typeId ?? '')];
}

/** The day on which each of these came in: what has no date of its own would otherwise be kept for ever. */
async function begunOn({ store }: Organisation, rows: DocumentRow[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const [found = []] = await store.read([
    {
      sql: `SELECT document_id, min(at) FROM audit WHERE action = 'conversation.create'
        AND document_id IN (SELECT value FROM json_each(?)) GROUP BY document_id`,
      params: [JSON.stringify(rows.map(({ id }) => id))],
    },
  ]);
  return new Map(found.map(([id, at]) => [String(id), today(new Date(Number(at)))]));
}

/** Last day of each employee's absence, once it is over. While a spell lasts there is none. */
async function reintegrationEnds(
  organisation: Organisation,
  rows: DocumentRow[],
): Promise<Map<string, string>> {
  const cases = rows.filter(({ kind }) => kind === 'absence-case');
  const fields = await readFields(
    organisation,
    cases.map(({ id }) => id),
    ['spells'],
  );
  const ends = new Map<string, string>();
  const ongoing = new Set<string>();
  for (const { id, employeeId } of cases) {
    // Their shape was checked when they were pushed.
    for (const [, to] of (fields.get(id)?.['spells'] ?? []) as unknown as Spell[]) {
      if (employeeId === null) continue;
      if (to === null) ongoing.add(employeeId);
      else if (to > (ends.get(employeeId) ?? '')) ends.set(employeeId, to);
    }
  }
  for (const employeeId of ongoing) ends.delete(employeeId);
  return ends;
}

/** Ids of documents about one employee, the employee's own record included. */
export async function documentsAbout({ db }: Organisation, employeeId: string): Promise<DocumentRow[]> {
  const rows = await db
    .select()
    .from(documents)
    .where(and(isNull(documents.deletedSeq), inArray(documents.employeeId, [employeeId])));
  const [own] = await db
    .select()
    .from(documents)
    .where(and(isNull(documents.deletedSeq), inArray(documents.id, [employeeId])));
  return own ? [own, ...rows] : rows;
}
