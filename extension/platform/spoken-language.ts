import { browser } from 'wxt/browser';
import { detectLanguage, parseLanguage, type Language } from '../../shared/messages/language.ts';

const KEY = 'language';

/** Keeps the user's choice where the background reads it without the device's database. */
export function rememberLanguage(language: Language): Promise<void> {
  return browser.storage.local.set({ [KEY]: language });
}

/** The language that the user chose in the panel, else the browser's. */
export async function spokenLanguage(): Promise<Language> {
  const { [KEY]: chosen } = await browser.storage.local.get(KEY);
  return parseLanguage(chosen) ?? detectLanguage(navigator.languages);
}
