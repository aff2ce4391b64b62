import MiniSearch, { type SearchResult } from 'minisearch';
import { plain } from './people.ts';
import type { SearchEntry } from './search-entries.ts';

export type Found = SearchEntry & {
  /** A piece of the text around the first word that matched; empty when name or type matched. */
  excerpt: string;
};

/** Results that fit a panel; whoever sees this many types one word more. */
const MOST = 20;
const EXCERPT = 90;

/** Searches as one types: every word must occur, as a beginning or nearly so, with or without accents. */
export class SearchIndex {
  readonly #entries: Map<string, SearchEntry>;
  readonly #index: MiniSearch<SearchEntry>;

  constructor(entries: SearchEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#index = new MiniSearch({
      fields: ['employee', 'type', 'text'],
      processTerm: (term) => plain(term) || null,
      searchOptions: {
        boost: { employee: 3, type: 2 },
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        combineWith: 'AND',
      },
    });
    this.#index.addAll(entries);
  }

  search(query: string): Found[] {
    return this.#index
      .search(query)
      .sort((a, b) => b.score - a.score || this.#when(b).localeCompare(this.#when(a)))
      .slice(0, MOST)
      .flatMap((result) => {
        const entry = this.#entries.get(String(result.id));
        return entry ? [{ ...entry, excerpt: excerpt(entry, result) }] : [];
      });
  }

  #when({ id }: SearchResult): string {
    return this.#entries.get(String(id))?.when ?? '';
  }
}

function excerpt({ text }: SearchEntry, { match }: SearchResult): string {
  const terms = Object.entries(match)
    .filter(([, fields]) => fields.includes('text'))
    .map(([term]) => term);
  if (terms.length === 0) return '';
  // Accents have one unit more when split off, so look word by word in the text as it is.
  for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!terms.includes(plain(word[0]))) continue;
    const from = Math.max(0, word.index - EXCERPT / 3);
    const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
    const piece = text.slice(start, start + EXCERPT).replaceAll(/\s+/g, ' ');
    return `${start > 0 ? '…' : ''}${piece.trim()}${start + EXCERPT < text.length ? '…' : ''}`;
  }
  return '';
}
