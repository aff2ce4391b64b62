import type { Finding } from '../../shared/privacy/finding.ts';
import { printOf } from '../../shared/privacy/print.ts';
import type { DeviceDatabase } from './database.ts';
import type { OutboxEntry } from './rows.ts';
import { getSetting, putSetting } from './settings.ts';
import { loadType } from './templates.ts';

/** Only what the guard cleared leaves this device. */
export const isCleared = ({ guard }: OutboxEntry) => guard === undefined;

/** Judges what is not cleared, once more: the guard was loaded, or something was dismissed. */
export async function recheck(db: DeviceDatabase): Promise<void> {
  await learnTypes(db);
  const tables = [db.outbox, db.agreements, db.conversations, db.reports];
  await db.transaction('rw', tables, async () => {
    const entries = await db.outbox.filter((entry) => !isCleared(entry)).toArray();
    for (const entry of entries) {
      const fields = (await db.documents(entry.kind).get(entry.id))?.fields ?? {};
      const { guard: before, ...rest } = entry;
      const guard = db.guardian.verdict(entry, fields);
      if (guard !== before) await db.outbox.put({ ...rest, ...(guard && { guard }) });
    }
  });
}

/** The types of the conversations that wait: after a restart no screen has shown them yet. */
async function learnTypes(db: DeviceDatabase): Promise<void> {
  const entries = await db.outbox.filter((entry) => !isCleared(entry)).toArray();
  const ids = new Set(entries.filter(({ kind }) => kind === 'conversation').map(({ id }) => id));
  for (const row of await db.conversations.bulkGet([...ids])) {
    const { typeId, typeVersion } = row?.fields ?? {};
    if (typeof typeId !== 'string' || typeof typeVersion !== 'number') continue;
    // One that cannot be shown here has its answers read as if they were typed.
    await loadType(db, { typeId, typeVersion }).catch(() => undefined);
  }
}

/** A false alarm: this finding in this sentence, in this conversation. Neither text nor reason is kept. */
export async function dismiss(
  db: DeviceDatabase,
  scope: string,
  text: string,
  finding: Finding,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const known = (await getSetting(db, 'dismissed')) ?? [];
    await putSetting(db, 'dismissed', [...new Set([...known, printOf(scope, text, finding)])]);
  });
  db.guardian.know((await getSetting(db, 'dismissed')) ?? []);
  await recheck(db);
}
