import { afterAll, beforeAll, expect, test } from 'vitest';
import { wrongHeaders } from './answer-headers.ts';
import { randomSource, type Random } from './random.ts';
import { nonsense, valueFor, type JsonSchema } from './random-value.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { count, LONG, report } from '../tools/counts.ts';
import { ANY_ADDRESS, createCast, freshAddress, openSession } from './support.ts';

const REQUESTS = count(100_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);
const AT_ONCE = 16;

type Parameter = { name: string; in: 'path' | 'query'; schema: JsonSchema };
type Operation = {
  parameters: Parameter[];
  requestBody?: { content: { 'application/json': { schema: JsonSchema } } };
};
type Target = { method: string; path: string; operation: Operation };

let service: TestService;
let credentials: Record<string, string>[];
let targets: Target[];

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  const { members, devices } = await createCast(service);
  const sessions = await Promise.all(
    [members.manager, members.hr, members.admin, members.auditor].map(({ email }) =>
      openSession(service, email),
    ),
  );
  credentials = [
    {},
    devices.device.headers,
    devices.adviser.headers,
    ...sessions.map(({ headers }) => headers),
  ];
  const document = (await (await fetch(`${service.url}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  targets = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
});
afterAll(() => service.stop());

function requestOf(random: Random, { method, path, operation }: Target): [string, RequestInit] {
  const text = (schema: JsonSchema) => {
    const value = valueFor(random, schema);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  let address = path;
  const query = new URLSearchParams();
  for (const { name, in: where, schema } of operation.parameters) {
    if (where === 'path')
      address = address.replace(`{${name}}`, encodeURIComponent(text(schema).toWellFormed()));
    else if (random.chance(0.8)) query.append(name, text(schema));
  }
  const schema = operation.requestBody?.content['application/json'].schema;
  const body = bodyOf(random, schema);
  return [
    `${address}?${query}`,
    {
      method,
      redirect: 'manual',
      headers: {
        ...freshAddress(),
        // Who signs out is of no more use to the requests after it.
        ...(/sign-out|device\/revoke/.test(path) ? {} : random.pick(credentials)),
        'content-type': random.chance(0.95) ? 'application/json' : 'text/plain',
      },
      ...(method !== 'GET' && body !== undefined && { body }),
    },
  ];
}

function bodyOf(random: Random, schema: JsonSchema | undefined): BodyInit | undefined {
  if (random.chance(0.03)) return Buffer.from(random.bytes(40));
  if (random.chance(0.05)) return random.text(60);
  if (!schema) return random.chance(0.5) ? '{}' : undefined;
  return JSON.stringify(random.chance(0.1) ? nonsense(random) : valueFor(random, schema));
}

test(
  `${REQUESTS} requests of nonsense and near sense: no 5xx, and the service goes on`,
  async () => {
    const random = randomSource(SEED);
    const answers = new Map<number, number>();
    const broken: string[] = [];
    let sent = 0;
    const worker = async () => {
      while (sent < REQUESTS) {
        sent += 1;
        const target = random.pick(targets);
        const [address, init] = requestOf(random, target);
        const response = await fetch(service.url + address, init);
        // A stream of events has no end of its own.
        if (target.path.endsWith('/events')) await response.body?.cancel();
        else await response.arrayBuffer();
        answers.set(response.status, (answers.get(response.status) ?? 0) + 1);
        if (response.status >= 500) broken.push(`${target.method} ${target.path}: ${response.status}`);
        const wrong = wrongHeaders(response);
        if (wrong.length > 0)
          broken.push(`${target.method} ${target.path}: ${response.status} without ${wrong.join()}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    report(`requests of nonsense, seed ${SEED}`, {
      sent,
      'accepted (200)': answers.get(200) ?? 0,
      broken: broken.length,
    });
    expect([...new Set(broken)]).toEqual([]);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    // It reaches past the door: a fuzzer that only ever hears 401 finds nothing.
    expect(answers.get(200)).toBeGreaterThan(REQUESTS / 50);
    expect(service.logs.filter((line) => line.includes('"a route failed"'))).toEqual([]);
  },
  LONG ? 7_200_000 : 600_000,
);
