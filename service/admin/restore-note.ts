import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { restoreNotePath } from '../db/half-restored.ts';
import type { Store } from '../db/store.ts';
import type { Env } from '../env.ts';
import { Present, readPresent } from './keep-ended.ts';
import type { Shelf } from './shelf.ts';

/** What a restore has to know of the data that it replaces. */
const Note = z.object({
  present: Present.optional(),
  /** Whose key was destroyed: organisation, subject, and when. */
  ledger: z.array(z.tuple([z.string(), z.string(), z.number()])),
  epochs: z.array(z.tuple([z.string(), z.number()])),
});
export type Note = z.infer<typeof Note>;

/**
 * Written down before anything is replaced, and read from there by the restore that finishes one that was cut off: by
 * then the data itself knows it no longer. Until that is done nothing else opens the data.
 */
export async function takeNote(env: Env, shelf: Shelf): Promise<Note> {
  const path = restoreNotePath(env);
  const known = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (known !== undefined) return Note.parse(JSON.parse(known));
  const keys = await shelf.open('keys');
  const epochs: Note['epochs'] = [];
  for (const name of await shelf.organisations()) epochs.push([name, await readEpoch(shelf, name)]);
  const note = { present: await readPresent(shelf), ledger: keys ? await readLedger(keys) : [], epochs };
  keys?.close();
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, JSON.stringify(note), { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  return note;
}

export const removeNote = (env: Env) => rm(restoreNotePath(env), { force: true });

export async function readLedger(keys: Store): Promise<Note['ledger']> {
  const [rows = []] = await keys.read([
    { sql: 'SELECT organisation_id, subject, at FROM erasures', params: [] },
  ]);
  return rows as Note['ledger'];
}

async function readEpoch(shelf: Shelf, name: string): Promise<number> {
  const store = await shelf.open(name);
  // Data that is damaged is what a restore is for.
  const [rows = []] =
    (await store?.read([{ sql: 'SELECT epoch FROM meta', params: [] }]).catch(() => [])) ?? [];
  store?.close();
  return Number(rows[0]?.[0] ?? 0);
}
