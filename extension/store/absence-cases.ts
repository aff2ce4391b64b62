import { addDays } from '../../shared/domain/absence/calendar.ts';
import { withRecovery, withReport } from '../../shared/domain/absence/change-spells.ts';
import type { Spell as ReadonlySpell } from '../../shared/domain/absence/spells.ts';
import type { Fields, Spell } from '../../shared/domain/documents.ts';
import type { DeviceDatabase } from './database.ts';
import type { AbsenceCaseRow, ConversationRow } from './rows.ts';
import { createDocument, writeFields } from './write.ts';

/** The case of an employee that still runs, if any. */
export function openCase(db: DeviceDatabase, employeeId: string): Promise<AbsenceCaseRow | undefined> {
  return db.absenceCases
    .where('fields.employeeId')
    .equals(employeeId)
    .filter(({ fields }) => fields.spells.some(([, to]) => to === null))
    .first();
}

/** The case that runs, or else the one that ended last: a new spell may still belong to it. */
export async function latestCase(
  db: DeviceDatabase,
  employeeId: string,
): Promise<AbsenceCaseRow | undefined> {
  const rows = await db.absenceCases.where('fields.employeeId').equals(employeeId).toArray();
  const end = ({ fields }: AbsenceCaseRow) => fields.spells.at(-1)?.[1] ?? '9999';
  return rows.toSorted((a, b) => end(b).localeCompare(end(a)) || a.id.localeCompare(b.id))[0];
}

/**
 * What a finished conversation tells about absence: a report opens a case or a spell, the action plan knows when the
 * problem analysis came, full recovery ends a spell.
 */
export async function keepCase(db: DeviceDatabase, { fields }: ConversationRow): Promise<void> {
  if (fields.typeId === 'sick-report') {
    const firstDay = dateOf(fields['answers.firstSickDay']);
    if (firstDay) await openCaseFor(db, fields.employeeId, firstDay, fields['answers.safetyNet']);
  }
  if (fields.typeId === 'action-plan') {
    const problemAnalysisOn = dateOf(fields['answers.problemAnalysisDate']);
    const running = problemAnalysisOn ? await openCase(db, fields.employeeId) : undefined;
    const firstSickDay = running?.fields.spells[0]?.[0] ?? '';
    // One of before the first sick day is not of this case; it would leave the case without its steps.
    if (running && problemAnalysisOn && problemAnalysisOn >= firstSickDay)
      await writeFields(db, 'absence-case', running.id, { problemAnalysisOn });
  }
  if (fields.typeId === 'return-to-work' && fields['answers.returnType'] === 'full-own-work') {
    const recoveredOn = dateOf(fields['answers.recoveryReported']);
    if (recoveredOn) await endCaseFor(db, fields.employeeId, addDays(recoveredOn, -1));
  }
}

async function openCaseFor(
  db: DeviceDatabase,
  employeeId: string,
  firstDay: string,
  safetyNet: unknown,
): Promise<void> {
  const known = await latestCase(db, employeeId);
  const runs = known?.fields.spells.some(([, to]) => to === null);
  const spells = known && !runs ? linked(known.fields.spells, firstDay) : undefined;
  const net: Fields = typeof safetyNet === 'boolean' ? { safetyNet } : {};
  if (known && runs) await writeFields(db, 'absence-case', known.id, net);
  // A new spell within four weeks: the same case, in which partial work starts again.
  else if (known && spells)
    await writeFields(db, 'absence-case', known.id, { spells, partialFrom: null, ...net });
  else await createDocument(db, 'absence-case', { employeeId, spells: [[firstDay, null]], ...net });
}

async function endCaseFor(db: DeviceDatabase, employeeId: string, lastDay: string): Promise<void> {
  const running = await openCase(db, employeeId);
  if (!running) return;
  try {
    await writeFields(db, 'absence-case', running.id, {
      spells: stored(withRecovery(running.fields.spells, lastDay)),
    });
  } catch {
    // A recovery before the report: the dates are mended on the case itself, the conversation is finished all the same.
  }
}

/** A report of before the last recovery contradicts the case: it then gets one of its own. */
function linked(spells: readonly Spell[], firstDay: string): Spell[] | undefined {
  try {
    const next = withReport(spells, firstDay);
    return next && stored(next);
  } catch {
    return;
  }
}

/** As documents hold them. */
export function stored(spells: readonly ReadonlySpell[]): Spell[] {
  return spells.map(([from, to]): Spell => [from, to]);
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
