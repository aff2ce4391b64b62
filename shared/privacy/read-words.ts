import type { Language } from '../domain/text.ts';
import { respell } from './spelling/respell.ts';
import { languageOf } from './text/language.ts';
import { type Token, tokenize } from './text/tokens.ts';

/** The words of a sentence as they were meant, and the language that they are of. */
export function readWords(sentence: string, hint: Language): { tokens: Token[]; language: Language } {
  const tokens = tokenize(sentence);
  const language = languageOf(tokens, hint);
  return { tokens: respell(tokens, language), language };
}
