import { detectLanguage, parseLanguage, type Language } from '../../../shared/messages/language.ts';

const KEY = 'goed-gesprek.language';

/** The language chosen here before, or that of the browser. Storage can be closed off; then nothing is kept. */
export function storedLanguage(): Language {
  return parseLanguage(read()) ?? detectLanguage(navigator.languages);
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
