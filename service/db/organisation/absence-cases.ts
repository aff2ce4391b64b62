import { and, asc, eq, isNull } from 'drizzle-orm';
import type { MilestonesInput, Spell } from '../../../shared/domain/absence/index.ts';
import type { Json } from '../../../shared/domain/json.ts';
import type { Organisation } from '../databases.ts';
import { readFields, textOf } from './read.ts';
import { documents } from './schema.ts';

const FIELDS = ['spells', 'partialFrom', 'problemAnalysisOn', 'safetyNet', 'longTermExpected'];

/** The absence cases of an employee, the oldest first, as the rules of the law read them. Dates can be impossible. */
export async function readCases(organisation: Organisation, employeeId: string): Promise<MilestonesInput[]> {
  const rows = await organisation.db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.kind, 'absence-case'),
        eq(documents.employeeId, employeeId),
        isNull(documents.deletedSeq),
      ),
    )
    .orderBy(asc(documents.id));
  const ids = rows.map(({ id }) => id);
  const fields = await readFields(organisation, ids, FIELDS);
  return ids.map((id) => inputOf(fields.get(id) ?? {}));
}

function inputOf(fields: Record<string, Json>): MilestonesInput {
  return {
    // Their shape was checked when they were pushed.
    spells: (fields['spells'] ?? []) as unknown as Spell[],
    partialFrom: textOf(fields, 'partialFrom') || undefined,
    problemAnalysisOn: textOf(fields, 'problemAnalysisOn') || undefined,
    safetyNet: knownOf(fields, 'safetyNet'),
    longTermExpected: knownOf(fields, 'longTermExpected'),
  };
}

/** Yes, no, or not known yet. */
function knownOf(fields: Record<string, Json>, name: string): boolean | undefined {
  const value = fields[name];
  return typeof value === 'boolean' ? value : undefined;
}
