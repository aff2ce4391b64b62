import type { AccessPackage } from '../../shared/contracts/privacy.ts';
import { definitions, escapeHtml, htmlPage } from './html.ts';

const FIELDS: Record<string, string> = {
  name: 'Naam',
  email: 'E-mailadres',
  jobTitle: 'Functie',
  team: 'Team',
  number: 'Personeelsnummer',
  leftOn: 'Uit dienst op',
};
const ACTIONS: Record<string, string> = {
  'report.read': 'las een verslag',
  'absence-case.read': 'bekeek het verzuimdossier',
  'employee.access-package': 'maakte dit inzagepakket',
  'employee.inspection-pack': 'maakte een inspectiepakket',
};

/** The access package for who reads it on paper, in Dutch. */
export function accessHtml(pack: AccessPackage): string {
  const sections = [
    `<p>${escapeHtml(pack.organisation)}, gemaakt op ${escapeHtml(pack.madeAt.slice(0, 10))}. ${pack.sealed ? 'Dit is alles wat er in Goed Gesprek over jou staat. Alleen jij krijgt het zo.' : 'Dit is alles wat er in Goed Gesprek over jou staat en wat HR mag lezen.'}</p>`,
    `<h2>Jouw gegevens</h2>${definitions([
      ...Object.entries(pack.employee).map(([name, value]) => [FIELDS[name] ?? name, value] as const),
      ['Leidinggevende', pack.manager],
    ])}`,
    `<h2>Verzuim</h2>${absence(pack)}`,
    `<h2>Gesprekken</h2>${pack.conversations.map(conversation).join('') || '<p>Geen.</p>'}`,
    `<h2>Wat HR niet mag lezen</h2>${notes(pack)}${others(pack)}`,
    `<h2>Wat je eerder vroeg</h2>${requests(pack)}`,
    `<h2>Wie keek in je dossier</h2>${readings(pack)}`,
    '<h2>Jouw rechten</h2><p>Klopt er iets niet, wil je iets laten wissen, of maak je bezwaar? Vraag het HR. Je krijgt binnen een maand antwoord. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.</p>',
  ];
  return htmlPage('Inzage in je gegevens', sections.join('\n'));
}

function absence({ absence: cases }: AccessPackage): string {
  const spells = cases.flatMap((one) => one.spells);
  if (spells.length === 0) return '<p>Geen.</p>';
  return `<ul>${spells.map(([from, to]) => `<li>${escapeHtml(from)} – ${escapeHtml(to ?? 'nu')}</li>`).join('')}</ul>`;
}

function conversation(entry: AccessPackage['conversations'][number]): string {
  const facts = definitions([
    ['Gevoerd door', entry.heldBy],
    entry.status === 'finished' ? ['Gehouden op', entry.heldOn] : ['Gepland op', entry.plannedOn],
    ['Vervolg', entry.nextOn],
    ['Wordt gewist op', entry.eraseOn],
  ]);
  const report = entry.report
    ? definitions(entry.report.map(({ label, text }) => [label, text] as const))
    : '<p>Het verslag is niet met HR gedeeld.</p>';
  return `<h3>${escapeHtml(entry.typeName)}</h3>${facts}${report}`;
}

/** What authors let go; a line that they left out keeps its place, with the reason. */
function notes({ sealed = [] }: AccessPackage): string {
  return sealed
    .map(({ by, releasedOn, records }) => {
      const parts = records.map(({ title, day, lines }) => {
        const heading = day === null ? title : `${title}, ${day}`;
        const shown = lines.map((line): readonly [string, string] => [
          line.label,
          'text' in line ? line.text : `(weggelaten: ${line.leftOut})`,
        ]);
        return `<h4>${escapeHtml(heading)}</h4>${definitions(shown)}`;
      });
      return `<h3>Notities van ${escapeHtml(by)}</h3><p>Nagekeken en vrijgegeven op ${escapeHtml(releasedOn)}.</p>${parts.join('')}`;
    })
    .join('');
}

function others({ withOthers, sealed = [] }: AccessPackage): string {
  if (withOthers.length === 0) return sealed.length > 0 ? '' : '<p>Niets.</p>';
  const lines = withOthers.map(
    ({ name, records }) =>
      `<li>${escapeHtml(name)}: ${records} ${records === 1 ? 'gesprek' : 'gesprekken'}</li>`,
  );
  return `<p>Deze mensen hebben ${sealed.length > 0 ? 'ook ' : ''}notities van gesprekken met jou die alleen zij kunnen lezen, en gaven die nog niet vrij. Vraag hen om inzage:</p><ul>${lines.join('')}</ul>`;
}

const ASKED: Record<AccessPackage['requests'][number]['kind'], string> = {
  access: 'Inzage',
  correction: 'Correctie',
  erasure: 'Wissen',
  restriction: 'Beperking',
  portability: 'Overdracht',
  objection: 'Bezwaar',
};
const STATES: Record<AccessPackage['requests'][number]['state'], string> = {
  open: 'nog open',
  granted: 'toegewezen',
  refused: 'afgewezen',
  lifted: 'toegewezen, en daarna opgeheven',
};

function requests({ requests: asked }: AccessPackage): string {
  if (asked.length === 0) return '<p>Niets.</p>';
  return definitions(
    asked.map(({ kind, receivedOn, state, note, extension, answer, lifted }) => [
      `${ASKED[kind]}, ${receivedOn}: ${STATES[state]}`,
      [note, extension, answer, lifted].filter((text) => text !== null).join('\n'),
    ]),
  );
}

function readings({ readings: seen }: AccessPackage): string {
  if (seen.length === 0) return '<p>Nog niemand.</p>';
  const lines = seen.map(
    ({ at, action, by }) =>
      `<li>${escapeHtml(at.slice(0, 16).replace('T', ' '))}: ${escapeHtml(by)} ${escapeHtml(ACTIONS[action] ?? action)}</li>`,
  );
  return `<ul>${lines.join('')}</ul>`;
}
