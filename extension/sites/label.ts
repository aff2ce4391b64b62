import { readWhen, type WhenParts } from './when.ts';

/**
 * Reads a spoken summary such as "15:00 tot 16:00, Titel, Naam, 6 oktober 2026". `texts` holds the summary and
 * possibly the visible title; a title known beforehand is taken off the front.
 */
export function readLabel(
  texts: readonly string[],
  knownTitle: string,
  languages: readonly string[],
): { title: string; when: WhenParts | null } | null {
  for (const text of texts) {
    const rest = knownTitle && text.startsWith(`${knownTitle}, `) ? text.slice(knownTitle.length + 2) : text;
    const segments = rest.split(', ').slice(0, 40);
    const runs = whenRuns(segments, languages);
    const first = runs[0];
    if (!first) continue;
    // Time first, then the title; or title first, which may hold commas itself.
    const title =
      knownTitle ||
      (first.from > 0 ? segments.slice(0, first.from).join(', ') : titleAfter(texts, text, segments, first));
    return { title, when: combine(runs.map(({ parts }) => parts)) };
  }
  return null;
}

interface Run {
  from: number;
  to: number;
  parts: WhenParts;
}

/** The longest stretches of segments that speak of time alone. */
function whenRuns(segments: readonly string[], languages: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < segments.length; from++) {
    // A date takes at most four segments: "15:30 to 17:00, Thursday, September 17, 2026".
    for (let to = Math.min(segments.length, from + 5); to > from; to--) {
      const parts = readWhen(segments.slice(from, to).join(', '), languages);
      if (!parts || !(parts.days.length || parts.times.length || parts.allDay)) continue;
      runs.push({ from, to, parts });
      from = to - 1;
      break;
    }
  }
  return runs;
}

/** The visible title where the summary holds it too, for a title with commas; else the next segment. */
function titleAfter(texts: readonly string[], label: string, segments: readonly string[], run: Run): string {
  const seen = texts.find((text) => text && text !== label && `${label},`.includes(`, ${text},`));
  return seen ?? segments[run.to] ?? '';
}

/** One time and one date, from wherever; null when the summary names two different ones. */
function combine(all: readonly WhenParts[]): WhenParts | null {
  const dated = all.filter(({ days }) => days.length);
  const timed = all.filter(({ times }) => times.length);
  const whole = all.some(({ allDay }) => allDay);
  if (dated.length > 1 || timed.length > 1 || (whole && timed.length)) return null;
  if (!timed.length && !whole) return null;
  const weekday = dated[0]?.weekday;
  return {
    days: dated[0]?.days ?? [],
    times: timed[0]?.times ?? [],
    allDay: whole,
    ...(weekday === undefined ? {} : { weekday }),
  };
}
