import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import { isWrite, type Command, type Row, type Store } from './store.ts';

type Query = Command & { method: string };

/** Drizzle over a store, for everything that is not so frequent that its statements are written by hand. */
export function drizzleOver<Schema extends Record<string, unknown>>(
  store: Store,
  schema: Schema,
): SqliteRemoteDatabase<Schema> {
  const run = (commands: readonly Command[]) =>
    commands.some(isWrite) ? store.write(commands) : store.read(commands);
  return drizzle(
    async (sql, params, method) => {
      const [rows = []] = await run([{ sql, params }]);
      return resultOf(method, rows);
    },
    async (queries: Query[]) => {
      const results = await run(queries);
      return queries.map(({ method }, index) => resultOf(method, results[index] ?? []));
    },
    { schema },
  );
}

/** One row for `get`, or none: drizzle's own type does not know that it takes none. */
function resultOf(method: string, rows: Row[]): { rows: Row[] } {
  return { rows: (method === 'get' ? rows[0] : rows) as Row[] };
}
