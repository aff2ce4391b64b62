import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import type { Figure } from './main.ts';
import { percentile, rounded } from './statistics.ts';
import { asServer, device } from './sync/ours.ts';
import { startBenchService, type BenchService } from './sync/service.ts';

const STREAMS = 2_000;
const ROUNDS = 10;
/** Streams that are opened at the same time. */
const AT_ONCE = 50;

/** What open event streams of as many devices cost, and how soon all of them hear of a change. */
export default async function streams(): Promise<Figure[]> {
  const service = await startBenchService({}, { count: STREAMS + 1 });
  const agent = new Agent({ maxSockets: Infinity });
  try {
    const server = await asServer(service, 1);
    const before = await service.used();
    const heard = new Set<number>();
    let all = () => {};
    for (let from = 1; from <= STREAMS; from += AT_ONCE)
      await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) =>
          listen(service, agent, from + index, () => {
            heard.add(from + index);
            if (heard.size === STREAMS) all();
          }),
        ),
      );
    const open = await service.used();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      heard.clear();
      const told = new Promise<void>((resolve) => (all = resolve));
      await server.createBy(0, [server.newNote()]);
      const pushed = performance.now();
      await told;
      times.push(performance.now() - pushed);
    }
    const after = await service.used();
    const cpu = after.cpu.user + after.cpu.system - open.cpu.user - open.cpu.system;
    return [
      { name: 'open streams', value: STREAMS, unit: 'streams' },
      { name: 'memory of a stream', value: Math.round((open.rss - before.rss) / STREAMS / 1e3), unit: 'kB' },
      // Changes within 200 ms are told once, so that this is at least 200 ms.
      {
        name: 'from a push to the last that hears, median',
        value: Math.round(percentile(times, 0.5)),
        unit: 'ms',
      },
      { name: 'CPU of telling one stream', value: rounded(cpu / ROUNDS / STREAMS, 1), unit: 'µs' },
      { name: 'memory of the service', value: Math.round(after.rss / 1e6), unit: 'MB' },
    ];
  } finally {
    agent.destroy();
    await service.stop();
  }
}

/** Opens the stream of one device, and calls back at each word that there is more. */
async function listen(service: BenchService, agent: Agent, index: number, more: () => void): Promise<void> {
  const sent = request(`${service.url}/api/sync/events`, {
    agent,
    headers: { authorization: `Bearer ${device(service, index).token}` },
  });
  // The bench hangs up on all of them at its end.
  sent.on('error', () => {}).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  if (answer.statusCode !== 200) throw new Error(`A stream was answered with ${answer.statusCode}.`);
  answer.on('error', () => {});
  answer.on('data', (chunk: Buffer) => {
    if (chunk.includes('more')) more();
  });
}
