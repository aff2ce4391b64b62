import Database from 'libsql';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BusyError, type Command, type Row, type Store } from './store.ts';

/** How long a write waits for another process. The event loop runs on meanwhile. */
const PATIENCE_MS = 30_000;
const LONGEST_PAUSE_MS = 50;
/** How long the first statements of a connection wait; the event loop stands still for it. */
const OPENING_MS = 5_000;
/** Statements that are kept prepared; longer ones are built for one occasion. */
const KEPT_STATEMENTS = 200;
const LONGEST_KEPT = 4_000;
/** Pages in the log before a commit itself writes them back: the backstop behind `checkpoints.ts`. */
const AUTOCHECKPOINT_PAGES = 8_000;

/** Files that this process has had open: the library lets go of one some time after it was closed. */
const openedHere = new Set<string>();
export const wasOpenedHere = (path: string): boolean => openedHere.has(resolve(path));

export type FileOptions = { path: string; synchronous: 'full' | 'normal'; written?(path: string): void };

/**
 * A database file through the synchronous `libsql` module, which is three times as fast as @libsql/client on a file.
 * A transaction is one uninterrupted call, so two of them never mix, and closing between calls is always safe.
 */
export function openFile({ path, synchronous, written }: FileOptions): Store {
  // Nobody else on the machine reads it; the log and the index beside it follow its mode.
  closeSync(openSync(path, 'a', 0o600));
  openedHere.add(resolve(path));
  // Another process may be making this very file; a moment's wait here, once, is for its sake alone.
  const connection = new Database(path, { timeout: OPENING_MS });
  const prepared = new Map<string, Database.Statement>();
  try {
    connection.exec('PRAGMA page_size = 8192');
    connection.exec('PRAGMA foreign_keys = ON');
    // Otherwise deleted text stays readable in the file's free pages.
    connection.exec('PRAGMA secure_delete = ON');
    connection.exec(`PRAGMA synchronous = ${synchronous}`);
    connection.exec(`PRAGMA wal_autocheckpoint = ${AUTOCHECKPOINT_PAGES}`);
    connection.exec('PRAGMA busy_timeout = 0');
  } catch (error) {
    connection.close();
    throw error;
  }
  let walMode = false;
  /** SQLite's own count tells of the changes of other connections alone. */
  let writes = 0;

  function statement(sql: string): Database.Statement {
    const known = prepared.get(sql);
    if (known) return known;
    const made = connection.prepare(sql);
    if (made.reader) made.raw();
    if (sql.length > LONGEST_KEPT) return made;
    if (prepared.size >= KEPT_STATEMENTS) prepared.delete(prepared.keys().next().value ?? '');
    prepared.set(sql, made);
    return made;
  }

  function run({ sql, params }: Command): Row[] {
    const made = statement(sql);
    if (made.reader) return made.all(params as never[]) as Row[];
    made.run(params as never[]);
    return [];
  }

  function transaction(begin: 'BEGIN' | 'BEGIN IMMEDIATE', commands: readonly Command[]): Row[][] {
    connection.exec(begin);
    try {
      const results = commands.map(run);
      connection.exec('COMMIT');
      return results;
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }

  async function patiently<Result>(work: () => Result): Promise<Result> {
    const end = performance.now() + PATIENCE_MS;
    for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (performance.now() > end) throw new BusyError('The database stayed locked.', { cause: error });
      }
      await setTimeout(pause);
    }
  }

  /** Kept in the file; two processes that start at once would be in each other's way, so this waits too. */
  function ensureWal(): void {
    if (walMode) return;
    connection.exec('PRAGMA journal_mode = WAL');
    walMode = true;
  }

  return {
    read: (commands) =>
      patiently(() => {
        ensureWal();
        const [only] = commands;
        return commands.length === 1 && only ? [run(only)] : transaction('BEGIN', commands);
      }),
    write: async (commands) => {
      const results = await patiently(() => {
        ensureWal();
        const rows = transaction('BEGIN IMMEDIATE', commands);
        writes += 1;
        return rows;
      });
      written?.(path);
      return results;
    },
    version() {
      try {
        return `${writes}.${String(run({ sql: 'PRAGMA data_version', params: [] })[0]?.[0])}`;
      } catch (error) {
        if (!isBusy(error)) throw error;
        return undefined;
      }
    },
    close() {
      prepared.clear();
      connection.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: string };
  return code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED' || /database is locked/.test(message ?? '');
}
