import type { Language } from '../../domain/text.ts';

type Rules = readonly (readonly [RegExp, string])[];

/** What is written in several ways for one sound, as people confuse them. */
const RULES: Record<Language, Rules> = {
  nl: [
    [/sch/g, 'sg'],
    [/c(?=[eiy])/g, 's'],
    [/ch/g, 'g'],
    [/ph/g, 'f'],
    [/th/g, 't'],
    [/ij|ey|ei/g, 'y'],
    [/auw|ouw|au/g, 'ou'],
    [/ie|y(?=[bcdfghklmnpqrstvwxz])/g, 'i'],
    [/ck|c|q/g, 'k'],
    [/x/g, 'ks'],
    [/z/g, 's'],
    [/v/g, 'f'],
    [/(.)\1/g, '$1'],
  ],
  en: [
    [/^ps/, 's'],
    [/^wr/, 'r'],
    [/^kn/, 'n'],
    [/c(?=[eiy])/g, 's'],
    [/tion|cion/g, 'sion'],
    [/ph/g, 'f'],
    [/ache/g, 'ake'],
    [/ck|c|q/g, 'k'],
    [/x/g, 'ks'],
    [/z/g, 's'],
    [/ie|ei|ea|ee|y/g, 'i'],
    [/(?:le|[aeio]l)$/, 'l'],
    [/(?:re|[aeiou]r)$/, 'r'],
    [/(.)\1/g, '$1'],
  ],
};

/** How a folded word sounds, roughly: two spellings of one word give the same. */
export function soundOf(word: string, language: Language): string {
  let sound = word;
  for (const [pattern, instead] of RULES[language]) sound = sound.replace(pattern, instead);
  return sound;
}

/** Letters that a word may begin with in place of each other. */
const ALIKE: Readonly<Record<string, string>> = {
  c: 'k',
  g: 'k',
  q: 'k',
  z: 's',
  v: 'f',
  p: 'f',
  y: 'i',
  j: 'i',
};

/** Words that may be one another's misspelling begin alike in this. */
export const beginningOf = (word: string) => {
  const first = word.charAt(0);
  return ALIKE[first] ?? first;
};
