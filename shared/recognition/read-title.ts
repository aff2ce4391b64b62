import { FIRST_NAMES, PLACES, WORDLIKE_NAMES } from '../domain/first-names.ts';
import { PARTICLES } from '../domain/names.ts';
import { editDistance } from './edit-distance.ts';
import { findWords, longest, type Place } from './find-words.ts';
import { WORDS, type Concept } from './words/index.ts';
import { SHORT } from './words/short.ts';
import { SPELLING } from './words/spelling.ts';

export interface TitleWords {
  /** Each group of words found, with the words that were found. */
  found: ReadonlyMap<Concept, string>;
  /** A name that stands in the title. */
  name?: string;
  /** Nothing was said but that people speak, possibly with whom and when. */
  neutral: boolean;
  /** Nothing was said beside these, but that people speak, and how it stands. */
  only(concepts: readonly Concept[]): boolean;
  /** The words of the title, `@` where one is a name. */
  words: readonly string[];
  /** How many of them are no name, of no group, and no filler: another subject, or what we have no word for. */
  strange: number;
}

/** Words of their own that are also the beginning of one of ours. */
const WHOLE = new Set([
  'bedrijf',
  'over',
  'huis',
  'lang',
  'half',
  'kwartaal',
  'begin',
  'voor',
  'terug',
  'functie',
  'contact',
]);

/** What words that were cut off mean: "werkherv. Noor" is "werkhervatting Noor". Of a title: a text has sentences. */
function spellOut(title: string): string {
  return title.replace(/(?<!\p{L})(\p{L}{4,})\./gu, (whole, written: string) => {
    const cut = written.toLowerCase();
    if (vocabulary.has(cut) || WHOLE.has(cut) || Object.hasOwn(SHORT, cut)) return whole;
    if (cut.endsWith('gespr')) return `${cut}ek `;
    const meant = SPELLING.find((word) => word.startsWith(cut));
    return meant ? `${meant} ` : whole;
  });
}

/** Lower case, no accents, no punctuation: "Re-integratie: week 8!" is "reintegratie week 8". */
export function plainWords(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/%/g, ' procent ')
      .replace(/\b(\d+)(?:ste|de)\b/g, '$1e')
      .replace(/[^a-z0-9]+/g, ' ')
      // "wk8", "6wkly", "1jr"
      .replace(
        /\b(wk|week|dag|day)(?=\d)|(\b\d+)(?=(?:wk|week|weken|mnd|maanden|jr|jaar|yr|year)\w*\b)/g,
        '$& ',
      )
      // "1ejaarseval", "verzgespr"
      .replace(/\b(\d+e)(?=[a-z]{4})/g, '$1 ')
      .replace(
        /([a-z]{4,})(?:eval|gespr|gspr|gsprk)\b/g,
        (word, first: string) => first + (word.endsWith('eval') ? 'evaluatie' : 'gesprek'),
      )
      .replace(/\bre (?=integr|int )/g, 're')
      .replace(/\b(aan|op|met|in|gaat|is) t\b/g, '$1 het')
      .replace(/\b[a-z]+\b/g, (word) => (Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word))
      // The balance of work and private life is no private appointment.
      .replace(/\bwerk (?:en )?prive/g, 'werkprive')
      .trim()
  );
}

const vocabulary = new Set(Object.values(WORDS).flatMap((patterns) => patterns.match(/[a-z0-9]+/g) ?? []));

/** What keeps silent, unless its words stand in a phrase that means something else. */
const SILENCE: ReadonlySet<Concept> = new Set(['elsewhere', 'deskWork', 'general', 'otherBusiness', 'leave']);

/** Fillers between a neutral word and a name: whose it is, and when. */
const SMALL = new Set(
  (
    'met en van voor ff effe over aan de het een te bij in op om na naar with and of for the a an to at my mijn teams zoom meet online video via kort korte even re fw fwd s ' +
    'mw mevr mevrouw dhr heer mr mrs ms ons onze jou jouw je jullie samen elkaar nog weer graag nieuw nieuwe ik wij we us our your you me i is er tussen between quick brief short door worden after ' +
    'maandag dinsdag woensdag donderdag vrijdag monday tuesday wednesday thursday friday januari februari maart april mei juni juli augustus september oktober november december jan feb mrt mar apr jun jul aug sep sept okt oct nov dec january february march may june july august october ' +
    'vandaag morgen ochtend middag vanmiddag vanochtend today tomorrow morning afternoon uur min minuten kwartier half hour minutes on kantoor kamer office room zaal lokaal ruimte half kwart past quarter twee drie vier vijf zes zeven acht negen tien elf twaalf two three four five six seven eight nine ten eleven twelve week wk weken volgende deze komende next this ma di wo do vr mon tue tues wed thu thur thurs fri tbc tbd voorstel verplaatst rescheduled moved nieuwe datum tijdstip zullen gaan willen shall let lets'
  ).split(' '),
);
/** A clock, a date, or which one of several it is. */
const NUMBER = /^\d{1,4}(?:e|de|ste|u|h|am|pm)?$/;
/**
 * What the words of a title, or of a title with its description, are about. Names are looked for in `title` only,
 * as is that of the `employee` whom the guests tell.
 */
export function readTitle(title: string, text = title, employee: string | boolean = false): TitleWords {
  const own = correct(plainWords(spellOut(title)));
  const inTitle = findWords(own);
  const all = text === title ? own : correct(plainWords(text));
  const found = new Map<Concept, string>();
  const name = nameIn(title);
  const nameWords = new Set([
    ...plainWords(name ?? '').split(' '),
    ...waysToWrite(employee === true ? '' : employee || ''),
  ]);
  const take = (places: ReadonlyMap<Concept, Place[]>) => {
    const apart = places.get('apart') ?? [];
    for (const [concept, where] of places) {
      const counted = SILENCE.has(concept)
        ? where.filter((place) => !apart.some((whole) => place.from < whole.to && whole.from < place.to))
        : where;
      const best = longest(counted);
      if (best && !found.has(concept)) found.set(concept, best.text);
    }
  };
  take(inTitle);
  if (all !== own) take(findWords(all));
  // "Terugkeer Noor na ziekte": a name stands between words that belong together.
  if (name) take(findWords(without(all, plainWords(name).split(' '))));
  const isFiller = (word: string) =>
    SMALL.has(word) ||
    NUMBER.test(word) ||
    // An initial, of somebody whom the guests tell.
    word.length === 1 ||
    nameWords.has(word) ||
    FIRST_NAMES.has(word) ||
    // HR may join a conversation with someone; with HR alone it is another matter.
    (Boolean(name || employee) && (word === 'hr' || word === 'hrm'));
  const nothingBut = (known: readonly Concept[]) => {
    const places = known.flatMap((concept) => inTitle.get(concept) ?? []);
    return own.every((word, i) => isFiller(word) || places.some(({ from, to }) => from <= i && i < to));
  };
  const ofGroups = [...inTitle.values()].flat();
  return {
    found,
    words: own.map((word) => (nameWords.has(word) || FIRST_NAMES.has(word) ? '@' : word)),
    strange: own.filter((word, i) => !isFiller(word) && !ofGroups.some(({ from, to }) => from <= i && i < to))
      .length,
    // "1:1" is a number of its own kind.
    neutral: !inTitle.has('oneOnOne') && nothingBut(['neutral']),
    only: (known) => nothingBut([...known, 'neutral', 'standing', 'round']),
    ...(name ? { name } : {}),
  };
}

/** The words of a text without those of a name, where they follow each other. */
function without(words: readonly string[], name: readonly string[]): string[] {
  const at = words.findIndex((_, i) => name.every((part, j) => words[i + j] === part));
  return at < 0 ? [...words] : [...words.slice(0, at), ...words.slice(at + name.length)];
}

/** The words of a name, and its initials: "Ilse de Wit" is also "iw" and "idw". */
function waysToWrite(name: string): string[] {
  const words = plainWords(name).split(' ');
  if (words.length < 2) return words;
  const initials = (of: readonly string[]) => of.map((word) => word.slice(0, 1)).join('');
  return [...words, initials(words), initials(words.filter((word) => !PARTICLES.has(word)))];
}

const POSSESSIVE = /['’]s?$/;

/** A given name, or a capitalised word that is no other word of ours, after a word that points at a person. */
function nameIn(title: string): string | undefined {
  const words = [...title.matchAll(/[\p{L}\p{M}'’]+/gu)];
  const isCapital = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);
  for (const [i, { 0: word, index }] of words.entries()) {
    const plain = plainWords(word.replace(POSSESSIVE, ''));
    const known = FIRST_NAMES.has(plain) && (isCapital(word) || !WORDLIKE_NAMES.has(plain));
    // A possessive is somebody's: "Noor's".
    const owner = POSSESSIVE.test(word) && word.length > plain.length + 1;
    // So is who is called or has an initial behind the name.
    const addressed = owner || /^\s*[,:–-]|^\s+\p{Lu}\.(?:\s|$)/u.test(title.slice(index + word.length));
    if (known && (addressed || !(i === 0 && WORDLIKE_NAMES.has(plain) && words.length > 1)))
      return surnames(title.slice(index));
    // "met Cor", "- Ximena", "(Yaël)", "medewerker: Okonkwo"
    const pointed =
      i > 0 &&
      /(?:\b(?:met|with|en|and|van|for|voor|mw|mevr|mevrouw|dhr|heer|mr|mrs|ms)\.?\s+|[-–:(|,·]\s*)$/iu.test(
        title.slice(0, index),
      );
    if (pointed && isCapital(word) && plain.length > 2 && !isWord(plain)) return surnames(title.slice(index));
    // "Terugkoppeling BA Chidima": behind a word of ours, in a title that has no other capitals.
    if (i > 0 && isCapital(word) && plain.length > 2 && standsOut(words, i))
      return surnames(title.slice(index));
    // "S. Patel", "J.C. de Wit"
    if (isCapital(word) && INITIALS.test(title.slice(0, index))) return surnames(title.slice(index));
  }
  // An initial alone: "Overleg P. (ziek)".
  return /(?<=^|\s)\p{Lu}\.(?=\s*(?:$|[(),:–-]))/u.exec(title)?.[0];
}

/** A capitalised word of no list, right behind a word of ours or at the end: whoever it is, or wherever. */
function standsOut(words: readonly RegExpExecArray[], at: number): boolean {
  const plain = (i: number) => plainWords(words[i]?.[0] ?? '');
  const others = words.slice(1).filter((word, i) => i + 1 < at && /^\p{Lu}\p{Ll}/u.test(word[0]));
  if (isWord(plain(at)) || SMALL.has(plain(at)) || PLACES.has(plain(at))) return false;
  return others.length === 0 && isWord(plain(at - 1));
}

const INITIALS = /(?:^|[^\p{L}])(?:\p{Lu}\.\s?)+(?:(?:van|de|den|der|ten|ter)\s+)*$/u;

const isWord = (plain: string) =>
  vocabulary.has(plain) || vocabulary.has(plain.replace(/(en|e|s)$/, '')) || findWords([plain]).size > 0;

/** A word that is one of our groups by itself. */
export const isOurs = (plain: string): boolean => findWords([plain]).size > 0;

/** Ours, or small talk of calendars: no name that we do not know. */
export const isOrdinary = (plain: string): boolean =>
  isWord(plain) || SMALL.has(plain) || PLACES.has(plain) || COMMONLY.test(plain);

/** How words end that names of people do not. */
const COMMONLY =
  /(?:gesprek|gesprekje|overleg|ing|atie|heid|teit|plan|moment|contact|uur|dag|week|update|review|meeting|sessie|traject|formulier|call|check|chat|lunch|koffie|wandeling|training|project|rooster|dossier|brief|mail|werk)$/;

/** "Jan van der Berg - evaluatie" gives "Jan van der Berg". */
function surnames(from: string): string {
  const [full = from] =
    /^[\p{L}\p{M}'’-]+(?:\s+(?:van|der|den|de|het|ten|ter|te|el|al|bin|von|la|le|\p{Lu}\.)(?=\s))*(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)?/u.exec(
      from,
    ) ?? [];
  const [first = full, ...rest] = full.split(/\s+/);
  return (rest.some((word) => isWord(plainWords(word))) ? first : full).replace(POSSESSIVE, '');
}

const corrections = new Map<string, string>();
function correct(text: string): string[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      if (word.length < 6 || vocabulary.has(word) || FIRST_NAMES.has(word)) return word;
      const made = corrections.get(word) ?? spelled(word);
      if (corrections.size < 1000) corrections.set(word, made);
      return made;
    });
}

/** How many slips a word of this length may hold before it is another word. */
const edits = ({ length }: string) => (length >= 18 ? 3 : length >= 12 ? 2 : 1);

function spelled(word: string): string {
  const near = SPELLING.find(
    (right) =>
      right[0] === word[0] &&
      Math.abs(right.length - word.length) <= edits(right) &&
      editDistance(word, right) <= edits(right),
  );
  return near ?? word;
}
