import { Agent, request as overHttp } from 'node:http';
import { Agent as SecureAgent, request as overHttps } from 'node:https';

/** Idle connections go before a server or something between would drop them under the next request. */
const OPTIONS = { keepAlive: true, timeout: 4_000 };
const agents = { 'http:': new Agent(OPTIONS), 'https:': new SecureAgent(OPTIONS) };

/**
 * A `fetch` that sends a body whole and asks for an uncompressed answer: libSQL server compresses even on loopback,
 * which costs more than it saves within a data centre, and Node's own `fetch` sends the body of a `Request` in pieces,
 * at twice the work for each trip.
 */
export async function plainFetch(input: Request): Promise<Response> {
  const body = Buffer.from(await input.arrayBuffer());
  const { protocol } = new URL(input.url);
  const [request, agent] =
    protocol === 'https:' ? [overHttps, agents['https:']] : [overHttp, agents['http:']];
  const headers = {
    ...Object.fromEntries(input.headers),
    'accept-encoding': 'identity',
    'content-length': body.length,
  };
  return new Promise((resolve, reject) => {
    const sent = request(input.url, { method: input.method, headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status, headers } = answer;
        const type = headers['content-type'];
        const content = chunks.length > 0 ? Buffer.concat(chunks) : null;
        resolve(new Response(content, { status, ...(type && { headers: { 'content-type': type } }) }));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
