/** Turns rows into ciphertext and back, in the turn that it is called in: transactions do not wait for promises. */
export interface Sealer {
  /** `place` is bound to the result: a value that was moved to another row does not open. */
  seal(place: string, value: unknown): Uint8Array;
  /** Throws when it was changed, moved, or sealed under another key. */
  open(place: string, sealed: Uint8Array): unknown;
}

/** How a database that may have a lock treats its rows. */
export type Sealing =
  /** No lock. */
  | { state: 'off' }
  /** A lock, and its key is not here. */
  | { state: 'locked' }
  /**
   * A lock, and its key. `writes` is false while the lock comes off: what is written then stays readable.
   * `release` tells that nothing sealed will be written any more.
   */
  | { state: 'open'; sealer: Sealer; writes: boolean; release: () => void };

/** What is asked for lies behind the device lock. */
export class DeviceLocked extends Error {
  override name = 'DeviceLocked';

  constructor() {
    super('This device is locked.');
  }
}
