import { PARTICLES } from '../../domain/names.ts';
import { LETTERS } from '../known-names.ts';

/** One word of a title, and what stands between it and the word before. */
export interface Token {
  plain: string;
  capital: boolean;
  gap: string;
  /** Somebody's: `Sanne's`. */
  owner: boolean;
  /** One letter in place of a word: `V`, `v.`. */
  initial: boolean;
}

/** Lower case, without accents: `Łukasz` is `lukasz`. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7F]/g, (letter) => LETTERS[letter] ?? letter);

export const wordsOf = (text: string): string[] =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

export function titleTokens(title: string): Token[] {
  // "v.d. Berg", "vd Berg"
  const text = title.normalize('NFC').replace(/(?<!\p{L})v\.?\s?d[.\s]\s?(?=\p{L})/giu, 'van de ');
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const gap = text.slice(end, index);
    end = index + word.length;
    const last = tokens.at(-1);
    if (last && word === 's' && /^['’]$/.test(gap)) last.owner = true;
    else
      tokens.push({
        plain: plainLetters(word),
        capital: /^\p{Lu}/u.test(word),
        gap,
        owner: false,
        initial: /^(?:\p{Lu}|\p{L}(?=\.))/u.test(text.slice(index)) && word.length === 1,
      });
  }
  return tokens;
}

/** Nothing between two words tells that they are of different names. */
export const isSoft = (gap: string): boolean => /^[\s.'’-]*$/.test(gap) && !/\s-|-\s/.test(gap);

/** “Sanne en Joost”, “Sanne of Joost” are two people, whatever surnames hold. */
export const isInside = (token: Token | undefined): boolean =>
  token !== undefined && PARTICLES.has(token.plain) && token.plain !== 'en' && token.plain !== 'of';

/** The first place from `at` on, forwards or backwards, that is no particle. */
export function pastParticles(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let next = at;
  while (isInside(tokens[next])) next += step;
  return next;
}
