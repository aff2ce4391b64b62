/** One line of an `.ics` file: `DTSTART;TZID=Europe/Amsterdam:20261124T140000`. */
export interface ContentLine {
  /** Upper case. */
  name: string;
  /** By upper-case name, quotes taken off. */
  params: ReadonlyMap<string, string>;
  /** As it stands in the file; text is still escaped. */
  value: string;
}

/** A `BEGIN` to `END`: lines of its own, without those of what it holds. */
export interface Component {
  name: string;
  lines: ContentLine[];
  /** Every line as written, those of inner components too: what a library wants to parse. */
  source: string[];
}

/** Dates never hold a colon, while the zone before them may: `TZID=(UTC+07:00) Bangkok`. */
const DATE_LINE = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?=[;:])/i;
const NAME = /^([A-Z][A-Z0-9-]*)/i;
const PARAM = /;([A-Z][A-Z0-9-]*)=((?:"[^"]*"|[^";:])*)/iy;
const MAX_LINE = 100_000;
/** Older calendars break such a value by a mark at its end, without folding. */
const QUOTED_PRINTABLE = /^[^:\n]*;(?:ENCODING=)?QUOTED-PRINTABLE[^\n]*(?:(?<==)\n[^\n]*)*/gim;

/** Lines as meant: folded ones joined, stray marks and control characters gone. */
export function unfold(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\n+[ \t]/g, '')
    .replace(QUOTED_PRINTABLE, (lines) => lines.replaceAll('=\n', ''))
    .split('\n')
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, '').slice(0, MAX_LINE));
}

/** As much of a large file as takes a few milliseconds. */
const PART = 250_000;

/** The same lines a part of the file at a time, for whoever wants to rest in between; empty ones may be more. */
export function* unfoldByParts(text: string, size = PART): Generator<string> {
  // Where a line really ends: none that is folded, nor an empty one, follows.
  const end = /\r?\n(?![ \t\r\n\u2028\u2029])/g;
  for (let from = 0; from < text.length;) {
    end.lastIndex = from + size;
    const to = end.test(text) ? end.lastIndex : text.length;
    yield* unfold(text.slice(from, to));
    from = to;
  }
}

/** A line's parts; null when it is none, which real files hold more often than one would think. */
export function parseLine(line: string): ContentLine | null {
  const [name] = NAME.exec(line) ?? [];
  if (!name) return null;
  const params = new Map<string, string>();
  let at = name.length;
  if (DATE_LINE.test(line)) {
    const colon = line.lastIndexOf(':');
    const zone = /;TZID=("[^"]*"|.*?)(?=;[A-Z-]+=|$)/i.exec(line.slice(0, colon))?.[1];
    if (zone) params.set('TZID', zone.replace(/^"|"$/g, ''));
    const range = /;RANGE="?([A-Z]+)/i.exec(line.slice(0, colon))?.[1];
    if (range) params.set('RANGE', range.toUpperCase());
    return colon < 0 ? null : { name: name.toUpperCase(), params, value: line.slice(colon + 1).trim() };
  }
  for (PARAM.lastIndex = at; line[at] === ';'; PARAM.lastIndex = at) {
    const found = PARAM.exec(line);
    if (!found) {
      // Version 1.0 leaves out the parameter's name.
      if (/^;QUOTED-PRINTABLE(?=[;:])/i.test(line.slice(at))) {
        params.set('ENCODING', 'QUOTED-PRINTABLE');
        at += ';QUOTED-PRINTABLE'.length;
        continue;
      }
      break;
    }
    params.set((found[1] ?? '').toUpperCase(), (found[2] ?? '').replace(/^"|"$/g, ''));
    at = PARAM.lastIndex;
  }
  // A parameter that nobody can read hides its line's value no longer than to the next colon.
  const colon = line.indexOf(':', at);
  if (colon < 0) return null;
  const value = line.slice(colon + 1);
  const quoted = /^QUOTED-PRINTABLE$/i.test(params.get('ENCODING') ?? '');
  return { name: name.toUpperCase(), params, value: quoted ? unquote(value, params.get('CHARSET')) : value };
}

/** `Zo=C3=AB` in letters; a line break as this format escapes it. */
function unquote(value: string, charset = 'utf-8'): string {
  const bytes = Uint8Array.from(
    value.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    (sign) => sign.charCodeAt(0),
  );
  const decode = (label: string) => new TextDecoder(label, { fatal: true }).decode(bytes);
  try {
    return decode(charset).replace(/\r?\n/g, '\\n');
  } catch {
    return decode('windows-1252').replace(/\r?\n/g, '\\n');
  }
}

/** Every component of these names, wherever it stands, in the file's order. Never throws. */
export function* components(lines: Iterable<string>, wanted: ReadonlySet<string>): Generator<Component> {
  const open: string[] = [];
  let current: Component | undefined;
  let depth = 0;
  for (const line of lines) {
    const [, edge, label = ''] = /^(BEGIN|END):\s*([A-Z-]+)\s*$/i.exec(line) ?? [];
    const name = label.toUpperCase();
    if (edge?.toUpperCase() === 'BEGIN') {
      open.push(name);
      if (!current && wanted.has(name)) {
        current = { name, lines: [], source: [] };
        depth = open.length;
      }
    }
    if (current && line.trim()) current.source.push(line);
    if (!edge && current && open.length === depth) {
      const parsed = parseLine(line);
      if (parsed) current.lines.push(parsed);
    }
    if (edge?.toUpperCase() === 'END') {
      const last = open.lastIndexOf(name);
      // An end without a beginning closes nothing.
      if (last >= 0) open.length = last;
      if (current && open.length < depth) {
        yield current;
        current = undefined;
      }
    }
  }
  // A file that breaks off still tells what its last appointment was.
  if (current) yield current;
}

/** Text as written: escapes undone. */
export const plainText = (value: string): string =>
  value.replace(/\\([nN\\;,:"])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark)).trim();
