import type { Range } from '../finding.ts';

const END = /[.!?\u2026]+["'\u2019\u201d)\]]*(?=\s)|\n+|;(?=\s)/g;

/** A point after these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|(?:[a-z]\.)+[a-z]|dhr|mw|mevr|dr|drs|ir|ing|mr|mrs|ms|prof|st|nr|no|tel|bijv|bv|evt|ca|incl|excl|max|min|resp|o\.a|d\.d|a\.s|jl|vs|approx|dept|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec)$/i;

/** One line of medical detail must not drown in a longer sentence, nor a key cost more than a sentence. */
const LONGEST = 240;

/** Where to cut a sentence that is too long: behind its last comma or else its last word that fits. */
function cutIn(part: string): number {
  const head = part.slice(0, LONGEST);
  const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf(': '), head.lastIndexOf(' - '));
  if (comma > LONGEST / 2) return comma + 1;
  const space = head.lastIndexOf(' ');
  return space > 0 ? space : LONGEST;
}

/**
 * Sentences of a text, without the white space around them, in order and apart. A line end always closes one,
 * so that typing in one line never changes what was found in another. A very long one comes in parts.
 */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  const add = (to: number) => {
    while (from < to) {
      const whole = text.slice(from, to);
      const part = whole.length > LONGEST ? whole.slice(0, cutIn(whole)) : whole;
      const trimmed = part.trim();
      if (trimmed) {
        const start = from + part.indexOf(trimmed);
        sentences.push({ start, end: start + trimmed.length });
      }
      from += part.length;
    }
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    // Only the nearest words decide whether a point belongs to an abbreviation.
    const before = text.slice(Math.max(from, index - 12), index);
    if (mark === '.' && ABBREVIATION.test(before)) continue;
    add(index + mark.length);
  }
  add(text.length);
  return sentences;
}
