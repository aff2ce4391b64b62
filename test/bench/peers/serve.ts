import type { AddressInfo, Server } from 'node:net';
import { createInterface } from 'node:readline';

/** Tells the bench where the server listens, and then, at each line, what it used. */
export function serve(server: Server): void {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ port })}\n`);
  createInterface({ input: process.stdin }).on('line', () => {
    process.stdout.write(`${JSON.stringify({ rss: process.memoryUsage().rss, cpu: process.cpuUsage() })}\n`);
  });
}
