import { mergeKind, type Kind } from '../../shared/domain/documents.ts';
import { sameJson, type Json } from '../../shared/domain/json.ts';
import type { merge } from '../../shared/domain/merge.ts';
import type { DeviceDatabase } from './database.ts';
import { toStored } from './lock/sealed-rows.ts';
import type { LastDraft, LastPreparation, LastWord, PreparationRow } from './rows.ts';
import { allTables, writeFields } from './write.ts';

const TABLE = { table: 'lastWords', keyPath: 'key', indexed: [] };

/**
 * Puts down words in the turn that it is called in, also while the page is going. Of a page that is gone, the browser
 * keeps a transaction only when its commit was asked for; one that reads first, or waits for another that writes to the
 * same table, is undone.
 */
export function putAtOnce(db: DeviceDatabase, words: (LastWord | LastDraft | LastPreparation)[]): void {
  if (words.length === 0 || !db.isOpen()) return;
  const transaction = db.backendDB().transaction(TABLE.table, 'readwrite', { durability: 'strict' });
  for (const word of words) transaction.objectStore(TABLE.table).put(toStored(TABLE, word, db.sealing));
  transaction.commit();
}

/** Writes what was left behind by panels that closed while they were writing, as if they had come to it. */
export async function recallLastWords(db: DeviceDatabase): Promise<void> {
  if ((await db.lastWords.count()) === 0) return;
  // Seldom wanted, so no part of what the first frame waits for; before the transaction, which would end meanwhile.
  const { merge } = await import('../../shared/domain/merge.ts');
  await db.transaction('rw', [...allTables(db), db.lastWords], async () => {
    for (const word of await db.lastWords.toArray()) {
      if ('draft' in word) await recallDraft(db, word);
      else if ('preparation' in word) await recallPreparation(db, word.preparation);
      else if (!(await db.removals.get([word.kind, word.id]))) await recall(db, word, merge);
      await db.lastWords.delete(word.key);
    }
  });
}

/** Of a field that was emptied nothing comes back. */
async function recallDraft(db: DeviceDatabase, { draft, value }: LastDraft): Promise<void> {
  if (value.trim() === '') await db.settings.delete(draft);
  else await db.settings.put({ key: draft, value });
}

/** With a conversation that was removed meanwhile its preparation went. */
async function recallPreparation(db: DeviceDatabase, row: PreparationRow): Promise<void> {
  if (await db.conversations.get(row.conversationId)) await db.preparation.put(row);
}

async function recall(db: DeviceDatabase, word: LastWord, join: typeof merge): Promise<void> {
  const { kind, id, name, start } = word;
  const row = await db.documents(kind).get(id);
  const value = together(kind, row?.fields[name], word, join);
  await writeFields(db, kind, id, { [name]: value }, start && { [name]: start });
}

/** Another window may have written to the same field meanwhile: then both are kept. */
function together(
  kind: Kind,
  current: Json | undefined,
  { name, value, before }: LastWord,
  join: typeof merge,
): Json {
  if (current === undefined || before.some((earlier) => sameJson(earlier, current))) return value;
  const merged = join(mergeKind(kind, name, value) ?? 'value', before.at(-1), current, value);
  if ('value' in merged) return merged.value;
  return typeof current === 'string' && typeof value === 'string' ? `${current}\n${value}` : value;
}
