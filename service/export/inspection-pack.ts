import type { InspectionPack, InspectionQuery } from '../../shared/contracts/privacy.ts';
import { isOpen } from '../../shared/domain/absence/file.ts';
import { recordAudit } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { readReports } from '../conversations/read-reports.ts';
import { memberNames } from '../db/directory/names.ts';
import { readFields, textOf } from '../db/organisation/read.ts';
import { retentionRules, typeNames } from '../db/organisation/templates.ts';
import { absenceFile, heldIn } from '../retention/absence-file.ts';
import { ServiceError } from '../errors.ts';
import { findFile } from '../retention/find-file.ts';
import { mayUse } from '../retention/restricted.ts';
import { reportLines } from './report-lines.ts';

/** The absence file of one employee for who may ask for it: its reports, and the papers that are missing. */
export async function inspectionPack(
  context: ServiceContext,
  id: string,
  { for: inspector, ground }: Pick<InspectionQuery, 'for' | 'ground'>,
): Promise<InspectionPack> {
  const file = await findFile(context, id);
  if (!(await mayUse(context, id, ground))) throw new ServiceError('conflict', { text: 'restricted' });
  const { organisation, databases } = context;
  const own = (await readFields(organisation, [id], ['number', 'jobTitle'])).get(id) ?? {};
  const names = await memberNames(databases.directory, organisation.id);
  const cases = await absenceFile(context, file);
  // What belongs to the reintegration file; a sick report itself is none of its papers (Regeling procesgang art. 3).
  const rules = await retentionRules(organisation);
  const types = await typeNames(organisation);
  const rows = heldIn(context, file)
    .filter(({ kept }) => kept.shared && rules.get(kept.typeId)?.from === 'end-of-reintegration')
    .map(({ row }) => row)
    .toSorted((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? ''));
  const reports = await readReports(
    organisation,
    rows.map((row) => row.id),
  );
  await recordAudit(context, {
    action: 'employee.inspection-pack',
    kind: 'employee',
    documentId: id,
    detail: { for: inspector, reports: reports.size },
  });
  return {
    madeAt: new Date().toISOString(),
    madeBy: context.name,
    for: inspector,
    organisation: organisation.name,
    employee: { name: file.name, number: textOf(own, 'number'), jobTitle: textOf(own, 'jobTitle') },
    complete: !cases.some(({ papers }) => papers.some(isOpen)),
    cases,
    reports: rows.flatMap((row) => {
      const report = reports.get(row.id);
      if (!report) return [];
      const typeName = types.get(row.typeId ?? '')?.name.nl ?? '';
      const heldBy = names.get(row.authorId) ?? '';
      return [
        { typeId: row.typeId ?? '', typeName, heldBy, heldOn: row.heldOn, report: reportLines(report) },
      ];
    }),
  };
}
