import MiniSearch from 'minisearch';
import { fold } from '../../../shared/domain/fold.ts';
import type { SearchEntry } from './search-entries.ts';

export type Found = SearchEntry & {
  /** A piece of the text around the first word that matched; empty when name or type matched. */
  excerpt: string;
};

/** Results that fit a panel; whoever sees this many types one word more. */
const MOST = 20;
const EXCERPT = 90;
/** Entries that are prepared in one go: between two the panel takes keys and paints. */
const CHUNK = 100;

/** Words of a text in lower case without accents, a space before each. */
const wordsOf = (text: string) => ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;

/**
 * Searches as one types: every word must begin a word of the text, or with a typing error of a name or type. Names
 * and types are indexed; texts are scanned, which for ten thousand notes takes a few milliseconds and no index of
 * every word that was ever written.
 */
export class SearchIndex {
  readonly #entries: { entry: SearchEntry; words: string }[] = [];
  readonly #names = new MiniSearch<SearchEntry>({
    fields: ['employee', 'type'],
    processTerm: (term) => fold(term) || null,
    searchOptions: { boost: { employee: 2 }, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  });

  /** Prepares the entries piece by piece, so that typing never waits for it. */
  static async build(entries: readonly SearchEntry[]): Promise<SearchIndex> {
    const index = new SearchIndex();
    for (let from = 0; from < entries.length; from += CHUNK) {
      const part = entries.slice(from, from + CHUNK);
      index.#names.addAll(part);
      index.#entries.push(...part.map((entry) => ({ entry, words: wordsOf(entry.text) })));
      await new Promise((resolve) => setTimeout(resolve));
    }
    return index;
  }

  search(query: string): Found[] {
    const terms = wordsOf(query).split(' ').filter(Boolean);
    if (terms.length === 0) return [];
    const named = terms.map((term) => new Map(this.#names.search(term).map(({ id, score }) => [id, score])));
    const score = ({ entry }: { entry: SearchEntry }) =>
      named.reduce((sum, found) => sum + (found.get(entry.id) ?? 0), 0);
    return (
      this.#entries
        .filter(({ entry, words }) =>
          terms.every((term, at) => words.includes(` ${term}`) || named[at]?.has(entry.id)),
        )
        .map((match) => ({ ...match, score: score(match) }))
        // Days and moments in ISO: plain comparison orders them, and ten thousand of them in no time.
        .sort((a, b) => b.score - a.score || (a.entry.when < b.entry.when ? 1 : -1))
        .slice(0, MOST)
        .map(({ entry }) => ({ ...entry, excerpt: excerpt(entry.text, terms) }))
    );
  }
}

function excerpt(text: string, terms: readonly string[]): string {
  // Accents have one unit more when split off, so look word by word in the text as it is.
  for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!terms.some((term) => fold(word[0]).startsWith(term))) continue;
    const from = Math.max(0, word.index - EXCERPT / 3);
    const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
    const piece = text.slice(start, start + EXCERPT).replaceAll(/\s+/g, ' ');
    return `${start > 0 ? '…' : ''}${piece.trim()}${start + EXCERPT < text.length ? '…' : ''}`;
  }
  return '';
}
