import { RequestFailed, type FailureCode } from '../api.ts';

/** Something that a button does at the service: one at a time, and how the last one ended. */
export class Action {
  busy = $state(false);
  failure: FailureCode | undefined = $state.raw();
  readonly #onFailure: (code: FailureCode) => void;

  constructor(onFailure: (code: FailureCode) => void = () => {}) {
    this.#onFailure = onFailure;
  }

  /** Whether it was done; false also while an earlier one is on its way. */
  async run(ask: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = undefined;
    try {
      await ask();
      return true;
    } catch (error) {
      const code = error instanceof RequestFailed ? error.code : 'unreadable';
      this.failure = code;
      this.#onFailure(code);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
