import type { Language } from '../../shared/domain/languages.ts';
import type { Report, ReportEarlier, ReportField } from '../../shared/domain/report-content.ts';
import { agreementsOf, sectionsOf } from '../../shared/domain/report-parts.ts';
import { en } from '../../shared/messages/en/access-package.ts';
import { earlierText } from '../../shared/messages/earlier-text.ts';
import { en as enReport } from '../../shared/messages/en/report.ts';
import { nl } from '../../shared/messages/nl/access-package.ts';
import { nl as nlReport } from '../../shared/messages/nl/report.ts';
import { showField, type Shown } from '../../shared/ui/report-value.ts';

const MESSAGES = { nl, en };
const REPORT = { nl: nlReport, en: enReport };

export type Line = {
  label: string;
  text: string;
  /** The name of the part of the conversation that it belongs to. */
  part?: string;
};

/** A report as plain lines: for packages that are read on paper. */
export function reportLines(report: Report, language: Language = 'nl'): Line[] {
  const parts = sectionsOf(report, report.fields).flatMap(({ name, fields, lists }) => {
    const part = name && { part: name[language] };
    return [
      ...fields.map((field) => ({ ...fieldLine(field, language), ...part })),
      ...lists.flatMap(({ label, agreements }) =>
        agreements.map((goal) => ({ ...agreementLine(goal, language), label: label[language], ...part })),
      ),
    ];
  });
  // After the last part they would seem to belong to it.
  const apart = report.parts && { part: MESSAGES[language].agreements };
  const agreed = agreementsOf(report).map((agreement) => ({
    ...agreementLine(agreement, language),
    ...apart,
  }));
  const earlier = (report.earlier?.agreements ?? []).map((one) => ({
    ...earlierLine(one, language),
    ...apart,
  }));
  return [...parts, ...earlier, ...agreed];
}

/** What was agreed and by when, as a line. */
export function agreementLine(
  { what, due }: { what: string; due: string | null },
  language: Language = 'nl',
): Line {
  const t = MESSAGES[language];
  return { label: t.agreement, text: due === null ? what : t.dueBy(what, due) };
}

/** What became of an agreement of before, as a line. */
function earlierLine(agreement: ReportEarlier, language: Language): Line {
  const t = REPORT[language];
  const { what, reason } = agreement;
  const lines = [what, earlierText(agreement, language, t), ...(reason ? [t.earlier.reason(reason)] : [])];
  return { label: MESSAGES[language].earlierAgreement, text: lines.join('\n') };
}

/** One answer as a line. */
export function fieldLine(field: ReportField, language: Language = 'nl'): Line {
  const { yes, no } = MESSAGES[language];
  return { label: field.label[language], text: textIn(showField(field, { language, yes, no }), language) };
}

function textIn(shown: Shown, language: Language): string {
  const t = MESSAGES[language];
  switch (shown.kind) {
    case 'text':
      return shown.lines.join('\n');
    case 'list':
      return shown.items.join(', ');
    case 'phone':
      return shown.number;
    case 'hours':
      return shown.rows.map(({ week, total }) => t.hours(week, String(total))).join('\n');
    case 'group':
      return shown.fields.map(({ label, shown: inner }) => `${label}: ${textIn(inner, language)}`).join('\n');
    case 'unreadable':
      return t.unreadable;
  }
}
