import type { FileCase, InspectionPack } from '../../shared/contracts/privacy.ts';
import { isOpen } from '../../shared/domain/absence/file.ts';
import { definitions, escapeHtml, htmlPage } from './html.ts';

const FOR: Record<InspectionPack['for'], string> = {
  uwv: 'UWV',
  'labour-inspectorate': 'Nederlandse Arbeidsinspectie',
};

type Paper = FileCase['papers'][number];

const STATES: Record<Paper['state'], (paper: Paper) => string> = {
  there: ({ doneOn }) => `aanwezig, van ${doneOn ?? ''}`,
  late: ({ doneOn, by }) => `aanwezig, van ${doneOn ?? ''}; uiterlijk ${by}`,
  'not-shared': ({ doneOn }) => `gehouden op ${doneOn ?? ''}; het verslag is niet gedeeld en ontbreekt hier`,
  missing: ({ by }) => `ontbreekt; uiterlijk ${by}`,
  elsewhere: ({ by }) => `stuk van buiten Goed Gesprek, voeg het toe; uiterlijk ${by}`,
};

/** The absence file for who reads it on paper, in Dutch. */
export function inspectionHtml(pack: InspectionPack): string {
  const missing = pack.cases.flatMap(({ papers }) => papers).filter(isOpen);
  const sections = [
    `<p>Voor ${FOR[pack.for]}. ${escapeHtml(pack.organisation)}, gemaakt op ${escapeHtml(pack.madeAt.slice(0, 10))} door ${escapeHtml(pack.madeBy)}.</p>`,
    `<p><strong>${pack.complete ? 'Volgens Goed Gesprek ontbreekt er niets.' : `Er ${missing.length === 1 ? 'ontbreekt 1 stuk' : `ontbreken ${missing.length} stukken`}: zie de lijst per periode.`}</strong></p>`,
    `<h2>Medewerker</h2>${definitions([
      ['Naam', pack.employee.name],
      ['Personeelsnummer', pack.employee.number || null],
      ['Functie', pack.employee.jobTitle || null],
    ])}`,
    ...pack.cases.map(absence),
    ...(pack.cases.length === 0 ? ['<h2>Verzuim</h2><p>Er is geen verzuimdossier.</p>'] : []),
    `<h2>Verslagen</h2>${pack.reports.map(report).join('') || '<p>Geen.</p>'}`,
    '<p>Medische gegevens staan hier niet in: die bewaart de bedrijfsarts. Preventieve gesprekken en beoordelingen horen niet bij dit dossier.</p>',
  ];
  return htmlPage(`Verzuimdossier van ${pack.employee.name}`, sections.join('\n'));
}

function absence({ firstDay, spells, papers }: FileCase): string {
  const periods = spells.map(([from, to]) => `<li>${escapeHtml(from)} – ${escapeHtml(to ?? 'nu')}</li>`);
  return `<h2>Verzuim vanaf ${escapeHtml(firstDay)}</h2><ul>${periods.join('')}</ul>
<h3>Stukken die de wet vraagt</h3>${papers.length === 0 ? '<p>Nog geen.</p>' : definitions(papers.map(line))}`;
}

function line(paper: Paper): [string, string] {
  const condition = paper.onlyIf ? ` (alleen als: ${paper.onlyIf.nl})` : '';
  return [`${paper.name.nl}${condition}`, `${STATES[paper.state](paper)}\n${paper.source.nl}`];
}

function report({ typeName, heldBy, heldOn, report: lines }: InspectionPack['reports'][number]): string {
  const facts = definitions([
    ['Gevoerd door', heldBy],
    ['Gehouden op', heldOn],
    ...lines.map(({ label, text }) => [label, text] as const),
  ]);
  return `<h3>${escapeHtml(typeName)}</h3>${facts}`;
}
