import Database from 'libsql';
import { existsSync } from 'node:fs';
import { wasOpenedHere } from './file-store.ts';

/**
 * Whether another process has a database file open, the service above all. Only who is alone with a file may give up
 * its log, which is made again by who opens it next. Of a file that this process itself had open it cannot be told.
 */
export function isOpenElsewhere(path: string): boolean {
  if (wasOpenedHere(path) || !existsSync(path)) return false;
  const connection = new Database(path, { timeout: 0 });
  try {
    connection.exec('PRAGMA journal_mode = DELETE');
    return false;
  } catch (error) {
    // A file that is damaged is open to nobody.
    return (error as { code?: unknown }).code === 'SQLITE_BUSY';
  } finally {
    connection.close();
  }
}
