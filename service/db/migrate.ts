import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Command, Store } from './store.ts';

const TABLE = '__drizzle_migrations';
const command = (sql: string, ...params: Command['params']): Command => ({ sql, params });

/**
 * Brings a database up to date, forward only: each step in a transaction of its own together with its number. When
 * two processes start at once, the number is there already for the second, whose step then fails as a whole and is
 * looked up again.
 */
export async function migrate(store: Store, folder: string): Promise<void> {
  const steps = readMigrationFiles({ migrationsFolder: folder });
  await store.write([
    command(`CREATE TABLE IF NOT EXISTS ${TABLE} (hash text NOT NULL, created_at integer PRIMARY KEY)`),
  ]);
  let done = await appliedSteps(store);
  for (const { sql, hash, folderMillis } of steps) {
    if (done.has(folderMillis)) continue;
    try {
      await store.write([
        command(`INSERT INTO ${TABLE} (hash, created_at) VALUES (?, ?)`, hash, folderMillis),
        ...sql.filter((text) => text.trim() !== '').map((text) => command(text)),
      ]);
    } catch (error) {
      done = await appliedSteps(store);
      if (!done.has(folderMillis)) throw error;
    }
  }
}

async function appliedSteps(store: Store): Promise<Set<number>> {
  const [rows = []] = await store.read([command(`SELECT created_at FROM ${TABLE}`)]);
  return new Set(rows.map(([at]) => Number(at)));
}
