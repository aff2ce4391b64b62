import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import { drizzleOver } from './drizzle-door.ts';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';
import { createWriter, type Writer } from './writer.ts';

export type Database<Schema extends Record<string, unknown>> = {
  /** For what is asked seldom; nobody uses its `transaction()`: reads and one `batch()` in the queue take its place. */
  db: SqliteRemoteDatabase<Schema>;
  /** For statements that were written by hand. */
  store: Store;
  writer: Writer;
};

/** Brings a database up to date. `migrations` is a folder of numbered SQL files, applied forward only. */
export async function openDatabase<Schema extends Record<string, unknown>>(
  store: Store,
  { schema, migrations }: { schema: Schema; migrations: string },
): Promise<Database<Schema>> {
  await migrate(store, migrations);
  return { db: drizzleOver(store, schema), store, writer: createWriter() };
}
