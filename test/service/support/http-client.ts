import { Agent, request } from 'node:http';

export type HttpClient = ReturnType<typeof httpClient>;

/** Calls one port of this machine over connections that stay open: as little client as a test of speed can have. */
export function httpClient(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  return {
    /** With a body, of JSON, it posts. */
    call(
      path: string,
      body?: string,
      headers: Record<string, string> = {},
    ): Promise<{ status: number; text: string }> {
      return new Promise((resolve, reject) => {
        const options = {
          host: '127.0.0.1',
          port,
          agent,
          path,
          method: body === undefined ? 'GET' : 'POST',
          headers: {
            ...headers,
            ...(body !== undefined && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
            }),
          },
        };
        const sent = request(options, (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          );
        });
        sent.on('error', reject);
        sent.end(body);
      });
    },
    close: () => agent.destroy(),
  };
}
