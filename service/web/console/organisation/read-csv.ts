/** A file as a table: the heading and the lines below it, each as long as the heading. */
export type Table = { columns: string[]; rows: string[][] };

/**
 * Comma, semicolon or tab separated text with a heading (RFC 4180: quotes, doubled inside, may hold line breaks).
 * The separator is the one that occurs most in the heading. Nothing when it is no such text.
 */
export function readCsv(text: string): Table | undefined {
  const source = text.replace(/^\ufeff/, '');
  const heading = /^[^\r\n]*/.exec(source)?.[0] ?? '';
  const separator =
    [';', '\t', ','].sort((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ',';
  const lines = splitLines(source, separator).filter((line) => line.some((cell) => cell.trim() !== ''));
  const [columns, ...rows] = lines;
  if (!columns || rows.length === 0 || source.includes('\u0000')) return;
  return {
    columns: columns.map((column) => column.trim()),
    rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')),
  };
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

export const IMPORT_FIELDS = ['name', 'email', 'jobTitle', 'team', 'number', 'managerEmail'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Headings that HR systems use, in Dutch and English; the first that fits wins. */
const HEADINGS: readonly [ImportField, RegExp][] = [
  [
    'managerEmail',
    /(leiding|manager|supervisor|chef).*(mail|adres)|(mail|adres).*(leiding|manager|supervisor)/i,
  ],
  ['email', /mail/i],
  ['number', /nummer|number|\bid\b|code/i],
  ['team', /team|afdeling|department/i],
  ['jobTitle', /functie|job|rol\b|title/i],
  ['name', /naam|name/i],
];

/** What each column seems to be; each field once. */
export function guessColumns(columns: readonly string[]): (ImportField | '')[] {
  const taken = new Set<ImportField>();
  return columns.map((column) => {
    const field = HEADINGS.find(([name, pattern]) => !taken.has(name) && pattern.test(column))?.[0];
    if (!field || (field === 'name' && /leiding|manager/i.test(column))) return '';
    taken.add(field);
    return field;
  });
}
