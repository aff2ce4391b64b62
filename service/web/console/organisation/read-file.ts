import { decodeFile, readCsv } from './read-csv.ts';
import type { Table } from './table.ts';

/** What a file holds: of a workbook the sheets' names too, and the table that one of them is, if it is one. */
export type Contents = { sheets: string[]; table: Table | undefined };

/** What keeps a file from being read. */
export class FileError extends Error {
  readonly reason: 'unreadable' | 'too-large' | 'old-or-locked';

  constructor(reason: 'unreadable' | 'too-large' | 'old-or-locked') {
    super(reason);
    this.reason = reason;
  }
}

/** Bytes of a file before anything is done with it. */
const MOST_BYTES = 20_000_000;
const ZIP = [0x50, 0x4b, 3, 4];
/** A workbook from before 2007, or one with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * A table out of a CSV file or an Excel workbook, by what is in the file and not by its name. Throws `FileError`.
 *
 * @param most Lines of a workbook that are read, the heading included.
 */
export async function readFile(file: Blob, sheet: number, most: number): Promise<Contents> {
  if (file.size > MOST_BYTES) throw new FileError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(OLE)) throw new FileError('old-or-locked');
  if (!begins(ZIP)) return { sheets: [], table: readCsv(decodeFile(bytes.buffer)) };
  // Most visits read no workbook: what it takes is loaded when one is chosen.
  const { readXlsx } = await import('./read-xlsx.ts');
  try {
    return await readXlsx(bytes, sheet, most);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('unreadable');
  }
}
