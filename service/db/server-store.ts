import { createClient, type Client, type InStatement, type ResultSet } from '@libsql/client';
import { plainFetch } from './plain-fetch.ts';
import type { Command, Row, Store } from './store.ts';

export type ServerOptions = { url: string; replicaUrl?: string; authToken?: string };

/**
 * A namespace of libSQL server. Only batches, one for reading and one for writing: a transaction over several round
 * trips holds the server's write lock in between and is ten times slower.
 */
export function openServer({ url, replicaUrl, authToken }: ServerOptions): Store {
  const connect = (address: string) => createClient({ url: address, authToken, fetch: plainFetch });
  const primary = connect(url);
  const replica = replicaUrl ? connect(replicaUrl) : undefined;
  return {
    read: (commands, options) => batch(options?.stale && replica ? replica : primary, 'read', commands),
    write: (commands) => batch(primary, 'write', commands),
    close() {
      primary.close();
      replica?.close();
    },
  };
}

async function batch(client: Client, mode: 'read' | 'write', commands: readonly Command[]): Promise<Row[][]> {
  if (commands.length === 0) return [];
  const statements = commands.map(({ sql, params }): InStatement => ({ sql, args: [...params] }));
  return (await client.batch(statements, mode)).map(rowsOf);
}

function rowsOf({ rows, columns }: ResultSet): Row[] {
  return rows.map((row) =>
    columns.map((_, index) => {
      const value = row[index];
      return value instanceof ArrayBuffer ? Buffer.from(value) : value;
    }),
  );
}
