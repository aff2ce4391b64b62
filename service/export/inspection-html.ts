import type { FileCase, InspectionPack } from '../../shared/contracts/privacy.ts';
import { isOpen } from '../../shared/domain/absence/file.ts';
import { nl as t } from '../../shared/messages/nl/inspection-pack.ts';
import { definitions, escapeHtml, htmlPage, reportSections } from './html.ts';

type Paper = FileCase['papers'][number];

/** The absence file for who reads it on paper, in Dutch. */
export function inspectionHtml(pack: InspectionPack): string {
  const missing = pack.cases.flatMap(({ papers }) => papers).filter(isOpen);
  const made = t.made(t.madeFor[pack.for], pack.organisation, pack.madeAt.slice(0, 10), pack.madeBy);
  const sections = [
    `<p>${escapeHtml(made)}</p>`,
    `<p><strong>${pack.complete ? t.complete : t.missing(missing.length)}</strong></p>`,
    `<h2>${t.employee}</h2>${definitions([
      [t.name, pack.employee.name],
      [t.number, pack.employee.number || null],
      [t.jobTitle, pack.employee.jobTitle || null],
    ])}`,
    ...pack.cases.map(absence),
    ...(pack.cases.length === 0 ? [`<h2>${t.absence}</h2><p>${t.noAbsence}</p>`] : []),
    `<h2>${t.reports}</h2>${pack.reports.map(report).join('') || `<p>${t.noReports}</p>`}`,
    `<p>${t.leftOut}</p>`,
  ];
  return htmlPage(t.title(pack.employee.name), sections.join('\n'));
}

function absence({ firstDay, spells, papers }: FileCase): string {
  const periods = spells.map(([from, to]) => `<li>${escapeHtml(from)} – ${escapeHtml(to ?? t.now)}</li>`);
  return `<h2>${escapeHtml(t.absenceFrom(firstDay))}</h2><ul>${periods.join('')}</ul>
<h3>${t.papers}</h3>${papers.length === 0 ? `<p>${t.noPapers}</p>` : definitions(papers.map(line))}`;
}

function line(paper: Paper): [string, string] {
  const condition = paper.onlyIf ? t.onlyIf(paper.onlyIf.nl) : '';
  const state = t.states[paper.state](paper.doneOn ?? '', paper.by);
  return [`${paper.name.nl}${condition}`, `${state}\n${paper.source.nl}`];
}

function report({ typeName, heldBy, heldOn, report: lines }: InspectionPack['reports'][number]): string {
  const facts = [[t.heldBy, heldBy] as const, [t.heldOn, heldOn] as const];
  return `<h3>${escapeHtml(typeName)}</h3>${reportSections(lines, facts)}`;
}
