import type { Language } from '../../domain/text.ts';
import { enContexts } from '../word-list/en-contexts.ts';
import { nlContexts } from '../word-list/nl-contexts.ts';
import type { Token } from './tokens.ts';

const NL = new Set(nlContexts.common.split(/\s+/).filter(Boolean));
const EN = new Set(enContexts.common.split(/\s+/).filter(Boolean));

/** Language of a sentence by its common words; `hint` decides while they say nothing. */
export function languageOf(tokens: readonly Token[], hint: Language): Language {
  let balance = 0;
  for (const { word } of tokens) {
    if (NL.has(word)) balance++;
    if (EN.has(word)) balance--;
  }
  if (balance === 0) return hint;
  return balance > 0 ? 'nl' : 'en';
}
