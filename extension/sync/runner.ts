import { liveQuery } from 'dexie';
import { isCleared } from '../store/clearance.ts';
import type { Connection } from '../store/connection.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';
import type { SyncState } from '../store/sync-state.ts';
import { sync, type SyncOutcome } from './engine.ts';
import { readEvents } from './event-stream.ts';
import type { SyncApi } from './ports.ts';

/** Panel, other panels and background share it: one of them syncs at a time. */
const LOCK = 'goed-gesprek-sync';
/** Milliseconds. Typing goes out as a few edits instead of one per key. */
const AFTER_EDIT = 1_000;
const POLL = 60_000;
const BACK_OFF = [2_000, 5_000, 15_000, 60_000, 300_000];

export interface RunnerApi extends SyncApi {
  events(signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
}
export interface RunnerPorts {
  db: DeviceDatabase;
  apiFor(connection: Connection): RunnerApi;
}

/** Syncs once, as the only one of this browser; nothing when this device is not signed in. */
export async function syncOnce(
  { db, apiFor }: RunnerPorts,
  signal?: AbortSignal,
): Promise<SyncOutcome | undefined> {
  return navigator.locks.request(LOCK, signal ? { signal } : {}, async () => {
    const connection = await getSetting(db, 'connection');
    if (!connection?.token) return undefined;
    return sync({ db, api: apiFor(connection), now: Date.now, ...(signal && { signal }) });
  });
}

/** Keeps a device in step with the service for as long as a panel is open: edits go out soon, news comes in at once. */
export class SyncRunner {
  readonly #ports: RunnerPorts;
  readonly #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Infinity;
  #running = false;
  #failures = 0;
  #stream: AbortController | undefined;

  constructor(ports: RunnerPorts) {
    this.#ports = ports;
  }

  /** Starts; returns what stops it. */
  start(): () => void {
    const { db } = this.#ports;
    const { signal } = this.#stop;
    const follow = (query: () => unknown, then: () => void) => {
      const subscription = liveQuery(query).subscribe({ next: then, error: () => undefined });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    };
    follow(
      () => getSetting(db, 'connection'),
      () => this.#connected(),
    );
    follow(
      () => Promise.all([db.outbox.filter(isCleared).count(), db.removals.count()]),
      () => this.#soon(AFTER_EDIT),
    );
    follow(
      () => getSetting(db, 'removalAllowed'),
      () => this.now(),
    );
    globalThis.addEventListener('online', () => this.now(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#stream?.abort();
    });
    return () => this.#stop.abort();
  }

  /** Does not wait for the next time: the user asked, or the network came back. */
  now(): void {
    this.#failures = 0;
    this.#soon(0);
  }

  #connected(): void {
    this.#stream?.abort();
    this.#stream = undefined;
    this.now();
  }

  /** After a failure edits do not bring the next try forward: a service that is away is left in peace. */
  #soon(delay: number): void {
    const wait = this.#failures > 0 ? Math.max(delay, this.#backOff()) : delay;
    const due = Date.now() + wait;
    if (this.#stop.signal.aborted || this.#due <= due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  #backOff(): number {
    const step = BACK_OFF[Math.min(this.#failures, BACK_OFF.length) - 1] ?? 0;
    // Apart from each other: thousands of panels lose the same service at the same moment.
    return step * (0.75 + Math.random() / 2);
  }

  async #run(): Promise<void> {
    this.#due = Infinity;
    if (this.#running) return this.#soon(AFTER_EDIT);
    this.#running = true;
    // A database that fails is the panel's to tell; here it counts as any failure.
    const outcome = await syncOnce(this.#ports, this.#stop.signal).catch(() => 'failed' as const);
    this.#running = false;
    if (this.#stop.signal.aborted || outcome === undefined) return;
    const state = outcome === 'failed' ? outcome : outcome.state.state;
    if (state === 'ok') {
      this.#failures = 0;
      this.#soon(outcome !== 'failed' && outcome.again ? AFTER_EDIT : POLL);
      this.#listen();
    } else {
      this.#failures = TRY_AGAIN.has(state) ? this.#failures + 1 : BACK_OFF.length;
      this.#soon(0);
    }
  }

  #listen(): void {
    if (this.#stream) return;
    const stream = (this.#stream = new AbortController());
    const { db, apiFor } = this.#ports;
    const read = async () => {
      const connection = await getSetting(db, 'connection');
      if (!connection?.token) return;
      const events = await apiFor(connection).events(stream.signal);
      await readEvents(events, () => this.#soon(0));
    };
    void read()
      .catch(() => undefined)
      .then(() => {
        if (this.#stream !== stream) return;
        this.#stream = undefined;
        // The next sync tells why it ended, and opens it again.
        this.#soon(BACK_OFF[0] ?? 0);
      });
  }
}

/** The others wait for the user, to sign in again, to update, to agree: asking often does not help. */
const TRY_AGAIN = new Set<SyncState['state']>(['unreachable', 'failed']);
