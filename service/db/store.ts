export type Value = string | number | Uint8Array | null;
export type Command = { sql: string; params: readonly Value[] };
/** A row's values in the order of its columns. */
export type Row = unknown[];

/**
 * One database, wherever it lives: a file beside the service, or a namespace of libSQL server. Everything that the
 * service stores goes through these few calls.
 */
export type Store = {
  /** Reads at one moment; the rows of each command. `stale` allows a replica to answer. */
  read(commands: readonly Command[], options?: { stale?: boolean }): Promise<Row[][]>;
  /** All or nothing, in one transaction. Waits for another process that is writing; throws when that takes too long. */
  write(commands: readonly Command[]): Promise<Row[][]>;
  /** Another text after each change, by this process or another; absent where asking costs as much as a read. */
  version?(): string | undefined;
  close(): void;
};

/** Another process held the write lock for longer than anybody wants to wait. */
export class BusyError extends Error {}

const WRITES = /^\s*(insert|update|delete|replace|create|drop|alter|begin|commit|vacuum)\b/i;

/** Whether a command may change something. */
export const isWrite = ({ sql }: Command): boolean => WRITES.test(sql);
