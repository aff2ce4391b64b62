import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below what systems give to outgoing connections, so that none takes one between the look and the use. */
const FIRST = 11_000;
const PER_PROCESS = 100;
const PROCESSES = 200;

let given = 0;
let ours: Promise<number> | undefined;

/**
 * A port that nobody listens on, of a hundred that are this process's alone: it stays free for who started there to
 * stop and come back, also while others ask for theirs.
 */
export async function freePort(): Promise<number> {
  const first = await (ours ??= claim());
  while (++given < PER_PROCESS) if (await isFree(first + given)) return first + given;
  throw new Error('This process has used all its ports.');
}

/** Takes a hundred by listening on their first for as long as this process lives: the system gives it to one only. */
async function claim(): Promise<number> {
  for (let looked = 0; looked < PROCESSES; looked += 1) {
    const first = FIRST + ((process.pid + looked) % PROCESSES) * PER_PROCESS;
    const held = createServer();
    if (!(await listens(held, first))) continue;
    held.unref();
    return first;
  }
  throw new Error('All ports are taken by other processes.');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  if (!(await listens(server, port))) return false;
  server.close();
  await once(server, 'close');
  return true;
}

const listens = (server: ReturnType<typeof createServer>, port: number): Promise<boolean> =>
  once(server.listen(port, '127.0.0.1'), 'listening').then(
    () => true,
    () => false,
  );
