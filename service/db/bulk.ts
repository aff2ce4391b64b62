import type { Command, Value } from './store.ts';

/** Rows of one statement: fixed sizes, so that each is prepared once, and few statements for any number of rows. */
const SIZES = [32, 16, 8, 4, 2, 1] as const;

/** Inserts rows with as few statements as possible; `head` ends before VALUES, `tail` follows the rows. */
export function bulkInsert(head: string, rows: Value[][], tail = ''): Command[] {
  const width = rows[0]?.length ?? 0;
  const tuple = `(${Array(width).fill('?').join(',')})`;
  const commands: Command[] = [];
  for (let from = 0; from < rows.length;) {
    const size = SIZES.find((candidate) => candidate <= rows.length - from) ?? 1;
    const params = rows.slice(from, from + size).flat();
    commands.push({ sql: `${head} VALUES ${Array(size).fill(tuple).join(',')} ${tail}`, params });
    from += size;
  }
  return commands;
}
