import { FIRST_NAMES, PLACES, WORDLIKE_NAMES } from '../../domain/first-names.ts';
import type { Language } from '../../domain/text.ts';
import type { Token } from '../text/tokens.ts';
import { enConcepts } from './concepts-en.ts';
import { enCareConcepts } from './concepts-en-care.ts';
import { enWorldConcepts } from './concepts-en-world.ts';
import { nlConcepts } from './concepts-nl.ts';
import { nlCareConcepts } from './concepts-nl-care.ts';
import { nlWorldConcepts } from './concepts-nl-world.ts';

const SOURCES: Record<Language, readonly string[]> = {
  nl: [nlConcepts, nlCareConcepts, nlWorldConcepts],
  en: [enConcepts, enCareConcepts, enWorldConcepts],
};

/** A word as the lists have it, or its beginning as `rechtop~`, or its end as `~pijn`, to what it speaks of. */
type ConceptIndex = ReadonlyMap<string, readonly string[]>;

/** Lengths of the beginnings and ends that are looked up. */
const BEGINNING = { shortest: 3, longest: 16 };
const END = { shortest: 3, longest: 13 };

/** Kept cheap: it runs before the first answer. */
function index(sources: readonly string[]): ConceptIndex {
  const concepts = new Map<string, readonly string[]>();
  for (const source of sources) {
    for (const line of source.trim().split('\n')) {
      const colon = line.indexOf(': ');
      const name = line.slice(0, colon);
      // Shared by all words that speak of nothing else.
      const alone = [name];
      // A token is looked up without its hyphens.
      for (const item of line
        .slice(colon + 2)
        .replaceAll('-', '')
        .split(' ')) {
        const known = concepts.get(item);
        if (!known) concepts.set(item, alone);
        else if (!known.includes(name)) concepts.set(item, [...known, name]);
      }
    }
  }
  return concepts;
}

const built: Partial<Record<Language, ConceptIndex>> = {};

/** What is written with a capital too, and is nobody: _Monday_, _Parkinson_. */
const NOBODY: ReadonlySet<string> = new Set(['time', 'illness']);

/** A word that no list knows is a name where it is written as one, or where it is a well-known one. */
function isName({ word, named }: Token, names: readonly string[]): boolean {
  if (named) return !PLACES.has(word) && !names.some((name) => NOBODY.has(name));
  return names.length === 0 && FIRST_NAMES.has(word) && !WORDLIKE_NAMES.has(word);
}

/** A sentence is judged whole and in parts, which share its tokens. */
const known = new WeakMap<Token, readonly string[]>();

const indexOf = (language: Language) => (built[language] ??= index(SOURCES[language]));

/** Whether a list holds the word, or its beginning: an end alone may follow a misspelt beginning. */
export function isListed(word: string, language: Language): boolean {
  const concepts = indexOf(language);
  return (
    concepts.has(word) || Array.from(word).some((_, length) => concepts.has(`${word.slice(0, length)}~`))
  );
}

function lookUp(word: string, concepts: ConceptIndex): string[] {
  const names = new Set(concepts.get(word));
  const add = (key: string) => concepts.get(key)?.forEach((name) => names.add(name));
  for (let length = BEGINNING.shortest; length <= Math.min(word.length, BEGINNING.longest); length++) {
    add(`${word.slice(0, length)}~`);
  }
  for (let length = END.shortest; length < Math.min(word.length, END.longest); length++) {
    add(`~${word.slice(-length)}`);
  }
  if (/^\d/.test(word)) names.add('number');
  return [...names];
}

/** What a word speaks of, as names of concepts: `rechtop` of posture. None for many words. */
export function conceptsOf(token: Token, language: Language): readonly string[] {
  const before = known.get(token);
  if (before) return before;
  const names = lookUp(token.word, indexOf(language));
  if (isName(token, names)) names.push('name');
  known.set(token, names);
  return names;
}
