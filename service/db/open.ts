import { createClient, type Client } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { chmod } from 'node:fs/promises';
import { createWriter, type Writer } from './writer.ts';

export type Database<Schema extends Record<string, unknown>> = {
  db: LibSQLDatabase<Schema>;
  client: Client;
  writer: Writer;
  close(): void;
};

export type OpenOptions<Schema> = {
  /** Absolute path of the file; made when absent. */
  path: string;
  schema: Schema;
  /** Folder of numbered SQL migrations, applied forward only. */
  migrations: string;
  synchronous: 'full' | 'normal';
};

/**
 * Opens a database file and brings it up to date. One connection only: PRAGMAs of this client do not reach further
 * ones, and two connections writing at once end in SQLITE_BUSY. For the same reason nobody uses `transaction()`:
 * reads and one `batch()` inside the writer's queue take its place.
 */
export async function openDatabase<Schema extends Record<string, unknown>>(
  options: OpenOptions<Schema>,
): Promise<Database<Schema>> {
  const client = createClient({ url: `file:${options.path}`, concurrency: 1, timeout: 2_000 });
  const db = drizzle(client, { schema: options.schema });
  try {
    for (const pragma of [
      'page_size = 8192',
      'journal_mode = WAL',
      'foreign_keys = ON',
      // Otherwise deleted text stays readable in the file's free pages.
      'secure_delete = ON',
      `synchronous = ${options.synchronous.toUpperCase()}`,
    ])
      await client.execute(`PRAGMA ${pragma}`);
    await migrate(db, { migrationsFolder: options.migrations });
    await chmod(options.path, 0o600);
  } catch (error) {
    client.close();
    throw error;
  }
  return { db, client, writer: createWriter(), close: () => client.close() };
}
