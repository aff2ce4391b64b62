import Database from 'libsql';
import { chmod, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Lines that are run at once: enough to be fast, few enough to keep in memory. */
const PART = 500;

/**
 * Fills a file from the dump of libSQL server, as it comes: a transaction that creates tables, with every row on a
 * line of its own, and last the triggers. Throws, and leaves no file, when it was cut off before its end.
 */
export async function fillFromDump(dump: Readable, path: string): Promise<void> {
  const database = new Database(path);
  try {
    database.exec('PRAGMA page_size = 8192');
    database.exec('PRAGMA synchronous = OFF');
    let lines: string[] = [];
    for await (const line of linesOf(dump)) {
      // Whatever is no row may go on over several lines, up to the next row or the end.
      if (lines.length >= PART && line.startsWith('INSERT INTO')) {
        database.exec(lines.join('\n'));
        lines = [];
      }
      lines.push(line);
    }
    if (lines.at(-1) !== 'COMMIT;') throw new Error('The copy of the database server ended too early.');
    database.exec(lines.join('\n'));
  } catch (error) {
    database.close();
    await rm(path, { force: true });
    throw error;
  }
  database.close();
  await chmod(path, 0o600);
}

/** Split at line feeds alone: other separators can stand inside a text. */
async function* linesOf(dump: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of dump.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
