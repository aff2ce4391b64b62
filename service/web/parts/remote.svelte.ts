import { RequestFailed, type FailureCode } from '../api.ts';

/**
 * Something from the service, and how far it is. While it is asked anew the last answer stays; only the latest
 * question counts.
 */
export class Remote<T> {
  value: T | undefined = $state.raw();
  failure: FailureCode | undefined = $state.raw();
  loading = $state(true);

  #asked = new AbortController();
  readonly #onFailure: (code: FailureCode) => void;

  /** `onFailure` hears of every failure, for what concerns the whole page: the session. */
  constructor(onFailure: (code: FailureCode) => void = () => {}) {
    this.#onFailure = onFailure;
  }

  /** Asks; resolves when the answer is in, or when a later question took its place. */
  async load(ask: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.stop();
    const asked = new AbortController();
    this.#asked = asked;
    this.loading = true;
    try {
      const value = await ask(asked.signal);
      if (asked.signal.aborted) return;
      this.value = value;
      this.failure = undefined;
    } catch (error) {
      if (asked.signal.aborted) return;
      const code = error instanceof RequestFailed ? error.code : 'unreadable';
      this.failure = code;
      this.#onFailure(code);
    }
    this.loading = false;
  }

  /** Forgets the question that is on its way. */
  stop(): void {
    this.#asked.abort();
  }
}
