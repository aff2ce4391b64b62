import { mkdtempSync, readdirSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCheckpoints, type Checkpoints } from '../../../service/db/checkpoints.ts';
import { openFile } from '../../../service/db/file-store.ts';
import type { Store } from '../../../service/db/store.ts';

const WRITES = 25;
const BYTES = 100_000;
const FILES = 30;

let folder: string;
let checkpoints: Checkpoints;
let stores: Store[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-checkpoints-'));
  checkpoints = createCheckpoints();
  stores = [];
});
afterEach(() => {
  for (const store of stores) store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file to which so many large rows were written: its path. */
async function written(name: string): Promise<string> {
  const path = join(folder, name);
  const store = openFile({ path, synchronous: 'normal', written: checkpoints.written });
  stores.push(store);
  await store.write([{ sql: 'CREATE TABLE rows (bytes BLOB)', params: [] }]);
  for (let write = 1; write < WRITES; write += 1)
    await store.write([{ sql: `INSERT INTO rows VALUES (zeroblob(${BYTES}))`, params: [] }]);
  return path;
}

test('the log is written back long before a write would have to do it', async () => {
  const path = await written('one.db');
  await expect.poll(() => statSync(path).size, { timeout: 20_000 }).toBeGreaterThan(10 * BYTES);
  await checkpoints.stop();
});

test('a stop waits for the logs that are being written back', async () => {
  const paths: string[] = [];
  for (let file = 0; file < FILES; file += 1) paths.push(await written(`${file}.db`));
  await expect.poll(() => statSync(paths[0] as string).size, { timeout: 20_000 }).toBeGreaterThan(BYTES);
  await checkpoints.stop();
  for (const path of paths) expect(statSync(path).size).toBeGreaterThan(BYTES);
});

test.runIf(process.platform === 'linux')('nothing stays open of a log that was written back', async () => {
  const paths: string[] = [];
  for (let file = 0; file < FILES; file += 1) paths.push(await written(`${file}.db`));
  await expect
    .poll(() => paths.filter((path) => statSync(path).size > BYTES), { timeout: 20_000 })
    .toHaveLength(FILES);
  await expect.poll(openLogs, { timeout: 20_000 }).toHaveLength(FILES);
  await checkpoints.stop();
});

/** The logs in the folder that this process has open, once for each time. */
const openLogs = (): string[] =>
  readdirSync('/proc/self/fd')
    .map(targetOf)
    .filter((path) => path.startsWith(folder) && path.endsWith('-wal'));

/** One that has just been closed leads nowhere. */
function targetOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return '';
  }
}
