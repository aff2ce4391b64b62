import { randomFrom } from './learning/random.ts';

const SHARE_OF_HASTE = 0.3;
const SHARE_OF_TYPING_ERRORS = 0.12;
const LONG_WORD = /[a-zà-ÿ]{6,}/gi;

/** Drops, doubles or swaps one letter inside a long word. */
export function mistype(text: string, random: () => number): string {
  const words = [...text.matchAll(LONG_WORD)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return text;
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 3));
  const [first = '', second = ''] = [text[at], text[at + 1]];
  const instead = [first, second + first, first + first + second][Math.floor(random() * 3)] ?? '';
  return text.slice(0, at) + instead + text.slice(at + 2);
}

/** A sentence as it is typed in a hurry: at times without capital and full stop, at times with a slip. */
export function asTyped(text: string, seed: number): string {
  const random = randomFrom(seed);
  let typed = text;
  if (random() < SHARE_OF_HASTE) typed = typed.charAt(0).toLowerCase() + typed.slice(1).replace(/\.$/, '');
  if (random() < SHARE_OF_TYPING_ERRORS) typed = mistype(typed, random);
  return typed;
}
