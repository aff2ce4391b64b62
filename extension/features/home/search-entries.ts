import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { ANSWER, ITEM_NOTE, type Fields } from '../../../shared/domain/documents.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { optionsOf } from '../../../shared/domain/report-field.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { readRestricted } from '../../store/restriction.ts';
import type { ConversationRow } from '../../store/rows.ts';
import { loadType, nameOf, readCatalogue } from '../../store/templates.ts';

/** One thing to find. It is made from what is on this device and stays there. */
export type SearchEntry = {
  id: string;
  kind: 'conversation' | 'agreement';
  conversationId: string;
  status: string;
  employee: string;
  /** The employee's data may only be kept. */
  restricted: boolean;
  type: string;
  text: string;
  /** Day or moment to show beside it. */
  when: string;
};

/** Everything that one can search for: own conversations with answers and preparation, and agreements. */
export async function readSearchEntries(db: DeviceDatabase, language: Language): Promise<SearchEntry[]> {
  const [restricted, catalogue, conversations, agreements, employees, preparation] = await Promise.all([
    readRestricted(db),
    readCatalogue(db),
    db.conversations.toArray(),
    db.agreements.toArray(),
    db.employees.toArray(),
    db.preparation.toArray(),
  ]);
  const names = new Map(employees.map(({ id, fields }) => [id, fields.name]));
  const points = new Map(preparation.map((row) => [row.conversationId, row.points.map(({ text }) => text)]));
  const types = await loadTypes(db, conversations);
  const typeOf = new Map(conversations.map(({ id, fields }) => [id, fields.typeId]));

  return [
    ...conversations.map(({ id, fields, updatedAt }): SearchEntry => ({
      id,
      kind: 'conversation',
      conversationId: id,
      status: fields.status,
      employee: names.get(fields.employeeId) ?? '',
      restricted: restricted.has(fields.employeeId),
      type: nameOf(catalogue, fields.typeId)[language],
      text: [...answerTexts(fields, types.get(versionKey(fields)), language), ...(points.get(id) ?? [])].join(
        '\n',
      ),
      when: fields.heldOn ?? fields.plannedStart ?? new Date(updatedAt).toISOString(),
    })),
    ...agreements.map(({ id, fields, updatedAt }): SearchEntry => ({
      id,
      kind: 'agreement',
      conversationId: fields.conversationId,
      status: fields.status,
      employee: names.get(fields.employeeId) ?? '',
      restricted: restricted.has(fields.employeeId),
      type: nameOf(catalogue, typeOf.get(fields.conversationId) ?? '')[language],
      text: [fields.what, fields.reason ?? ''].filter(Boolean).join('\n'),
      when: fields.due ?? new Date(updatedAt).toISOString(),
    })),
  ].filter(({ kind, text }) => kind === 'conversation' || text !== '');
}

const versionKey = ({ typeId, typeVersion }: ConversationRow['fields']) => `${typeId} ${typeVersion}`;

/** Each type in each version that a conversation has; one that cannot be read has no words for options. */
async function loadTypes(
  db: DeviceDatabase,
  rows: readonly ConversationRow[],
): Promise<Map<string, ConversationType | undefined>> {
  const fields = new Map(rows.map((row) => [versionKey(row.fields), row.fields]));
  const load = async ([key, of]: [string, ConversationRow['fields']]) =>
    [key, await loadType(db, of).catch(() => undefined)] as const;
  return new Map(await Promise.all([...fields].map(load)));
}

/** Days and moments as they are stored: nobody reads or searches them so. */
const STORED_DAY = /^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/;

/** What was filled in, in words: options by their text, everything else as it was written. */
function answerTexts(fields: Fields, type: ConversationType | undefined, language: Language): string[] {
  return Object.entries(fields)
    .filter(([name]) => name.startsWith(ANSWER) || name.startsWith(ITEM_NOTE))
    .flatMap(([name, value]) => {
      const field = type?.template.fields.find(({ id }) => ANSWER + id === name);
      const options = field && optionsOf(field);
      return strings(value)
        .filter((text) => !STORED_DAY.test(text))
        .map((text) => options?.[text]?.[language] ?? text);
    });
}

function strings(value: Json): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}
