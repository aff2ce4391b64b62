import { createContext } from 'svelte';
import type { Language } from '../messages/language.ts';

/** The language of a page, shared by everything on it. Whoever makes it also stores the choice. */
export class LanguageChoice {
  current: Language = $state('nl');

  constructor(initial: Language) {
    this.current = initial;
  }

  /** The texts of a room in the chosen language: `language.pick({ nl, en })`. */
  pick<T>(texts: Record<Language, T>): T {
    return texts[this.current];
  }
}

export const [useLanguage, provideLanguage] = createContext<LanguageChoice>();
