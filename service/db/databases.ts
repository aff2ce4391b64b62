import { eq } from 'drizzle-orm';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { newId } from '../../shared/domain/ids.ts';
import type { Env } from '../env.ts';
import { createChanges, type Changes } from './changes.ts';
import * as directorySchema from './directory/schema.ts';
import * as organisationSchema from './organisation/schema.ts';
import { loadMasterKey } from './master-key.ts';
import { openDatabase, type Database } from './open.ts';
import { createDataKey, createVault, unwrapDataKey, type Vault } from './vault.ts';

export type Directory = Database<typeof directorySchema>;
export type Organisation = Database<typeof organisationSchema> & {
  id: string;
  name: string;
  vault: Vault;
  changes: Changes;
};

export type Databases = {
  directory: Directory;
  masterKey: Buffer;
  /** Where a new master key was written, when one was made at this start. */
  masterKeyMadeAt?: string;
  organisation(id: string): Promise<Organisation>;
  createOrganisation(name: string): Promise<Organisation>;
  close(): Promise<void>;
};

const migrations = (name: string) => fileURLToPath(new URL(`./${name}/migrations`, import.meta.url));

/** Opens the directory; the database of an organisation opens when it is first asked for and stays open. */
export async function openDatabases(env: Env): Promise<Databases> {
  const folder = resolve(env.dataDir);
  await mkdir(join(folder, 'organisations'), { recursive: true, mode: 0o700 });
  const { key: masterKey, madeAt } = await loadMasterKey(env);
  const directory = await openDatabase({
    path: join(folder, 'directory.db'),
    schema: directorySchema,
    migrations: migrations('directory'),
    synchronous: env.synchronous,
  });
  const opened = new Map<string, Promise<Organisation>>();

  async function open(id: string): Promise<Organisation> {
    const [row] = await directory.db
      .select()
      .from(directorySchema.organisations)
      .where(eq(directorySchema.organisations.id, id));
    if (!row) throw new Error('No such organisation.');
    const vault = createVault(id, unwrapDataKey(masterKey, id, row.wrappedKey));
    const database = await openDatabase({
      path: join(folder, 'organisations', `${row.databaseName}.db`),
      schema: organisationSchema,
      migrations: migrations('organisation'),
      synchronous: env.synchronous,
    });
    return { ...database, id, name: row.name, vault, changes: createChanges() };
  }

  function organisation(id: string): Promise<Organisation> {
    const known = opened.get(id);
    if (known) return known;
    const opening = open(id);
    opened.set(id, opening);
    // The next request tries again rather than repeating a passing failure for ever.
    opening.catch(() => opened.delete(id));
    return opening;
  }

  return {
    directory,
    masterKey,
    masterKeyMadeAt: madeAt,
    organisation,
    async createOrganisation(name) {
      const id = newId();
      await directory.db.insert(directorySchema.organisations).values({
        id,
        name,
        databaseName: id,
        wrappedKey: createDataKey(masterKey, id),
        createdAt: new Date(),
      });
      return organisation(id);
    },
    async close() {
      const databases = [directory, ...(await Promise.allSettled(opened.values())).flatMap(settled)];
      for (const database of databases) {
        await database.writer.idle();
        database.close();
      }
    },
  };
}

function settled(result: PromiseSettledResult<Organisation>): Organisation[] {
  return result.status === 'fulfilled' ? [result.value] : [];
}
