import { newId } from '../../shared/domain/ids.ts';
import type { DeviceDatabase } from './database.ts';
import type { PhraseRow } from './rows.ts';

/** Under which false alarms in these sentences are remembered: they belong to no conversation. */
export const PHRASES = 'phrases';

/** Well below what any note may hold. */
export const LONGEST_PHRASE = 2000;

/** What the guard holds back is not kept to be used again and again. */
export class PhraseHeld extends Error {
  override name = 'PhraseHeld';

  constructor() {
    super('The guard did not clear this sentence.');
  }
}

/** In the order in which they were made. */
export function listPhrases(db: DeviceDatabase): Promise<PhraseRow[]> {
  return db.phrases.orderBy('id').toArray();
}

/** Keeps a sentence, new or changed, and answers its id. Throws `PhraseHeld`, also while there is no guard yet. */
export async function savePhrase(db: DeviceDatabase, text: string, id = newId()): Promise<string> {
  if (db.guardian.holds(PHRASES, text)) throw new PhraseHeld();
  await db.phrases.put({ id, text: text.trim() });
  return id;
}

/** Takes a sentence away, and answers how to bring it back where it was. */
export async function removePhrase(
  db: DeviceDatabase,
  { id, text }: PhraseRow,
): Promise<() => Promise<void>> {
  await db.phrases.delete(id);
  return async () => void (await db.phrases.put({ id, text }));
}
