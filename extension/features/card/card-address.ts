import type { Language } from '../../../shared/messages/language.ts';

/** Address of a card: the panel's own page, so that it also opens offline. */
export const cardHref = (typeId: string, language: Language) => `sidepanel.html#card=${typeId}&${language}`;

/** What an address asks for, or nothing when it asks for the panel. */
export function readCardAddress(hash: string): { typeId: string; language: Language } | undefined {
  const [, typeId, language] = /^#card=([a-z-]+)&(nl|en)$/.exec(hash) ?? [];
  return typeId && (language === 'nl' || language === 'en') ? { typeId, language } : undefined;
}
