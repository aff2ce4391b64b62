import { tableOf, type Table } from './table.ts';

/**
 * Comma, semicolon or tab separated text with a heading (RFC 4180: quotes, doubled inside, may hold line breaks).
 * The separator is the one that occurs most in the heading. Nothing when it is no such text.
 */
export function readCsv(text: string): Table | undefined {
  const source = text.replace(/^\ufeff/, '');
  const heading = /^[^\r\n]*/.exec(source)?.[0] ?? '';
  const separator =
    [';', '\t', ','].sort((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ',';
  if (source.includes('\u0000')) return;
  const lines = splitLines(source, separator).map((cells, index) => ({ number: index + 1, cells }));
  return tableOf(lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
}

function splitLines(source: string, separator: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) {
      line.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && source[index + 1] === '\n') index += 1;
      lines.push([...line, cell]);
      line = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || line.length > 0) lines.push([...line, cell]);
  return lines;
}

/** Text of a file: UTF-8 where it is, else Windows-1252, which Excel writes. */
export function decodeFile(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
