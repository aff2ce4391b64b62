import { createHash } from 'node:crypto';
import type { DisclosureRecord } from '../../../shared/contracts/disclosures.ts';
import { allConversationTypes } from '../../../shared/conversations/index.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { ANSWER, ITEM_NOTE, itemNote } from '../../../shared/domain/documents.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { isEmpty, reportField } from '../../../shared/domain/report.ts';
import { readReports } from '../../conversations/read-reports.ts';
import type { Organisation } from '../../db/databases.ts';
import type { Content } from '../../db/organisation/content.ts';
import { readDocuments } from '../../db/organisation/read.ts';
import type { DocumentRow } from '../../db/organisation/subject.ts';
import { fieldLine, reportLines, type Line } from '../report-lines.ts';
import { documentsAbout } from '../../retention/due.ts';

type Part = Line & { key: string };

/**
 * What members wrote about an employee and HR may not read, by author: working notes, notes to items and agreements.
 * What stands in a report that HR reads is in the package already. Only for verbs that show it to its author, or that
 * look at nothing but whether there is any.
 */
export async function withheldNotes(
  organisation: Organisation,
  employeeId: string,
): Promise<Map<string, DisclosureRecord[]>> {
  const rows = (await documentsAbout(organisation, employeeId)).filter(
    ({ kind }) => kind === 'conversation' || kind === 'agreement',
  );
  const read = await readDocuments(
    organisation,
    rows.map(({ id }) => id),
  );
  const shared = await sharedLines(organisation, rows);
  const types = await allConversationTypes();
  const typeOf = (row: DocumentRow) => types.find(({ id }) => id === row.typeId);
  const records = read.flatMap(({ document, content }) => {
    if (!content) return [];
    const about = document.kind === 'conversation' ? document.id : (document.conversationId ?? '');
    const known = shared.get(about) ?? new Set<string>();
    const lines = linesOf(document, content, typeOf(document)).filter((line) => !known.has(textKey(line)));
    if (lines.length === 0) return [];
    const title = document.kind === 'agreement' ? 'Afspraak' : (typeOf(document)?.name.nl ?? 'Gesprek');
    const day = document.heldOn ?? document.plannedOn ?? textIn(content.get('due')?.value);
    return [{ authorId: document.authorId, record: { title, day: day || null, lines } }];
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

const textIn = (value: Json | undefined) => (typeof value === 'string' ? value : '');
const textKey = ({ label, text }: Line) => JSON.stringify([label, text]);

/** Lines of reports that HR reads, by conversation. */
async function sharedLines(
  organisation: Organisation,
  rows: DocumentRow[],
): Promise<Map<string, Set<string>>> {
  const shared = rows.filter(({ status, sharing }) => status === 'finished' && sharing === 'report');
  const reports = await readReports(
    organisation,
    shared.map(({ id }) => id),
  );
  return new Map(
    [...reports].map(([id, report]) => [id, new Set(reportLines(report).map(textKey))] as const),
  );
}

function linesOf(document: DocumentRow, content: Content, type: ConversationType | undefined): Part[] {
  return [...content].flatMap(([name, field]) => {
    const versions = [field.value, ...field.siblings.map(({ value }) => value)];
    return versions.flatMap((value, index): Part[] => {
      if (isEmpty(value)) return [];
      const line = document.kind === 'agreement' ? agreementLine(name, value) : noteLine(type, name, value);
      return line ? [{ key: `${document.id}/${name}/${index}`, ...line }] : [];
    });
  });
}

/** An answer, a note to an item, or why it was finished although something was missing; the rest is in the list. */
function noteLine(type: ConversationType | undefined, name: string, value: Json): Line | undefined {
  if (name === 'finishReason') return { label: 'Waarom toch afgerond', text: textIn(value) };
  if (name.startsWith(ANSWER)) {
    const field = type?.template.fields.find(({ id }) => name === ANSWER + id);
    if (!field) return { label: name.slice(ANSWER.length), text: plain(value) };
    const [shown] = reportField(field, value);
    return shown && fieldLine(shown);
  }
  if (!name.startsWith(ITEM_NOTE)) return undefined;
  const item = Object.entries(type?.phases ?? {}).flatMap(([phase, items]) =>
    items.filter(({ id }) => name === itemNote(phase, id)),
  )[0];
  return { label: `Notitie bij: ${item?.text.nl ?? name.slice(ITEM_NOTE.length)}`, text: plain(value) };
}

const AGREEMENT: Record<string, string> = { what: 'Wat', due: 'Uiterlijk', reason: 'Waarom veranderd' };

function agreementLine(name: string, value: Json): Line | undefined {
  const label = Object.hasOwn(AGREEMENT, name) ? AGREEMENT[name] : undefined;
  return label === undefined ? undefined : { label, text: plain(value) };
}

const plain = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value));
