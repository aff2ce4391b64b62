import type { Language } from '../../domain/text.ts';

/** Ordinary words that are one letter away from an entry. */
export const ORDINARY: Record<Language, string> = { nl: '', en: '' };
