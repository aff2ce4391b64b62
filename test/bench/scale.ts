import type { Figure } from './main.ts';
import { median, rounded } from './statistics.ts';
import { lastCursor } from './sync/load.ts';
import { asServer, type Ours } from './sync/ours.ts';
import { startBenchService } from './sync/service.ts';

/** Stored notes at which a pull is timed; `SCALE=1000,100000` for fewer. */
const SIZES = (process.env['SCALE'] ?? '1000,100000,1000000').split(',').map(Number);
const ROUNDS = 60;
const BATCH = 100;
const CLIENTS = 8;
/** Characters of each of a note's three texts: what grows here is the number of notes. */
const LENGTH = 60;

/** Whether pulling a hundred changes takes the same time however much is stored. */
export default async function scale(): Promise<Figure[]> {
  const service = await startBenchService();
  try {
    const server = await asServer(service, 100);
    const figures: Figure[] = [];
    let first: number | undefined;
    let stored = 0;
    let cursor: string | undefined;
    for (const size of SIZES) {
      await fill(server, size - stored);
      cursor = await lastCursor(server, cursor);
      const pulls = await timePulls(server, cursor);
      ({ cursor } = pulls);
      const time = median(pulls.times);
      stored = size + ROUNDS * BATCH;
      first ??= time;
      figures.push({
        name: `pull of 100 changes at ${size} notes`,
        value: rounded(time),
        unit: 'ms',
        ratio: rounded(time / first),
        against: `${SIZES[0]} notes`,
      });
    }
    const { rss } = await service.used();
    return [...figures, { name: 'memory of the service', value: Math.round(rss / 1e6), unit: 'MB' }];
  } finally {
    await service.stop();
  }
}

const pushBatch = (server: Ours, device: number) =>
  server.createBy(device, Array.from({ length: BATCH }, server.newNote), LENGTH);

async function fill(server: Ours, count: number) {
  let left = count;
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      while (left > 0) {
        left -= BATCH;
        await pushBatch(server, client + 1);
      }
    }),
  );
}

async function timePulls(server: Ours, from: string): Promise<{ times: number[]; cursor: string }> {
  let cursor = from;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await pushBatch(server, 1);
    const started = performance.now();
    const page = await server.pull(cursor);
    times.push(performance.now() - started);
    if (page.versions.length !== BATCH) throw new Error(`A pull brought ${page.versions.length} changes.`);
    ({ cursor } = page);
  }
  return { times, cursor };
}
