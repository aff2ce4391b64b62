import type { BatchItem } from 'drizzle-orm/batch';
import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import type { Command } from './store.ts';

export type Statement = BatchItem<'sqlite'>;

/** Runs statements in one transaction, all or none. */
export async function runBatch<Schema extends Record<string, unknown>>(
  db: SqliteRemoteDatabase<Schema>,
  statements: Statement[],
): Promise<void> {
  const [first, ...rest] = statements;
  if (first) await db.batch([first, ...rest]);
}

/** A built statement as text and values, to run in one transaction with others that were written by hand. */
export function commandOf(statement: Statement): Command {
  // Every statement of drizzle has it, which the type of a batch's items does not say.
  return (statement as unknown as { toSQL(): Command }).toSQL();
}
