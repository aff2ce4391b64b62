import type { NameParts } from './name-parts.ts';
import { isInside, isSoft, type Token } from './title-tokens.ts';

/** A stretch of a title that may be somebody's name: from its first word up to, not with, the one after it. */
export interface Mention {
  from: number;
  to: number;
  given: boolean;
  surname: boolean;
  /** How many words of the name stand there, particles left out. */
  words: number;
}

/** Names take no more words of a title than this. */
const LONGEST = 6;

/** Every run of words that may be one name, as if written together. */
export function runsOf(tokens: readonly Token[]): { from: number; to: number; text: string }[] {
  return tokens.flatMap((_, from) => {
    const runs = [];
    let text = '';
    for (let to = from; to < Math.min(tokens.length, from + LONGEST); to++) {
      const token = tokens[to];
      if (!token || (to > from && !isSoft(token.gap))) break;
      text += token.plain;
      runs.push({ from, to: to + 1, text });
    }
    return runs.reverse();
  });
}

/** Where a title may name somebody: words that belong together are one mention. */
export function mentionsOf(
  tokens: readonly Token[],
  runs: ReturnType<typeof runsOf>,
  name: NameParts,
): Mention[] {
  const found: Mention[] = [];
  for (const { from, to, text } of runs) {
    const given = name.given.has(text);
    const surname = !given && name.surname.has(text);
    if (!given && !surname) continue;
    const last = found.at(-1);
    if (last && from < last.to) continue;
    const words = tokens.slice(from, to).filter((token) => !isInside(token)).length || 1;
    const next = { from, to, given, surname, words };
    if (last && areOne(tokens, last, next)) {
      last.to = to;
      last.given ||= given;
      last.surname ||= surname;
      last.words += words;
    } else found.push(next);
  }
  return [...found, ...lettersOf(tokens, name)];
}

/** “S. de V.”: letters alone, which the words between them tell. */
function lettersOf(tokens: readonly Token[], name: NameParts): Mention[] {
  const between = name.particles.split(' ').filter(Boolean);
  if (!between.length) return [];
  return tokens.flatMap(({ plain }, from) => {
    const to = from + between.length + 2;
    const [last, inside] = [tokens[to - 1], tokens.slice(from + 1, to - 1)];
    const isTheirs =
      name.givenInitials.has(plain) &&
      inside.every((token, i) => token.plain === between[i]) &&
      last?.plain.length === 1 &&
      name.surnameInitials.has(last.plain);
    return isTheirs ? [{ from, to, given: true, surname: true, words: 1 }] : [];
  });
}

/** “Sanne de Vries”, “Garcia Marquez”, “Vries, Sanne de”. */
function areOne(tokens: readonly Token[], before: Mention, after: Mention): boolean {
  const between = tokens.slice(before.to, after.from);
  const gaps = tokens.slice(before.to, after.from + 1).map(({ gap }) => gap);
  if (!between.every(isInside)) return false;
  const turned = before.surname && !before.given && after.given;
  return gaps.every(isSoft) || (turned && /^\s*,\s*$/.test(gaps.join('')));
}
