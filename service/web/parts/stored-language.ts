import { detectLanguage, parseLanguage, type Language } from '../../../shared/messages/language.ts';

const KEY = 'goed-gesprek.language';

/**
 * The language chosen here before, or the one that the extension speaks and asks for (`?lang=nl`), or that of the
 * browser. Storage can be closed off; then nothing is kept.
 */
export function storedLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  return parseLanguage(read()) ?? parseLanguage(asked) ?? detectLanguage(navigator.languages);
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then holds for this page only.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
