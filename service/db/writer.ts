/** Runs the writes of one database one after another; reads inside a job see every job before it. */
export type Writer = {
  run<Result>(job: () => Promise<Result>): Promise<Result>;
  /** Resolves when every job that was handed in so far has ended. */
  idle(): Promise<void>;
};

export function createWriter(): Writer {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(job) {
      const result = last.then(job);
      // A failed job is its caller's problem, never the next one's.
      last = result.catch(() => undefined);
      return result;
    },
    async idle() {
      await last;
    },
  };
}
