import type {
  ConversationPage,
  ConversationQuery,
  ConversationSummary,
} from '../../../shared/contracts/console.ts';
import { getConversations, type FailureCode } from '../api.ts';
import { Remote } from '../parts/remote.svelte.ts';

/** Conversations that answer a filter, page after page. */
export class ConversationList {
  conversations: readonly ConversationSummary[] | undefined = $state.raw();
  total = $state(0);
  readonly first: Remote<ConversationPage>;
  readonly more: Remote<ConversationPage>;

  #next: string | null = $state(null);
  #query: ConversationQuery = {};

  constructor(onFailure: (code: FailureCode) => void) {
    this.first = new Remote(onFailure);
    this.more = new Remote(onFailure);
    this.more.loading = false;
  }

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Starts anew; the list so far stays until the answer is in. */
  async ask(query: ConversationQuery): Promise<void> {
    this.more.stop();
    this.more.loading = false;
    this.more.failure = undefined;
    this.#query = query;
    await this.first.load((signal) => getConversations(query, signal));
    if (this.#query === query && !this.first.failure) this.#take(this.first.value, []);
  }

  /** Adds the next page; gives the place of its first line, or nothing when there is none. */
  async askMore(): Promise<number | undefined> {
    const after = this.#next;
    const before = this.conversations ?? [];
    if (after === null || this.more.loading) return;
    const query = this.#query;
    await this.more.load((signal) => getConversations({ ...query, after }, signal));
    if (this.#query !== query || this.more.failure) return;
    this.#take(this.more.value, before);
    return before.length;
  }

  stop(): void {
    this.first.stop();
    this.more.stop();
  }

  #take(page: ConversationPage | undefined, before: readonly ConversationSummary[]): void {
    if (!page) return;
    // A conversation changed in between may come again on the next page.
    const known = new Set(before.map(({ id }) => id));
    this.conversations = [...before, ...page.conversations.filter(({ id }) => !known.has(id))];
    this.total = page.total;
    this.#next = page.next;
  }
}
