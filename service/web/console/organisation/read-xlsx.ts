import { unzipSync, type UnzipFileInfo } from 'fflate';
import { streamXlsxRows, type CellValue } from 'hucre/xlsx';
import { tableOf, type Line } from './table.ts';
import { FileError, type Contents } from './read-file.ts';

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
  const parts = partsOf(bytes);
  if (parts.some(isUntold)) throw new FileError('unreadable');
  if (parts.reduce((sum, { originalSize }) => sum + originalSize, 0) > MOST_BYTES)
    throw new FileError('too-large');
  const sheets = sheetNames(bytes);
  return { sheets, table: tableOf(fromHeading(await readLines(bytes, sheet, most))) };
}

/** As the archive's own list of contents says; nothing is unpacked. Throws when it is no archive. */
function partsOf(bytes: Uint8Array): UnzipFileInfo[] {
  const parts: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter(part) {
      parts.push(part);
      return false;
    },
  });
  return parts;
}

/** It does not say how large a part becomes: even nothing takes two bytes when it is packed. */
const isUntold = ({ size, originalSize }: UnzipFileInfo) =>
  size === 0 ? originalSize > 0 : originalSize === 0 && size > 2;

async function readLines(bytes: Uint8Array, sheet: number, most: number): Promise<Line[]> {
  const lines: Line[] = [];
  let seen = 0;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    seen += 1;
    if (seen > MOST_LINES || values.length > MOST_COLUMNS) throw new FileError('too-large');
    const line = { number: index + 1, cells: values.map(textOf) };
    if (filled(line) > 0) lines.push(line);
    if (lines.length >= most) break;
  }
  return lines;
}

const filled = ({ cells }: Line) => cells.filter((cell) => cell.trim() !== '').length;

/** Without a title above the heading, and without the empty columns beside it. */
function fromHeading(lines: Line[]): Line[] {
  const [heading, ...rest] = lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => filled(line) > 1),
    ),
  );
  if (!heading) return [];
  const { number, cells } = heading;
  return [{ number, cells: cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1) }, ...rest];
}

/** In the order in which they are numbered. */
function sheetNames(bytes: Uint8Array): string[] {
  const isWorkbook = ({ name }: UnzipFileInfo) => /(^|\/)workbook\.xml$/i.test(name);
  const [workbook] = Object.values(unzipSync(bytes, { filter: isWorkbook }));
  if (!workbook) throw new FileError('unreadable');
  const text = new TextDecoder().decode(workbook);
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
