import { readMigrationFiles } from 'drizzle-orm/migrator';
import Database from 'libsql';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text, W } from './workload.ts';

export type Raw = { perSecond: number; cpuPerChange: number };

const MIGRATIONS = join(import.meta.dirname, '../../../service/db/organisation/migrations');
/** Bytes of a note's sealed content, and of the one or two fields that an edit replaces. */
const CONTENT_BYTES = 2_600;
const REPLACED_BYTES = 900;

/** What the database alone can do: upserts of 2 kB into one bare table, a hundred in a transaction. */
export function bareUpserts(): Raw {
  return onDatabase((db) => {
    db.exec('CREATE TABLE notes (id TEXT PRIMARY KEY, seq INTEGER NOT NULL, body TEXT NOT NULL)');
    const upsert = db.prepare(
      'INSERT INTO notes VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, body = excluded.body',
    );
    const body = text(2_000);
    return (id, seq) => upsert.run([id, seq, body]);
  });
}

/**
 * What the database alone can do with the rows that workload W stores, in the service's own tables with their
 * indexes, row by row and as safe: the document and its content, and for an edit the version that it replaces.
 */
export function rawUpserts(): Raw {
  return onDatabase((db) => {
    for (const { sql } of readMigrationFiles({ migrationsFolder: MIGRATIONS }))
      for (const statement of sql) if (statement.trim() !== '') db.exec(statement);
    const create =
      db.prepare(`INSERT INTO documents (id, kind, author_id, employee_id, status, type_id, sharing,
      created_seq, seq, visibility_seq) VALUES (?1, 'conversation', ?2, ?3, 'draft', 'preventive', 'status', ?4, ?4, ?4)`);
    const touch = db.prepare('UPDATE documents SET seq = ?2 WHERE id = ?1');
    const write = db.prepare(`INSERT INTO contents (document_id, rev, sealed) VALUES (?, ?, ?)
      ON CONFLICT (document_id) DO UPDATE SET rev = excluded.rev, sealed = excluded.sealed`);
    const keep = db.prepare(
      'INSERT INTO history (document_id, seq, employee_id, sealed) VALUES (?, ?, ?, ?)',
    );
    const [author, employee] = [crypto.randomUUID(), crypto.randomUUID()];
    const content = randomBytes(CONTENT_BYTES);
    const replaced = randomBytes(REPLACED_BYTES);
    return (id, seq, first) => {
      if (first) create.run([id, author, employee, seq]);
      else {
        touch.run([id, seq]);
        keep.run([id, seq, employee, replaced]);
      }
      write.run([id, seq, content]);
    };
  });
}

type Write = (id: string, seq: number, first: boolean) => void;

/** Workload W by one writer on an empty database with the settings of the service. */
function onDatabase(prepare: (db: Database.Database) => Write): Raw {
  const folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-raw-'));
  const db = new Database(join(folder, 'raw.db'));
  for (const pragma of [
    'page_size = 8192',
    'journal_mode = WAL',
    'synchronous = FULL',
    'secure_delete = ON',
    'wal_autocheckpoint = 8000',
  ])
    db.prepare(`PRAGMA ${pragma}`).all();
  const write = prepare(db);
  const ids = Array.from({ length: W.notes }, () => crypto.randomUUID());
  const changes = W.notes * (1 + W.edits);
  const before = process.cpuUsage();
  const started = performance.now();
  for (let seq = 0; seq < changes; seq += W.batch) {
    db.exec('BEGIN IMMEDIATE');
    for (let index = seq; index < seq + W.batch; index += 1)
      write(ids[index % W.notes] as string, index + 1, index < W.notes);
    db.exec('COMMIT');
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return { perSecond: changes / seconds, cpuPerChange: (user + system) / changes };
}
