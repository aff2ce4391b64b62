import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '../db/databases.ts';
import { eachOrganisation } from '../db/each-organisation.ts';
import { openFile } from '../db/file-store.ts';
import { finishErasures } from '../retention/erase-file.ts';
import type { Command } from './command.ts';
import { checkDatabases } from './check.ts';
import { keepEnded } from './keep-ended.ts';
import { readLedger, removeNote, takeNote, type Note } from './restore-note.ts';
import { createShelf, organisationsIn, requireStopped, type Shelf } from './shelf.ts';

/**
 * Puts a backup in the place of the data, while the service is stopped. Whoever was erased since stays so: the
 * ledger of the data that is replaced is joined to that of the backup and replayed; so do members and devices that
 * were shut out. Devices notice by the epoch, start again, and send what they had sent in the last days. Cut off
 * anywhere, it is finished by running it again, and until then nothing else opens the data.
 */
export const restore: Command = {
  summary: 'Put a backup in the place of the data. Stop the service first; erasures are replayed.',
  usage: '--from FOLDER --keys-from FOLDER',
  options: { from: { type: 'string' }, 'keys-from': { type: 'string' } },
  async run({ env, options }) {
    const { from, 'keys-from': keysFrom } = options;
    if (!from || !keysFrom) throw new Error(`Usage: restore ${restore.usage}`);
    const names = await organisationsIn(from);
    const files = new Map([...names, 'directory'].map((name) => [name, join(from, `${name}.db`)]));
    const keys = join(keysFrom, 'keys.db');
    for (const path of [...files.values(), keys])
      if (!existsSync(path)) throw new Error(`${path} is missing; nothing was changed.`);
    const shelf = createShelf(env);
    requireStopped(shelf);
    const note = await takeNote(env, shelf);
    const epochs = new Map(note.epochs);
    // First, so that no key of an erased person is there for a moment.
    await replaceKeys(shelf, keys, note);
    for (const name of epochs.keys()) await shelf.remove(name);
    for (const [name, path] of files) await shelf.replace(name, path);
    for (const name of names) await beginEpoch(shelf, name, epochs.get(name) ?? 0);

    const databases = await openDatabases(env, { halfRestored: true });
    try {
      await keepEnded(databases.directory, note.present);
      await eachOrganisation(databases, (organisation) => finishErasures(databases, organisation));
      await removeNote(env);
      const { values } = await checkDatabases(databases);
      const erasures = (await readLedger(databases.keys.store)).length;
      return `Teruggezet / restored: ${names.length + 2} databases, ${values} documents, ${erasures} erasures.`;
    } finally {
      await databases.close();
    }
  },
};

/** Puts back the keys, without those of everybody who was erased since the backup was made. */
async function replaceKeys(shelf: Shelf, from: string, { ledger }: Note): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'goed-gesprek-restore-'));
  try {
    const path = join(folder, 'keys.db');
    await copyFile(from, path);
    const store = openFile({ path, synchronous: 'full' });
    await store.write([
      ...ledger.map((params) => ({
        sql: 'INSERT INTO erasures (organisation_id, subject, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        params,
      })),
      {
        sql: `DELETE FROM subject_keys WHERE (organisation_id, subject) IN
          (SELECT organisation_id, subject FROM erasures)`,
        params: [],
      },
    ]);
    // The log too: what is put back is the one file.
    await store.read([{ sql: 'VACUUM INTO ?', params: [`${path}.whole`] }]);
    store.close();
    await shelf.replace('keys', `${path}.whole`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An epoch that no device can have seen: two restores of one backup differ too. */
async function beginEpoch(shelf: Shelf, name: string, known: number): Promise<void> {
  const store = await shelf.open(name);
  const least = Math.max(known + 1, Math.floor(Date.now() / 1000));
  if (!store) throw new Error(`Database ${name} was not put back.`);
  await store.write([{ sql: 'UPDATE meta SET epoch = max(epoch + 1, ?)', params: [least] }]);
  store.close();
}
