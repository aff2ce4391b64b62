import { LANGUAGES, type Language } from '../domain/languages.ts';

export { LANGUAGES, type Language };

/** Dutch, unless English comes first among the languages of the browser (`navigator.languages`). */
export function detectLanguage(preferred: readonly string[]): Language {
  return parseLanguage(preferred[0]?.slice(0, 2).toLowerCase()) ?? 'nl';
}

/** A stored or typed value as a language of the product, or nothing. */
export function parseLanguage(value: unknown): Language | undefined {
  return LANGUAGES.find((language) => language === value);
}
