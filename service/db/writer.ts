import { setImmediate, setTimeout } from 'node:timers/promises';

/** Runs the writes of one database one after another; reads inside a job see every job before it. */
export type Writer = {
  run<Result>(job: () => Promise<Result>): Promise<Result>;
  /**
   * For a job that writes what follows from what it reads: it starts again when another process was first, which its
   * statements find out by numbers that are taken, or by a condition that makes NULL of what may not be it.
   */
  runAfresh<Result>(job: () => Promise<Result>): Promise<Result>;
  /** Resolves when every job that was handed in so far has ended. */
  idle(): Promise<void>;
};

export function createWriter(): Writer {
  let last: Promise<unknown> = Promise.resolve();

  function run<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = last.then(job);
    // A failed job is its caller's problem, never the next one's.
    last = result.catch(() => undefined);
    return result;
  }

  return {
    run,
    runAfresh: (job) => run(() => afresh(job)),
    async idle() {
      await last;
    },
  };
}

/** Times that a job starts again because another process was first. */
const ATTEMPTS = 60;
const LONGEST_PAUSE_MS = 20;

/** Does a job until what it read is still so when it writes. */
export async function afresh<Result>(job: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await job();
    } catch (error) {
      if (!wasFirst(error) || attempt === ATTEMPTS) throw error;
    }
    // By chance, so that processes that write all the time do not stay in step with each other.
    await setTimeout(Math.random() * Math.min(attempt, LONGEST_PAUSE_MS));
  }
}

/** Of a number in the audit log that is taken, its own trigger says so. */
function wasFirst(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /constraint failed|append only/i.test(error.message) || wasFirst(error.cause);
}

export type GroupOptions<Item, Result> = {
  writer: Writer;
  weigh(item: Item): number;
  /** Most weight in one transaction: while it is worked on, nothing else runs. */
  most: number;
  work(items: Item[]): Promise<PromiseSettledResult<Result>[]>;
};

/** Turns of the event loop that a group waits for more to come in. */
const TURNS = 6;

/**
 * Group commit: whatever waits while the database is busy goes into the next transaction together, and each gets an
 * answer of its own. On small writes that is several times as fast as a transaction for each.
 */
export function createGroup<Item, Result>({ writer, weigh, most, work }: GroupOptions<Item, Result>) {
  type Waiting = { item: Item; resolve(result: Result): void; reject(reason: unknown): void };
  let waiting: Waiting[] = [];
  let scheduled = false;

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    void writer.run(drain);
  }

  async function drain(): Promise<void> {
    for (let turn = 0, seen = 0; turn < TURNS && waiting.length > seen && waiting.length < most; turn += 1) {
      seen = waiting.length;
      await setImmediate();
    }
    scheduled = false;
    const group = take();
    if (waiting.length > 0) schedule();
    try {
      const results = await work(group.map(({ item }) => item));
      for (const [index, { resolve, reject }] of group.entries()) {
        const result = results[index];
        if (result?.status === 'fulfilled') resolve(result.value);
        else reject(result?.reason);
      }
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  /** The first ones up to the weight, and at least one. */
  function take(): Waiting[] {
    let weight = 0;
    const end = waiting.findIndex(({ item }, index) => (weight += weigh(item)) > most && index > 0);
    const group = waiting.slice(0, end < 0 ? waiting.length : end);
    waiting = waiting.slice(group.length);
    return group;
  }

  return (item: Item): Promise<Result> =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      schedule();
    });
}
