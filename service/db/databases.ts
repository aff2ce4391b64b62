import { eq } from 'drizzle-orm';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { newId } from '../../shared/domain/ids.ts';
import type { Env } from '../env.ts';
import { createChanges, type Changes } from './changes.ts';
import { createCheckpoints } from './checkpoints.ts';
import { wrapNewKey, wrappingKey } from './cipher.ts';
import { membersByAddress } from './directory/names.ts';
import * as directorySchema from './directory/schema.ts';
import { refuseHalfRestored } from './half-restored.ts';
import { createKeyRing, organisationKeyName } from './keys/ring.ts';
import * as keysSchema from './keys/schema.ts';
import { tieMembers } from './organisation/tie-members.ts';
import * as organisationSchema from './organisation/schema.ts';
import { loadMasterKey } from './master-key.ts';
import { openDatabase, type Database } from './open.ts';
import { createPlaces } from './places.ts';
import { createVault, type Vault } from './vault.ts';

export type Directory = Database<typeof directorySchema>;
export type Keys = Database<typeof keysSchema>;
export type Organisation = Database<typeof organisationSchema> & {
  id: string;
  name: string;
  vault: Vault;
  changes: Changes;
};

export type Databases = {
  directory: Directory;
  keys: Keys;
  masterKey: Buffer;
  /** Where a new master key was written, when one was made at this start. */
  masterKeyMadeAt?: string;
  organisation(id: string): Promise<Organisation>;
  /** `secondFactor` says whether HR and administrators need one; they do unless it is false. */
  createOrganisation(name: string, options?: { secondFactor?: boolean }): Promise<Organisation>;
  /** Milliseconds between looks at what other processes wrote, for open streams; 0 where there is one process. */
  lookMs: number;
  /** How many organisations' files are open now. */
  openFiles(): number;
  close(): Promise<void>;
};

const migrations = (name: string) => fileURLToPath(new URL(`./${name}/migrations`, import.meta.url));

/**
 * Opens the directory and the keys; an organisation is brought up to date when it is first asked for. `halfRestored`
 * is for the restore itself alone.
 */
export async function openDatabases(env: Env, { halfRestored = false } = {}): Promise<Databases> {
  if (!halfRestored) refuseHalfRestored(env);
  await mkdir(env.dataDir, { recursive: true, mode: 0o700 });
  const { key: masterKey, madeAt } = await loadMasterKey(env);
  const master = wrappingKey(masterKey);
  const checkpoints = createCheckpoints();
  const places = createPlaces(env, checkpoints.written);
  const directory = await openDatabase(await places.fixed('directory'), {
    schema: directorySchema,
    migrations: migrations('directory'),
  });
  const keys = await openDatabase(await places.fixed('keys'), {
    schema: keysSchema,
    migrations: migrations('keys'),
  });
  const opened = new Map<string, Promise<Organisation>>();

  async function open(id: string): Promise<Organisation> {
    const [row] = await directory.db
      .select()
      .from(directorySchema.organisations)
      .where(eq(directorySchema.organisations.id, id));
    if (!row) throw new Error('No such organisation.');
    const ring = await createKeyRing({ store: keys.store, organisationId: id, master });
    const database = await openDatabase(await places.organisation(row.databaseName), {
      schema: organisationSchema,
      migrations: migrations('organisation'),
    });
    const vault = await createVault(id, ring);
    // For records from before there were links, from a backup, or whose address was met by two writes at once.
    await tieMembers({ ...database, vault }, await membersByAddress(directory, id));
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
    keys,
    masterKey,
    masterKeyMadeAt: madeAt,
    organisation,
    async createOrganisation(name, { secondFactor = true } = {}) {
      const id = newId();
      const now = new Date();
      await keys.db.insert(keysSchema.organisationKeys).values({
        organisationId: id,
        generation: 1,
        wrapped: wrapNewKey(master, organisationKeyName(id, 1)),
        createdAt: now.getTime(),
      });
      await directory.db
        .insert(directorySchema.organisations)
        .values({ id, name, databaseName: id, createdAt: now, secondFactor });
      return organisation(id);
    },
    lookMs: env.eventsPollSeconds * 1_000,
    openFiles: () => places.open(),
    async close() {
      const databases = [directory, keys, ...(await Promise.allSettled(opened.values())).flatMap(settled)];
      for (const { writer, store } of databases) {
        await writer.idle();
        store.close();
      }
      await checkpoints.stop();
    },
  };
}

function settled(result: PromiseSettledResult<Organisation>): Organisation[] {
  return result.status === 'fulfilled' ? [result.value] : [];
}
