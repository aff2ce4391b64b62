import type { Language } from '../../domain/text.ts';
import { EntryIndex } from './entry-index.ts';
import { en } from './en.ts';
import { enMore } from './en-more.ts';
import { enRarer } from './en-rarer.ts';
import { enContexts } from './en-contexts.ts';
import { nl } from './nl.ts';
import { nlMore } from './nl-more.ts';
import { nlRarer } from './nl-rarer.ts';
import { nlContexts } from './nl-contexts.ts';
import { PhraseIndex } from './phrases.ts';
import type { Contexts, WordList } from './word-list.ts';

export type ContextName = Exclude<keyof Contexts, 'notMatched' | 'common'>;

/** Everything known of one language, made ready for looking up. */
export interface Lexicon {
  entries: EntryIndex;
  contexts: Record<ContextName, PhraseIndex<true>>;
}

function build(lists: readonly WordList[], contexts: Contexts): Lexicon {
  const { notMatched, common: _, ...phrases } = contexts;
  return {
    entries: new EntryIndex(lists, notMatched),
    contexts: Object.fromEntries(
      Object.entries(phrases).map(([name, text]) => [name, new PhraseIndex<true>().add(text, true)]),
    ) as Record<ContextName, PhraseIndex<true>>,
  };
}

const built: Partial<Record<Language, Lexicon>> = {};

/** Built at first use: a manager who writes one language does not pay for two. */
export function lexiconOf(language: Language): Lexicon {
  return (built[language] ??=
    language === 'nl' ? build([nl, nlMore, nlRarer], nlContexts) : build([en, enMore, enRarer], enContexts));
}
