import { streamXlsxRows, type CellValue } from 'hucre/xlsx';
import { tableOf } from './table.ts';
import { FileError, type Contents } from './read-file.ts';
import { listEntries, readEntry, type Entry } from './zip.ts';

/** Bytes of all parts together: many times what two thousand employees take, and nothing that a browser minds. */
const MOST_BYTES = 50_000_000;
/** A line takes time by how far to the right its last cell is, whatever else is in it. */
const MOST_COLUMNS = 1_000;
/** Lines in the file, empty ones included: Excel keeps those that once had a colour. */
const MOST_LINES = 100_000;
/** Of one cell, in characters. */
const LONGEST = 1_000;

/**
 * One sheet of an Excel workbook, with the names of them all. What it unpacks to is looked at first: no part can
 * become larger than its archive says, for whoever unpacks holds it to that.
 *
 * @param most Lines with something in them, the heading included.
 */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  sheet: number,
  most: number,
): Promise<Contents> {
  const entries = listEntries(bytes);
  if (!entries) throw new FileError('unreadable');
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_BYTES) throw new FileError('too-large');
  const sheets = await sheetNames(bytes, entries);
  return { sheets, table: tableOf(fromHeading(await readLines(bytes, sheet, most))) };
}

async function readLines(bytes: Uint8Array, sheet: number, most: number): Promise<string[][]> {
  const lines: string[][] = [];
  let seen = 0;
  for await (const { values } of streamXlsxRows(bytes, { sheet })) {
    seen += 1;
    if (seen > MOST_LINES || values.length > MOST_COLUMNS) throw new FileError('too-large');
    const line = values.map(textOf);
    if (filled(line) > 0) lines.push(line);
    if (lines.length >= most) break;
  }
  return lines;
}

const filled = (line: string[]) => line.filter((cell) => cell.trim() !== '').length;

/** Without a title above the heading, and without the empty columns beside it. */
function fromHeading(lines: string[][]): string[][] {
  const [heading = [], ...rest] = lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => filled(line) > 1),
    ),
  );
  return [heading.slice(0, heading.findLastIndex((cell) => cell.trim() !== '') + 1), ...rest];
}

/** In the order in which they are numbered. */
async function sheetNames(bytes: Uint8Array<ArrayBuffer>, entries: Entry[]): Promise<string[]> {
  const workbook = entries.find(({ name }) => /(^|\/)workbook\.xml$/i.test(name));
  if (!workbook) throw new FileError('unreadable');
  const text = await readEntry(bytes, workbook);
  return [...text.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, name = '']) => plain(name));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value);
  return String(value).slice(0, LONGEST);
}

/** The day as the service writes days; the time only where there is one. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
