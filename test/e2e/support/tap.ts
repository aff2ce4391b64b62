import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Tap extends AsyncDisposable {
  /** `http://localhost:port` */
  url: string;
  /** Every body that came by, one after another. */
  sent(): string;
  /** From here on what devices push reaches the service, and its answers do not reach them; until `answer`. */
  withhold(): void;
  answer(): void;
  /** How many devices wait for an answer that does not come. */
  unanswered(): number;
}

const PUSH = '/api/sync/push';

/** Stands in front of the service and hands everything on; knows what devices sent, from whichever page. */
export async function startTap(port: number): Promise<Tap> {
  const bodies: string[] = [];
  const waiting = new Set<ServerResponse>();
  let withheld = false;
  const server = createServer((from, to) => {
    const chunks: Buffer[] = [];
    const on = request(
      { host: '127.0.0.1', port, path: from.url, method: from.method, headers: from.headers },
      (answer) => {
        if (withheld && from.url === PUSH) {
          answer.resume();
          waiting.add(to);
          to.on('close', () => waiting.delete(to));
          return;
        }
        to.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(to);
      },
    );
    // A service that is away, or a device that hangs up.
    on.on('error', () => to.destroy());
    to.on('close', () => on.destroy());
    from.on('data', (chunk: Buffer) => chunks.push(chunk));
    from.on('end', () => bodies.push(Buffer.concat(chunks).toString()));
    from.pipe(on);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => bodies.join('\n'),
    withhold: () => void (withheld = true),
    answer: () => void (withheld = false),
    unanswered: () => waiting.size,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
