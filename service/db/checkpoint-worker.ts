import Database from 'libsql';
import { parentPort } from 'node:worker_threads';

/** Takes paths of database files, and copies their logs back without waiting for anybody. */
parentPort?.on('message', (path: string) => {
  const connection = new Database(path, { timeout: 0 });
  try {
    connection.prepare('PRAGMA wal_checkpoint(PASSIVE)').all();
  } catch {
    // Somebody else is at it; the next round finds what is left.
  } finally {
    connection.close();
  }
});
