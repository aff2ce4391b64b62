import { FIRST_NAMES } from '../../domain/first-names.ts';
import { PARTICLES } from '../../domain/names.ts';
import { wordsOf } from './title-tokens.ts';

/** A name as it may be written in a title, every spelling without spaces: `elamrani`. */
export interface NameParts {
  given: ReadonlySet<string>;
  surname: ReadonlySet<string>;
  /** Between the two, `van den`. */
  particles: string;
  /** What an initial of it may be. */
  givenInitials: ReadonlySet<string>;
  surnameInitials: ReadonlySet<string>;
  /** All of it, as an address may begin. */
  whole: ReadonlySet<string>;
}

/** As it is without its accents, and as it is typed where there are none: `muller`, `mueller`. */
const spellings = (text: string): string[][] => {
  const typed = text
    .replace(/[äæ]/gi, 'ae')
    .replace(/[öœø]/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .replace(/å/gi, 'aa');
  return typed === text ? [wordsOf(text)] : [wordsOf(text), wordsOf(typed)];
};

const longer = (words: readonly string[]) => words.filter((word) => word.length > 1);
const isMain = (word: string) => !PARTICLES.has(word);

/** The same people are looked for in every title. */
const read = new Map<string, NameParts>();
const MOST = 5000;

/** “Sanne de Vries”, “Vries, Sanne de”, “H. (Hendrik) Postma”. */
export function nameParts(name: string): NameParts {
  const known = read.get(name);
  if (known) return known;
  const parts = readName(name);
  if (read.size < MOST) read.set(name, parts);
  return parts;
}

function readName(name: string): NameParts {
  const { first, last, called } = split(name.normalize('NFC'));
  const given = [...spellings(first), ...(called ? spellings(called) : [])];
  const surname = spellings(last);
  const ways = given.flatMap((a) =>
    surname.flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
      [...a, ...b.filter(isMain)],
    ]),
  );
  return {
    given: new Set([
      ...given.flatMap((words) => longer([words.join(''), ...words])),
      ...secondName(first, last),
    ]),
    surname: new Set(
      surname.flatMap((words) =>
        longer([words.join(''), words.filter(isMain).join(''), ...words.filter(isMain)]),
      ),
    ),
    particles: wordsOf(last)
      .filter((word) => !isMain(word))
      .join(' '),
    givenInitials: new Set(
      given.flatMap((words) => [words.map((word) => word[0]).join(''), words[0]?.[0] ?? '']),
    ),
    surnameInitials: new Set(surname.flatMap((words) => words.filter(isMain).map((word) => word[0] ?? ''))),
    whole: new Set(ways.filter((words) => words.length > 1).map((words) => words.join(''))),
  };
}

function split(name: string): { first: string; last: string; called?: string | undefined } {
  const called = /\(([^()]+)\)/.exec(name)?.[1];
  const written = called ? name.replace(`(${called})`, ' ') : name;
  const [before = '', after] = written.split(',');
  if (after !== undefined) {
    const [first = '', ...particles] = after.trim().split(/\s+/);
    return { first, last: [...particles, before].join(' '), called };
  }
  const [first = '', ...rest] = written.trim().split(/\s+/);
  // “de Vries” has no first name, “J. C. Bakker” several letters for it.
  const letters = rest.findIndex((word) => !/^\p{L}\.?$/u.test(word));
  const initials = /^\p{L}\.?$/u.test(first) && letters > 0 ? letters : 0;
  return PARTICLES.has(first.toLowerCase())
    ? { first: '', last: written, called }
    : { first: [first, ...rest.slice(0, initials)].join(' '), last: rest.slice(initials).join(' '), called };
}

/** “Dirk Jan Mol” is also `Dirkjan`; whether the second word is a surname, too, cannot be told: “Aïcha Ben Ali”. */
function secondName(first: string, last: string): string[] {
  const [second = '', ...rest] = wordsOf(last);
  return rest.length && FIRST_NAMES.has(second) ? [[...wordsOf(first), second].join('')] : [];
}
