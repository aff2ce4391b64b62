import Database from 'libsql';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text, W } from './workload.ts';

/** What the database alone can do: upserts of 2 kB, row by row, a hundred in a transaction, as safe as the service. */
export function rawUpserts(): { perSecond: number; cpuPerChange: number } {
  const folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-raw-'));
  const db = new Database(join(folder, 'raw.db'));
  for (const pragma of ['page_size = 8192', 'journal_mode = WAL', 'synchronous = FULL'])
    db.prepare(`PRAGMA ${pragma}`).all();
  db.exec('CREATE TABLE notes (id TEXT PRIMARY KEY, seq INTEGER NOT NULL, body TEXT NOT NULL)');
  const upsert = db.prepare(
    'INSERT INTO notes VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, body = excluded.body',
  );
  const ids = Array.from({ length: W.notes }, () => crypto.randomUUID());
  const body = text(2_000);
  const changes = W.notes * (1 + W.edits);
  const before = process.cpuUsage();
  const started = performance.now();
  for (let seq = 0; seq < changes; seq += W.batch) {
    db.exec('BEGIN IMMEDIATE');
    for (let index = 0; index < W.batch; index += 1) {
      const id = ids[(seq + index) % W.notes] as string;
      upsert.run([id, seq + index, body]);
    }
    db.exec('COMMIT');
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return { perSecond: changes / seconds, cpuPerChange: (user + system) / changes };
}
