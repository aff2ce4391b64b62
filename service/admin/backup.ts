import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openFile } from '../db/file-store.ts';
import { SettingsError, type Env } from '../env.ts';
import type { Command } from './command.ts';

/** Copies of every database as it is at one moment each, beside a running service. */
export const backup: Command = {
  summary: 'Copy the data, and the keys to a folder of their own, while the service runs.',
  usage: '--to FOLDER --keys-to FOLDER',
  options: { to: { type: 'string' }, 'keys-to': { type: 'string' } },
  async run({ env, options }) {
    const { to, 'keys-to': keysTo } = options;
    if (!to || !keysTo) throw new Error(`Usage: backup ${backup.usage}`);
    const from = dataFolder(env);
    const organisations = await readdir(join(from, 'organisations')).catch(() => []);
    const names = organisations.filter((name) => name.endsWith('.db'));
    for (const name of names) await copy(join(from, 'organisations', name), join(to, 'organisations', name));
    await copy(join(from, 'directory.db'), join(to, 'directory.db'));
    // Last, so that there is a key to everything that was copied.
    await copy(join(from, 'keys.db'), join(keysTo, 'keys.db'));
    return `${names.length + 2} databases gekopieerd / copied.`;
  },
};

/** Where the files are. Throws when they are on libSQL server, which has backups of its own. */
export function dataFolder(env: Env): string {
  if (env.database)
    throw new SettingsError(
      'DATABASE_URL is set: back up and restore the databases with libSQL server itself',
    );
  return resolve(env.dataDir);
}

async function copy(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} is there already; name an empty folder.`);
  await mkdir(join(to, '..'), { recursive: true, mode: 0o700 });
  const source = openFile({ path: from, synchronous: 'full' });
  try {
    // A read like any other, at one moment: nobody waits for it.
    await source.read([{ sql: 'VACUUM INTO ?', params: [resolve(to)] }]);
  } finally {
    source.close();
  }
  await chmod(to, 0o600);
}
