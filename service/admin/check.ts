import { openDatabases, type Databases, type Organisation } from '../db/databases.ts';
import { organisations } from '../db/directory/schema.ts';
import { readDocuments } from '../db/organisation/read.ts';
import type { Store } from '../db/store.ts';
import { masterKeyFits } from '../db/keys/fits.ts';
import type { Command } from './command.ts';

const PART = 500;

/** Reads everything once: the files' own structure, and every document through its seal. */
export const check: Command = {
  summary: 'Check that every database is whole and every document opens, while the service runs.',
  usage: '',
  options: {},
  async run({ env }) {
    const databases = await openDatabases(env);
    try {
      const { organisations: count, values } = await checkDatabases(databases);
      return `In orde / whole: ${count} organisations, ${values} documents.`;
    } finally {
      await databases.close();
    }
  },
};

/** Throws at the first thing that is wrong; names where, never what. */
export async function checkDatabases(
  databases: Databases,
): Promise<{ organisations: number; values: number }> {
  if (!(await masterKeyFits(databases))) throw new Error('The master key does not open the keys.');
  await checkFile('directory', databases.directory.store);
  await checkFile('keys', databases.keys.store);
  const rows = await databases.directory.db.select({ id: organisations.id }).from(organisations);
  let values = 0;
  for (const { id } of rows) {
    const organisation = await databases.organisation(id);
    await checkFile(id, organisation.store);
    values += await openEverything(organisation);
  }
  return { organisations: rows.length, values };
}

async function checkFile(name: string, store: Store): Promise<void> {
  const [whole = [], foreign = []] = await store.read([
    { sql: 'PRAGMA integrity_check', params: [] },
    { sql: 'PRAGMA foreign_key_check', params: [] },
  ]);
  if (whole[0]?.[0] !== 'ok' || foreign.length > 0) throw new Error(`Database ${name} is damaged.`);
}

async function openEverything(organisation: Organisation): Promise<number> {
  let count = 0;
  for (let from = ''; ;) {
    const [rows = []] = await organisation.store.read([
      {
        sql: 'SELECT document_id FROM contents WHERE document_id > ? ORDER BY 1 LIMIT ?',
        params: [from, PART],
      },
    ]);
    const ids = rows.map(([id]) => String(id));
    const last = ids.at(-1);
    if (last === undefined) return count;
    from = last;
    const opened = await readDocuments(organisation, ids).catch(() => {
      throw new Error(`A document in database ${organisation.id} does not open.`);
    });
    if (opened.length < ids.length) throw new Error(`A document in database ${organisation.id} is missing.`);
    count += opened.length;
  }
}
