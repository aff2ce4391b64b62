import type { Report, ReportField } from '../../shared/domain/report-content.ts';
import { showField, type Shown } from '../../shared/ui/report-value.ts';

export type Line = { label: string; text: string };

/** A report as plain lines, in Dutch: for packages that are read on paper. */
export function reportLines(report: Report): Line[] {
  const fields = report.fields.map(fieldLine);
  return [...fields, ...report.agreements.map(agreementLine)];
}

/** What was agreed and by when, as a line, in Dutch. */
export function agreementLine({ what, due }: { what: string; due: string | null }): Line {
  return { label: 'Afspraak', text: due === null ? what : `${what} (uiterlijk ${due})` };
}

/** One answer as a line, in Dutch. */
export function fieldLine(field: ReportField): Line {
  return {
    label: field.label.nl,
    text: textIn(showField(field, { language: 'nl', yes: 'ja', no: 'nee' })),
  };
}

function textIn(shown: Shown): string {
  switch (shown.kind) {
    case 'text':
      return shown.lines.join('\n');
    case 'list':
      return shown.items.join(', ');
    case 'phone':
      return shown.number;
    case 'hours':
      return shown.rows.map(({ week, total }) => `${week}: ${total} uur`).join('\n');
    case 'group':
      return shown.fields.map(({ label, shown: inner }) => `${label}: ${textIn(inner)}`).join('\n');
    case 'unreadable':
      return '(niet te lezen in deze versie)';
  }
}
