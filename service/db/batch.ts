import type { BatchItem } from 'drizzle-orm/batch';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';

export type Statement = BatchItem<'sqlite'>;

/** Runs statements in one transaction, all or none. */
export async function runBatch<Schema extends Record<string, unknown>>(
  db: LibSQLDatabase<Schema>,
  statements: Statement[],
): Promise<void> {
  const [first, ...rest] = statements;
  if (first) await db.batch([first, ...rest]);
}

/** Rows in parts that stay below SQLite's 32,766 parameters of one statement. */
export function inParts<Row>(rows: Row[], size = 500): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) =>
    rows.slice(part * size, (part + 1) * size),
  );
}
