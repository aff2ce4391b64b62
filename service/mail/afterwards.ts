/** Mails that are made and sent after their answer was given; who stops the service waits for them. */
export type Afterwards = {
  /** `work` says itself what went wrong. */
  run(work: () => Promise<void>): void;
  /** Resolves when all of them have ended, or after so many milliseconds. */
  idle(patience: number): Promise<void>;
};

export function createAfterwards(): Afterwards {
  const going = new Set<Promise<void>>();
  return {
    run(work) {
      const turn = new Promise<void>((resolve) => setImmediate(resolve));
      const done: Promise<void> = turn.then(work).finally(() => going.delete(done));
      going.add(done);
    },
    async idle(patience) {
      let timer: NodeJS.Timeout | undefined;
      const given = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
      await Promise.race([Promise.allSettled(going), given]);
      clearTimeout(timer);
    },
  };
}
