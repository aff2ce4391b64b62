import { FIRST_NAMES, WORDLIKE_NAMES } from '../../domain/first-names.ts';
import { isOrdinary, isOurs } from '../read-title.ts';
import type { Mention } from './mentions.ts';
import type { NameParts } from './name-parts.ts';
import { isSurname } from './surnames.ts';
import { isSoft, pastParticles, type Token } from './title-tokens.ts';

/** The names of everybody whom the title may be about. */
export interface Names {
  given: ReadonlySet<string>;
  surname: ReadonlySet<string>;
}

/** How well a title names someone: whole name, then initial or surname with more, then one unique word. */
const FULL = 3;
const PARTLY = 2;
const ONE_WORD = 1;

/** How surely a mention is of this person; 0 where the words around it tell of somebody else, or of no person. */
export function gradeOf(tokens: readonly Token[], mention: Mention, own: NameParts, names: Names): number {
  if (mention.given && mention.surname) return FULL;
  const initials = initialsAt(tokens, mention);
  const fitting = mention.given ? own.surnameInitials : own.givenInitials;
  // "S. de Vries" names Sanne de Vries, and not Joost; "Sanne B." is not Sanne de Vries.
  if (initials.length) return initials.some((one) => fits(one, fitting)) ? PARTLY : 0;
  if (mention.given ? isSomebodyElse(tokens, mention, own, names) : hasAnotherFirstName(tokens, mention))
    return 0;
  if (mention.words > 1) return PARTLY;
  return isName(tokens, mention) ? ONE_WORD : 0;
}

/** `JW` for Jan-Willem, of which `J` fits, too. */
const fits = (written: string, initials: ReadonlySet<string>) =>
  initials.has(written) || [...initials].some((one) => written.length === 1 && one.startsWith(written));

/** Letters that stand for the other part of the name: before a surname, and behind either. */
function initialsAt(tokens: readonly Token[], { from, to, given }: Mention): string[] {
  const before = pastParticles(tokens, from - 1, -1);
  const after = pastParticles(tokens, to, 1);
  const found: string[] = [];
  const take = (at: number, edge: number) => {
    const token = tokens[at];
    if (token && /^[\s.,'’-]*$/.test(tokens[edge]?.gap ?? '') && isLetters(token)) found.push(token.plain);
  };
  if (!given) {
    take(before, before + 1);
    // "J. C. Bakker": the first counts.
    const first = tokens[before - 1];
    if (found.length && first?.initial) found.push(first.plain);
  }
  take(after, after);
  return found;
}
/** `J`, or both letters of a double name: `JW`. */
const isLetters = ({ plain, capital, initial }: Token) => initial || (capital && /^j[cghjkmpw]$/.test(plain));

/** A first name with somebody else's surname, or part of a longer first name. */
const isSomebodyElse = (tokens: readonly Token[], mention: Mention, own: NameParts, names: Names): boolean =>
  isHyphenated(tokens, mention, names) ||
  hasAnotherSurname(tokens, mention, own, names) ||
  isTurned(tokens, mention, names);

/** “Sanne-Marie” is not Sanne. */
function isHyphenated(tokens: readonly Token[], { from, to }: Mention, names: Names): boolean {
  const beside = [tokens[to]?.gap === '-' && tokens[to], tokens[from]?.gap === '-' && tokens[from - 1]];
  return beside.some((token) => token && !names.given.has(token.plain) && isPersonal(token));
}

/** “Sanne Visser”, “Sanne van HR”. */
function hasAnotherSurname(tokens: readonly Token[], { to }: Mention, own: NameParts, names: Names): boolean {
  const at = pastParticles(tokens, to, 1);
  const word = tokens[at];
  if (!word || tokens[to - 1]?.owner || own.surname.has(word.plain)) return false;
  const gaps = tokens.slice(to, at + 1).map(({ gap }) => gap);
  return gaps.every(isSoft) && !gaps[0]?.startsWith('-') && isSurnameHere(word, at > to, names);
}

/** “Visser, Sanne”, “Visser Sanne”. */
function isTurned(tokens: readonly Token[], { from }: Mention, names: Names): boolean {
  const [before, word] = [tokens[from - 1], tokens[from]];
  if (!before || !word || names.given.has(before.plain)) return false;
  const isKnown = names.surname.has(before.plain);
  // The first word of a title has its capital for that.
  if (/^\s*,\s*$/.test(word.gap))
    return isKnown || (from > 1 ? isUnknownName(before) : isSurname(before.plain));
  return /^\s+$/.test(word.gap) && from > 1 && isKnown && before.capital;
}

const isPersonal = (token: Token) => FIRST_NAMES.has(token.plain) || isUnknownName(token);
const isUnknownName = ({ plain, capital }: Token) =>
  capital && plain.length > 1 && !/\d/.test(plain) && !isOrdinary(plain);

/** The word behind a first name is a surname: “Visser”, “van HR”, “van der molen”. */
function isSurnameHere(word: Token, afterParticle: boolean, names: Names): boolean {
  if (/\d/.test(word.plain) || word.plain.length < 2) return false;
  if (names.given.has(word.plain)) return false;
  if (afterParticle && word.capital) return true;
  if (isUnknownName(word) || names.surname.has(word.plain)) return true;
  if (isOrdinary(word.plain)) return false;
  // What follows “vd” is hardly ever anything else; what follows a first name at once is a verb or a slip as often.
  return afterParticle || isSurname(word.plain);
}

/** A surname that stands behind, or before, another's first name. */
function hasAnotherFirstName(tokens: readonly Token[], { from, to }: Mention): boolean {
  const at = pastParticles(tokens, from - 1, -1);
  const before = tokens[at];
  const soft = tokens.slice(at + 1, from + 1).every(({ gap }) => isSoft(gap));
  if (before && soft && isFirstName(before)) return true;
  const after = tokens[to];
  return after !== undefined && /^(?:\s*,)?\s+$/.test(after.gap) && isFirstName(after);
}

const isFirstName = (token: Token) =>
  isUnknownName(token) ||
  (FIRST_NAMES.has(token.plain) && (token.capital || !WORDLIKE_NAMES.has(token.plain)));

const ARTICLE = new Set('de het een geen elke ieder ene a an the every'.split(' '));
const POINTER = new Set('met with mw mevr mevrouw dhr heer mr mrs ms voor for van over en and'.split(' '));
const APART = /[:,/&+|();–—]|\s-\s/;

/** Many names are words, too: "een roos planten", "max 30 min", "jong talent". */
function isName(tokens: readonly Token[], { from, to, given }: Mention): boolean {
  const at = given ? from : pastParticles(tokens, from, 1);
  const [word, after] = [tokens[at], tokens[to]];
  const before = tokens[given ? from - 1 : pastParticles(tokens, from - 1, -1)];
  if (!word) return false;
  const wordlike = WORDLIKE_NAMES.has(word.plain) || isOrdinary(word.plain);
  if (given && !wordlike) return true;
  if (tokens.length === to - from || tokens[to - 1]?.owner) return given || word.capital;
  if (before && ARTICLE.has(before.plain)) return false;
  if (after && /^\d/.test(after.plain)) return false;
  const ends = !after || APART.test(after.gap) || isOurs(after.plain) || isAnd(tokens, to);
  // In a hurry nobody types capitals: "mark ziek", "1:1 noor", "ff bellen bas".
  if (!word.capital) return given && ends && (!before || opensFor(before));
  const opens = before && (opensFor(before) || APART.test(tokens[from]?.gap ?? ''));
  // The first word of a title has its capital for that.
  return opens || from > 0 || ends;
}

/** Before a name stand words of conversations, small words and numbers. */
const opensFor = ({ plain }: Token) => POINTER.has(plain) || isOrdinary(plain) || /^\d+$/.test(plain);

const isAnd = (tokens: readonly Token[], at: number) =>
  /^(?:en|and|of|or)$/.test(tokens[at]?.plain ?? '') && Boolean(tokens[at + 1]?.capital);
