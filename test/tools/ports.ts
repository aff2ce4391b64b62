import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below what systems give to outgoing connections, so that none takes one between the look and the use. */
const FIRST = 11_000;
const PER_PROCESS = 100;
const PROCESSES = 200;

let taken = 0;

/** A port that nobody listens on. Each process looks in a hundred of its own: several ask at once. */
export async function freePort(): Promise<number> {
  for (let looked = 0; looked < PER_PROCESS; looked += 1) {
    const port = FIRST + (process.pid % PROCESSES) * PER_PROCESS + (taken++ % PER_PROCESS);
    const server = createServer().listen(port, '127.0.0.1');
    const free = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
  throw new Error('No port is free.');
}
