import type { Report, ReportAgreement, ReportField } from './report-content.ts';
import type { Text } from './text.ts';

/** What stands together in a report, under its own head where it is a part that is kept apart. */
export type ReportSection = {
  id: string;
  name?: Text;
  fields: ReportField[];
  lists: { label: Text; agreements: ReportAgreement[] }[];
};

/** The same for what belongs to no part. */
const NO_PART = '';

/** A report in the order of the screen it was written on: what belongs to no part first, then part by part. */
export function sectionsOf(
  { parts = [], agreements }: Pick<Report, 'parts' | 'agreements'>,
  fields: readonly ReportField[],
): ReportSection[] {
  const known = new Set(parts.map(({ id }) => id));
  const partOf = ({ part }: { part?: string | undefined }) =>
    part !== undefined && known.has(part) ? part : NO_PART;
  return [{ id: NO_PART }, ...parts]
    .map((part): ReportSection => ({
      ...part,
      fields: fields.filter((field) => partOf(field) === part.id),
      lists: listsIn(agreements.filter(({ list }) => list && partOf(list) === part.id)),
    }))
    .filter((section) => section.fields.length > 0 || section.lists.length > 0);
}

/** The agreements that were made in no list of their own. */
export function agreementsOf({ agreements }: Pick<Report, 'agreements'>): ReportAgreement[] {
  return agreements.filter(({ list }) => !list);
}

function listsIn(agreements: ReportAgreement[]): ReportSection['lists'] {
  const byLabel = Map.groupBy(agreements, ({ list }) => list?.label.nl ?? '');
  return [...byLabel.values()].flatMap((those) => {
    const label = those[0]?.list?.label;
    return label ? [{ label, agreements: those }] : [];
  });
}
