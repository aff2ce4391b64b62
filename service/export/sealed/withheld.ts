import { createHash } from 'node:crypto';
import type { DisclosureRecord } from '../../../shared/contracts/disclosures.ts';
import { allConversationTypes } from '../../../shared/conversations/index.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { ANSWER, ITEM_NOTE, itemNote } from '../../../shared/domain/documents.ts';
import { jsonText, type Json } from '../../../shared/domain/json.ts';
import { isEmpty, reportField } from '../../../shared/domain/report-field.ts';
import { Report } from '../../../shared/domain/report-content.ts';
import { en } from '../../../shared/messages/en/withheld.ts';
import { nl, type WithheldMessages } from '../../../shared/messages/nl/withheld.ts';
import { readReports } from '../../conversations/read-reports.ts';
import type { ServiceContext } from '../../context.ts';
import type { Organisation } from '../../db/databases.ts';
import type { Content } from '../../db/organisation/content.ts';
import { readDocuments } from '../../db/organisation/read.ts';
import type { DocumentRow } from '../../db/organisation/subject.ts';
import { ownTypes } from '../../db/organisation/templates.ts';
import { agreementLine, fieldLine, reportLines, type Line } from '../report-lines.ts';
import { documentsAbout } from '../../retention/due.ts';
import { writerOf, type WriterOf } from './writers.ts';

/** `by`: who is asked about it. `says`: lines of a report that say the same. */
type Part = Line & { key: string; by: string; says?: string[] };

/** In the order in which they are looked at: a report repeats what the others hold. */
const KINDS = ['conversation', 'agreement', 'report'];

/** The labels of a language; the keys of lines are the same in each. */
interface Words {
  language: Language;
  t: WithheldMessages;
}

/**
 * What members wrote about an employee and HR may not read, by who is asked about it: working notes, notes to items, agreements and
 * reports that were not shared. What stands in a report that HR reads is in the package already, and what a report
 * repeats of its notes is said once. Only for verbs that show it to its author, or that
 * look at nothing but whether there is any. What was chosen from a list, and all labels, in a language.
 */
export async function withheldNotes(
  place: Pick<ServiceContext, 'organisation' | 'databases'>,
  employeeId: string,
  language: Language = 'nl',
): Promise<Map<string, DisclosureRecord[]>> {
  const { organisation } = place;
  const words = { language, t: { nl, en }[language] };
  const about = await documentsAbout(organisation, employeeId);
  const rows = about.filter(({ kind }) => KINDS.includes(kind));
  const found = await readDocuments(
    organisation,
    rows.map(({ id }) => id),
  );
  const read = found.toSorted((a, b) => KINDS.indexOf(a.document.kind) - KINDS.indexOf(b.document.kind));
  const told = await sharedLines(organisation, rows, language);
  const writer = await writerOf(
    place,
    about.find(({ id }) => id === employeeId),
    found,
  );
  const types = [...(await allConversationTypes()), ...(await ownTypes(organisation))];
  const records = read.flatMap(({ document, content }) => {
    if (!content) return [];
    const type = typeIn(types, document.typeId, content.get('typeVersion')?.value);
    const conversation = document.kind === 'conversation' ? document.id : (document.conversationId ?? '');
    const known = told.get(conversation) ?? new Set<string>();
    const lines = linesOf({ document, content, type, writer }, words).filter(({ says = [], ...line }) =>
      [textKey(line), ...says].every((key) => !known.has(key)),
    );
    told.set(
      conversation,
      new Set([...known, ...lines.flatMap((line) => [textKey(line), ...(line.says ?? [])])]),
    );
    const title = words.t.kinds[document.kind] ?? type?.name[language] ?? words.t.conversation;
    return [...Map.groupBy(lines, ({ by }) => by)].map(([by, theirs]) => {
      const due = content.get('due');
      const theirDue = due && writer(document, due.deviceId) === by ? textIn(due.value) : '';
      const day = document.heldOn ?? document.plannedOn ?? theirDue;
      const shown = theirs.map(({ key, label, text }) => ({ key, label, text }));
      return { authorId: by, record: { title, day: day || null, lines: shown } };
    });
  });
  const byAuthor = Map.groupBy(records, ({ authorId }) => authorId);
  return new Map([...byAuthor].map(([id, list]) => [id, list.map(({ record }) => record)]));
}

/** Stands for what an author saw: they release this and nothing else. */
export function versionOf(records: readonly DisclosureRecord[], address: string): string {
  return createHash('sha256')
    .update(JSON.stringify([records, address]))
    .digest('base64url');
}

/** The version that it was written with, or else any: its labels are better than none. */
function typeIn(
  types: ConversationType[],
  id: string | null,
  version: Json | undefined,
): ConversationType | undefined {
  const known = types.filter((type) => type.id === id);
  return known.find((type) => type.version === version) ?? known[0];
}

const textIn = (value: Json | undefined) => (typeof value === 'string' ? value : '');
const textKey = ({ label, text }: Line) => JSON.stringify([label, text]);

/** Lines of reports that HR reads, by conversation. */
async function sharedLines(
  organisation: Organisation,
  rows: DocumentRow[],
  language: Language,
): Promise<Map<string, Set<string>>> {
  const shared = rows.filter(({ status, sharing }) => status === 'finished' && sharing === 'report');
  const reports = await readReports(
    organisation,
    shared.map(({ id }) => id),
  );
  return new Map(
    [...reports].map(([id, report]) => [id, new Set(reportLines(report, language).map(textKey))] as const),
  );
}

type Looked = {
  document: DocumentRow;
  content: Content;
  type: ConversationType | undefined;
  writer: WriterOf;
};

function linesOf({ document, content, type, writer }: Looked, words: Words): Part[] {
  const { language } = words;
  if (document.kind === 'report') return reportParts(document, content, language);
  const agreed =
    document.kind === 'agreement' ? [textKey(agreementLine(agreementOf(content), language))] : [];
  return [...content].flatMap(([name, field]) => {
    return [field, ...field.siblings].flatMap(({ value, deviceId }, index): Part[] => {
      if (isEmpty(value)) return [];
      const line =
        document.kind === 'agreement'
          ? agreementPart(name, value, words)
          : noteLine(type, name, value, words);
      const part = { key: `${document.id}/${name}/${index}`, by: writer(document, deviceId) };
      return line
        ? [{ ...part, ...line, ...(IN_REPORT.includes(name) && index === 0 && { says: agreed }) }]
        : [];
    });
  });
}

/** An answer, a note to an item, or why it was finished although something was missing; the rest is in the list. */
function noteLine(
  type: ConversationType | undefined,
  name: string,
  value: Json,
  { language, t }: Words,
): Line | undefined {
  if (name === 'finishReason') return { label: t.finishReason, text: textIn(value) };
  if (name.startsWith(ANSWER)) {
    const field = type?.template.fields.find(({ id }) => name === ANSWER + id);
    if (!field) return { label: name.slice(ANSWER.length), text: jsonText(value) };
    const [shown] = reportField(field, value);
    return shown && fieldLine(shown, language);
  }
  if (!name.startsWith(ITEM_NOTE)) return undefined;
  const item = Object.entries(type?.phases ?? {}).flatMap(([phase, items]) =>
    items.filter(({ id }) => name === itemNote(phase, id)),
  )[0];
  const about = item?.text[language] ?? name.slice(ITEM_NOTE.length);
  return { label: t.noteTo(about), text: jsonText(value) };
}

function reportParts({ id, authorId }: DocumentRow, content: Content, language: Language): Part[] {
  const parsed = Report.safeParse(content.get('content')?.value);
  if (!parsed.success) return [];
  return reportLines(parsed.data, language).map((line, index) => ({
    key: `${id}/content/${index}`,
    by: authorId,
    ...line,
  }));
}

function agreementOf(content: Content): { what: string; due: string | null } {
  return { what: textIn(content.get('what')?.value), due: textIn(content.get('due')?.value) || null };
}

/** Of an agreement: what its report says as well. */
const IN_REPORT = ['what', 'due'];

function agreementPart(name: string, value: Json, { t }: Words): Line | undefined {
  const label = Object.hasOwn(t.agreement, name) ? t.agreement[name] : undefined;
  return label === undefined ? undefined : { label, text: jsonText(value) };
}
