import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabases } from '../db/databases.ts';
import { openFile } from '../db/file-store.ts';
import type { Row } from '../db/store.ts';
import { finishErasures } from '../retention/erase-file.ts';
import type { Command } from './command.ts';
import { checkDatabases } from './check.ts';
import { dataFolder } from './backup.ts';

/**
 * Puts a backup in the place of the data, while the service is stopped. Whoever was erased since stays so: the
 * ledger of the data that is replaced is replayed, and the one beside the backup. Devices notice by the epoch, start
 * again, and send what they had sent in the last days.
 */
export const restore: Command = {
  summary: 'Put a backup in the place of the data. Stop the service first; erasures are replayed.',
  usage: '--from FOLDER --keys-from FOLDER',
  options: { from: { type: 'string' }, 'keys-from': { type: 'string' } },
  async run({ env, options }) {
    const { from, 'keys-from': keysFrom } = options;
    if (!from || !keysFrom) throw new Error(`Usage: restore ${restore.usage}`);
    const to = dataFolder(env);
    const ledger = await readLedger(join(to, 'keys.db'));
    const epochs = await readEpochs(to);
    await rm(join(to, 'organisations'), { recursive: true, force: true });
    const names = await readdir(join(from, 'organisations')).catch(() => []);
    for (const name of names)
      await replace(join(from, 'organisations', name), join(to, 'organisations', name));
    await replace(join(from, 'directory.db'), join(to, 'directory.db'));
    await replace(join(keysFrom, 'keys.db'), join(to, 'keys.db'));
    for (const name of names) await beginEpoch(join(to, 'organisations', name), epochs.get(name) ?? 0);

    const databases = await openDatabases(env);
    try {
      const all = [...ledger, ...(await readLedger(join(to, 'keys.db')))];
      for (const [id, erasures] of Map.groupBy(all, ([organisationId]) => String(organisationId))) {
        const organisation = await databases.organisation(id).catch(() => undefined);
        // The organisation itself is younger than the backup.
        if (!organisation) continue;
        for (const [, subject] of erasures) await organisation.vault.destroy(String(subject));
        await finishErasures(databases, organisation);
      }
      const { values } = await checkDatabases(databases);
      return `Teruggezet / restored: ${names.length + 2} databases, ${values} documents, ${all.length} erasures.`;
    } finally {
      await databases.close();
    }
  },
};

async function readLedger(path: string): Promise<Row[]> {
  if (!existsSync(path)) return [];
  const store = openFile({ path, synchronous: 'full' });
  try {
    return (await store.read([{ sql: 'SELECT organisation_id, subject FROM erasures', params: [] }])).flat();
  } finally {
    store.close();
  }
}

async function readEpochs(folder: string): Promise<Map<string, number>> {
  const epochs = new Map<string, number>();
  for (const name of await readdir(join(folder, 'organisations')).catch(() => [])) {
    if (!name.endsWith('.db')) continue;
    const store = openFile({ path: join(folder, 'organisations', name), synchronous: 'full' });
    // Data that is damaged is what a restore is for.
    const [rows = []] = await store.read([{ sql: 'SELECT epoch FROM meta', params: [] }]).catch(() => []);
    epochs.set(name, Number(rows[0]?.[0] ?? 0));
    store.close();
  }
  return epochs;
}

async function replace(from: string, to: string): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true, mode: 0o700 });
  // The file itself too: written over in place, it would go on with the log of the one that it replaces.
  for (const ending of ['', '-wal', '-shm']) await rm(`${to}${ending}`, { force: true });
  await copyFile(from, to);
  await chmod(to, 0o600);
}

/** An epoch that no device can have seen: two restores of one backup differ too. */
async function beginEpoch(path: string, known: number): Promise<void> {
  const store = openFile({ path, synchronous: 'full' });
  const least = Math.max(known + 1, Math.floor(Date.now() / 1000));
  await store.write([{ sql: 'UPDATE meta SET epoch = max(epoch + 1, ?)', params: [least] }]);
  store.close();
}
