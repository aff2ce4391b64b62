import { and, desc, eq, isNull } from 'drizzle-orm';
import type * as z from 'zod/mini';
import type { PersonDetail } from '../../shared/contracts/console.ts';
import type { UseQuery } from '../../shared/contracts/requests.ts';
import {
  caseDay,
  effectiveFirstDay,
  milestones,
  type MilestonesInput,
} from '../../shared/domain/absence/index.ts';
import { recordAudit } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames } from '../db/directory/names.ts';
import { ownRecords } from '../db/organisation/own-file.ts';
import { readEmployees } from '../db/organisation/read.ts';
import { documents } from '../db/organisation/schema.ts';
import { summarise } from '../db/organisation/summaries.ts';
import { ServiceError } from '../errors.ts';
import { readCases } from '../db/organisation/absence-cases.ts';
import { today } from '../../shared/domain/today.ts';
import { mayUse } from '../retention/restricted.ts';
import { isInCircle } from './circle.ts';
import { hasNamesake } from './namesake.ts';
import { summarisePeople } from './summary.ts';

/** One person's timeline. One's own file does not exist here, as one that nobody has. */
export async function getPerson(
  context: ServiceContext,
  id: string,
  { ground }: z.infer<typeof UseQuery> = {},
): Promise<PersonDetail> {
  requireRole(context, 'hr');
  const { actor, organisation, databases } = context;
  const employees = await readEmployees(organisation);
  const row = employees.get(id);
  if (!row || ownRecords(actor, organisation.vault, [row]).size > 0) throw new ServiceError('not-found');
  const used = await mayUse(context, id, ground);
  const [person] = await summarisePeople(context, [row], { used });
  if (!person) throw new ServiceError('not-found');
  const namesake = await hasNamesake(context, row, person.name);
  const circle = await isInCircle(context, row);
  if (!used) return { person, namesake, circle, conversations: [], absence: null };
  const rows = await organisation.db
    .select()
    .from(documents)
    .where(
      and(eq(documents.kind, 'conversation'), eq(documents.employeeId, id), isNull(documents.deletedSeq)),
    )
    .orderBy(desc(documents.heldOn), desc(documents.id));
  const names = await memberNames(databases.directory, organisation.id);
  const absence = await readAbsence(context, id);
  if (absence) await recordAudit(context, { action: 'absence-case.read', kind: 'employee', documentId: id });
  return {
    person,
    namesake,
    circle,
    conversations: await summarise({ actor, organisation, rows, employees, names }),
    absence,
  };
}

/** The case that is open today, with its legal steps. */
async function readAbsence(
  { organisation }: ServiceContext,
  employeeId: string,
): Promise<PersonDetail['absence']> {
  for (const input of await readCases(organisation, employeeId)) {
    const absence = describeCase(input);
    if (absence) return absence;
  }
  return null;
}

function describeCase(input: MilestonesInput): PersonDetail['absence'] {
  const { spells } = input;
  try {
    const day = caseDay(spells, today());
    if (day === undefined) return null;
    const { steps } = milestones(input);
    return {
      effectiveFirstDay: effectiveFirstDay(spells),
      caseDay: day,
      spells: spells.map(([from, to]) => [from, to]),
      milestones: steps.map(({ id, due, window, from, until, responsible }) => ({
        id,
        due: due ?? null,
        from: window?.[0] ?? from ?? null,
        to: window?.[1] ?? until ?? null,
        responsible: responsible.join(', '),
      })),
    };
  } catch {
    // Dates that cannot be true: the author sees why, HR sees the person without a case.
    return null;
  }
}
