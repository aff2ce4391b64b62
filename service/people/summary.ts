import { and, eq, isNull } from 'drizzle-orm';
import type { PersonSummary } from '../../shared/contracts/console.ts';
import { caseDay, type Spell } from '../../shared/domain/absence/index.ts';
import type { Json } from '../../shared/domain/json.ts';
import { today } from '../../shared/domain/today.ts';
import type { ServiceContext } from '../context.ts';
import { memberNames } from '../db/directory/names.ts';
import { readFields, textOf } from '../db/organisation/read.ts';
import { documents } from '../db/organisation/schema.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import { restrictedEmployees } from '../retention/restricted.ts';

const NOT_USED = {
  jobTitle: null,
  team: null,
  managerName: null,
  lastHeldOn: null,
  nextOn: null,
  caseDay: null,
} as const;

/**
 * Employees as the console lists them, in the order given. Of who may not be used but for the name nothing, unless
 * `used` says that there is a ground for it.
 */
export async function summarisePeople(
  context: ServiceContext,
  rows: DocumentRow[],
  { used = false }: { used?: boolean } = {},
): Promise<PersonSummary[]> {
  const { organisation, databases } = context;
  const ids = rows.map(({ id }) => id);
  const names = await memberNames(databases.directory, organisation.id);
  const people = await readFields(organisation, ids, ['name', 'jobTitle', 'team']);
  const conversations = await conversationsByEmployee(context);
  const cases = await openCaseDays(context);
  const restricted = await restrictedEmployees(organisation);
  return rows.map((row) => {
    const fields = people.get(row.id);
    const own = conversations.get(row.id) ?? [];
    return {
      id: row.id,
      name: textOf(fields, 'name'),
      jobTitle: textOf(fields, 'jobTitle') || null,
      team: textOf(fields, 'team') || null,
      managerName: names.get(row.managerId ?? row.provisionalFor ?? '') ?? null,
      provisional: row.provisionalFor !== null,
      lastHeldOn: lastHeld(own)?.heldOn ?? null,
      nextOn: followUp(own),
      caseDay: cases.get(row.id) ?? null,
      restricted: restricted.has(row.id),
      ...(restricted.has(row.id) && !used && NOT_USED),
    };
  });
}

type Dates = Pick<DocumentRow, 'employeeId' | 'status' | 'heldOn' | 'nextOn' | 'plannedOn'>;

async function conversationsByEmployee({ organisation }: ServiceContext): Promise<Map<string, Dates[]>> {
  const { employeeId, status, heldOn, nextOn, plannedOn } = documents;
  const rows = await organisation.db
    .select({ employeeId, status, heldOn, nextOn, plannedOn })
    .from(documents)
    .where(and(eq(documents.kind, 'conversation'), isNull(documents.deletedSeq)));
  return Map.groupBy(rows, (row) => row.employeeId ?? '');
}

function lastHeld(rows: Dates[]): Dates | undefined {
  const held = rows.filter(({ status, heldOn }) => status === 'finished' && heldOn);
  return held.sort((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? '')).at(-1);
}

/**
 * The soonest day from today on that a conversation is planned or was agreed for; else the day that was agreed at the
 * last one and went by.
 */
function followUp(rows: Dates[]): string | null {
  const planned = rows.flatMap(
    ({ status, plannedOn, nextOn }) => (status === 'finished' ? nextOn : plannedOn) ?? [],
  );
  const now = today();
  const coming = planned.filter((day) => day >= now).sort()[0];
  return coming ?? lastHeld(rows)?.nextOn ?? null;
}

/** Day of the case of everyone who is absent today, by employee. */
async function openCaseDays({ organisation }: ServiceContext): Promise<Map<string, number>> {
  const rows = await organisation.db
    .select()
    .from(documents)
    .where(and(eq(documents.kind, 'absence-case'), isNull(documents.deletedSeq)));
  const fields = await readFields(
    organisation,
    rows.map(({ id }) => id),
    ['spells'],
  );
  const days = new Map<string, number>();
  for (const row of rows) {
    const day = caseDayOf(fields.get(row.id)?.spells);
    if (row.employeeId !== null && day !== undefined) days.set(row.employeeId, day);
  }
  return days;
}

function caseDayOf(spells: Json | undefined): number | undefined {
  try {
    // Their shape was checked when they were pushed; dates that cannot be true make no case day.
    return caseDay((spells ?? []) as unknown as Spell[], today());
  } catch {
    return undefined;
  }
}
