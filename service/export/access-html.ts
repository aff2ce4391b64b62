import type { AccessPackage } from '../../shared/contracts/privacy.ts';
import type { Language } from '../../shared/domain/languages.ts';
import { en } from '../../shared/messages/en/access-package.ts';
import { nl, type AccessPackageMessages } from '../../shared/messages/nl/access-package.ts';
import { definitions, escapeHtml, htmlPage, reportSections } from './html.ts';

type Texts = AccessPackageMessages;

/** The access package for who reads it on paper. */
export function accessHtml(pack: AccessPackage, language: Language): string {
  const t = { nl, en }[language];
  const fields: Record<string, string> = t.fields;
  const sections = [
    paragraph(
      `${t.made(pack.organisation, pack.madeAt.slice(0, 10))} ${pack.sealed ? t.forEmployee : t.byHr}`,
    ),
    `${heading(t.personal)}${definitions([
      ...Object.entries(pack.employee).map(([name, value]) => [fields[name] ?? name, value] as const),
      [t.fields.manager, pack.manager],
    ])}`,
    `${heading(t.corrections)}${corrections(pack, t)}`,
    `${heading(t.absence)}${absence(pack, t)}`,
    `${heading(t.conversations)}${pack.conversations.map((entry) => conversation(entry, t)).join('') || paragraph(t.none)}`,
    `${heading(t.sealed)}${notes(pack, t)}${others(pack, t)}`,
    `${heading(t.requests)}${requests(pack, t)}`,
    `${heading(t.readings)}${readings(pack, t)}`,
    `${heading(t.rights)}${paragraph(t.rightsText)}`,
  ];
  return htmlPage(t.title, sections.join('\n'), language);
}

const heading = (text: string) => `<h2>${escapeHtml(text)}</h2>`;
const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
const list = (lines: readonly string[]) =>
  `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;

function corrections({ corrections: made }: AccessPackage, t: Texts): string {
  if (made.length === 0) return paragraph(t.nothing);
  return list(
    made.map(
      ({ field, before, after, at }) => `${at.slice(0, 10)}: ${t.corrected(t.fields[field], before, after)}`,
    ),
  );
}

function absence({ absence: cases }: AccessPackage, t: Texts): string {
  const spells = cases.flatMap((one) => one.spells);
  if (spells.length === 0) return paragraph(t.none);
  return list(spells.map(([from, to]) => `${from} – ${to ?? t.now}`));
}

function conversation(entry: AccessPackage['conversations'][number], t: Texts): string {
  const facts = definitions([
    [t.heldBy, entry.heldBy],
    entry.status === 'finished' ? [t.heldOn, entry.heldOn] : [t.plannedOn, entry.plannedOn],
    [t.next, entry.nextOn],
    [t.eraseOn, entry.eraseOn],
  ]);
  const report = entry.report ? reportSections(entry.report) : paragraph(t.notShared);
  return `<h3>${escapeHtml(entry.typeName)}</h3>${facts}${report}`;
}

/** What authors let go, in the words that they saw; a line that they left out keeps its place, with the reason. */
function notes({ sealed = [] }: AccessPackage, t: Texts): string {
  return sealed
    .map(({ by, releasedOn, records }) => {
      const parts = records.map(({ title, day, lines }) => {
        const shown = lines.map((line): readonly [string, string] => [
          line.label,
          'text' in line ? line.text : t.leftOut(line.leftOut),
        ]);
        return `<h4>${escapeHtml(day === null ? title : `${title}, ${day}`)}</h4>${definitions(shown)}`;
      });
      return `<h3>${escapeHtml(t.notesOf(by))}</h3>${paragraph(t.released(releasedOn))}${parts.join('')}`;
    })
    .join('');
}

function others({ withOthers, sealed = [] }: AccessPackage, t: Texts): string {
  if (withOthers.length === 0) return sealed.length > 0 ? '' : paragraph(t.nothing);
  return `${paragraph(t.withOthers(sealed.length > 0))}${list(withOthers.map(({ name, records }) => t.records(name, records)))}`;
}

function requests({ requests: asked }: AccessPackage, t: Texts): string {
  if (asked.length === 0) return paragraph(t.nothing);
  return definitions(
    asked.map(({ kind, receivedOn, state, note, extension, answer, lifted }) => [
      `${t.asked[kind]}, ${receivedOn}: ${t.states[state]}`,
      [note, extension, answer, lifted].filter((text) => text !== null).join('\n'),
    ]),
  );
}

function readings({ readings: seen }: AccessPackage, t: Texts): string {
  if (seen.length === 0) return paragraph(t.nobody);
  return list(
    seen.map(
      ({ at, action, by }) => `${at.slice(0, 16).replace('T', ' ')}: ${by} ${t.actions[action] ?? action}`,
    ),
  );
}
