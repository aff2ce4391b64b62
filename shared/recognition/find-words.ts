import { WORDS, type Concept } from './words/index.ts';

/** Where a group of words stands: from the first of its words up to, not with, the one after it. */
export interface Place {
  from: number;
  to: number;
  text: string;
}

/** One word of a pattern: as it is, or with any letters before or after it. */
type Part = (word: string) => boolean;

interface Pattern {
  concept: Concept;
  parts: readonly Part[];
}

/** Compounds that people also write as two words: "verzuim gesprek", "herstel gesprek". */
const COMPOUND = /^([a-z]{4,})(gesprek|overleg|contact|moment|evaluatie|plan)(\*?)$/;

function spellings(pattern: string): string[] {
  const [, first, second, rest = ''] = COMPOUND.exec(pattern) ?? [];
  const both = first && second ? [pattern, `${first} ${second}${rest}`] : [pattern];
  return both.flatMap((one) => (one.endsWith('gesprek') ? [one, `${one}je`] : [one]));
}

function partOf(pattern: string): Part {
  if (!pattern.includes('*')) return (word) => word === pattern;
  const whole = new RegExp(`^${pattern.replaceAll('*', '[a-z0-9]*')}$`);
  return (word) => whole.test(word);
}

/** Every pattern by how its first word may begin or end, so that a title is compared with few of them. */
interface Index {
  whole: Map<string, Pattern[]>;
  beginning: Map<string, Pattern[]>;
  ending: Map<string, Pattern[]>;
  any: Pattern[];
}

function makeIndex(): Index {
  const index: Index = { whole: new Map(), beginning: new Map(), ending: new Map(), any: [] };
  const put = (map: Map<string, Pattern[]>, key: string, pattern: Pattern) =>
    void map.set(key, [...(map.get(key) ?? []), pattern]);
  for (const [concept, patterns] of Object.entries(WORDS) as [Concept, string][])
    for (const text of patterns.split(',').flatMap((pattern) => spellings(pattern.trim()))) {
      const words = text.split(/\s+/);
      const [first = ''] = words;
      const pattern = { concept, parts: words.map(partOf) };
      if (!first.includes('*')) put(index.whole, first, pattern);
      else if (!first.startsWith('*')) put(index.beginning, first.slice(0, first.indexOf('*')), pattern);
      else if (!first.endsWith('*')) put(index.ending, first.slice(first.lastIndexOf('*') + 1), pattern);
      else index.any.push(pattern);
    }
  return index;
}

let made: Index | undefined;

/** Where each group of words stands in a text of plain words. */
export function findWords(words: readonly string[]): Map<Concept, Place[]> {
  const index = (made ??= makeIndex());
  const found = new Map<Concept, Place[]>();
  const attempt = (patterns: readonly Pattern[] | undefined, from: number) => {
    for (const { concept, parts } of patterns ?? []) {
      const to = from + parts.length;
      if (to > words.length || !parts.every((part, i) => part(words[from + i] ?? ''))) continue;
      const place = { from, to, text: words.slice(from, to).join(' ') };
      const before = found.get(concept);
      if (before) before.push(place);
      else found.set(concept, [place]);
    }
  };
  for (const [i, word] of words.entries()) {
    attempt(index.whole.get(word), i);
    for (let length = 1; length <= word.length; length++) {
      attempt(index.beginning.get(word.slice(0, length)), i);
      attempt(index.ending.get(word.slice(-length)), i);
    }
    attempt(index.any, i);
  }
  return found;
}

/** The longest, so that a reason shows "verzuimgesprek" rather than "verzuim". */
export const longest = (places: readonly Place[]): Place | undefined =>
  places.reduce<Place | undefined>(
    (best, place) => (best && best.text.length >= place.text.length ? best : place),
    undefined,
  );
