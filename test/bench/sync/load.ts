import { createHash } from 'node:crypto';
import { median } from '../statistics.ts';
import { W } from './workload.ts';

/** `rss` in bytes, `cpu` in microseconds since the start. */
export type Used = { rss: number; cpu: { user: number; system: number } };

/** A server under workload W: ours, or one that is measured beside it. `Note` is a note as its writer knows it. */
export interface Server<Note> {
  newNote(): Note;
  /** Writes these notes for the first time, in one request of this client. Throws when one was not taken. */
  create(client: number, notes: Note[]): Promise<unknown>;
  /** Changes one or two fields of each. */
  edit(client: number, notes: Note[]): Promise<unknown>;
  /** A line that holds the note's last version as its writer knows it, or as a pull brought it. */
  version(note: Note): string;
  /** The versions after a cursor, a page at a time, for one who reads everything. */
  pull(cursor?: string): Promise<{ versions: string[]; cursor: string; more: boolean }>;
  used(): Promise<Used>;
  stop(): Promise<void>;
}

/** `times` are the milliseconds of each request, `notes` are by client. */
export type Loaded<Note> = { perSecond: number; times: number[]; cpuPerChange: number; notes: Note[][] };

/** Workload W by twenty clients at once, each its own notes: every create, then five rounds of edits. */
export async function pushWorkload<Note>(server: Server<Note>): Promise<Loaded<Note>> {
  const each = W.notes / W.clients;
  const notes = Array.from({ length: W.clients }, () => Array.from({ length: each }, () => server.newNote()));
  const times: number[] = [];
  const before = await server.used();
  const started = performance.now();
  await Promise.all(
    notes.map(async (own, client) => {
      for (let round = 0; round <= W.edits; round += 1)
        for (let from = 0; from < each; from += W.batch) {
          const batch = own.slice(from, from + W.batch);
          const sent = performance.now();
          await (round === 0 ? server.create(client, batch) : server.edit(client, batch));
          times.push(performance.now() - sent);
        }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const after = await server.used();
  const changes = W.notes * (1 + W.edits);
  const cpu = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
  return { perSecond: changes / seconds, times, cpuPerChange: cpu / changes, notes };
}

const digest = (versions: string[]) => createHash('sha256').update(versions.sort().join('\n')).digest('hex');

/** Notes per second of a first pull, once every note was seen to be there in its last version. Median of three. */
export async function fullPulls<Note>(server: Server<Note>, { notes }: Loaded<Note>): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const found: string[] = [];
    const started = performance.now();
    for (let cursor: string | undefined, more = true; more;) {
      const page = await server.pull(cursor);
      for (const version of page.versions) found.push(version);
      ({ cursor, more } = page);
    }
    rates.push(found.length / ((performance.now() - started) / 1000));
    if (digest(found) !== digest(notes.flat().map((note) => server.version(note))))
      throw new Error('The pull does not bring what was pushed.');
  }
  return median(rates);
}

/** Where a reader is who has everything, by pages from where they were. */
export async function lastCursor<Note>(server: Server<Note>, from?: string): Promise<string> {
  for (let cursor = from; ;) {
    const page = await server.pull(cursor);
    if (!page.more) return page.cursor;
    ({ cursor } = page);
  }
}

const ROUNDS = 200;

/** Milliseconds of each pull of a hundred changes, right after one client made them. */
export async function incrementalPulls<Note>(
  server: Server<Note>,
  { notes }: Loaded<Note>,
): Promise<number[]> {
  const [own = []] = notes;
  let cursor = await lastCursor(server);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = (round * W.batch) % own.length;
    await server.edit(0, own.slice(from, from + W.batch));
    const started = performance.now();
    const page = await server.pull(cursor);
    times.push(performance.now() - started);
    if (page.versions.length !== W.batch) throw new Error(`A pull brought ${page.versions.length} changes.`);
    ({ cursor } = page);
  }
  return times;
}
