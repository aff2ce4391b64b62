import type { Figure } from './main.ts';
import { median, percentile, rounded } from './statistics.ts';
import { fullPulls, incrementalPulls, lastCursor, pushWorkload, type Server } from './sync/load.ts';
import { asServer } from './sync/ours.ts';
import { startBenchService } from './sync/service.ts';

const POLLS = 500;

/** A first pull of everything, pulls of a hundred changes, and pulls of nothing. */
export default async function pull(): Promise<Figure[]> {
  const service = await startBenchService();
  try {
    const server = await asServer(service, 50);
    const loaded = await pushWorkload(server);
    const rate = await fullPulls(server, loaded);
    const times = await incrementalPulls(server, loaded);
    const polls = await emptyPolls(server);
    const { rss } = await service.used();
    return [
      { name: 'full pull', value: Math.round(rate), unit: 'notes/s' },
      { name: 'pull of 100 changes, median', value: rounded(median(times)), unit: 'ms' },
      { name: 'pull of 100 changes, 99th percentile', value: rounded(percentile(times, 0.99)), unit: 'ms' },
      { name: 'pull of nothing, median', value: rounded(median(polls)), unit: 'ms' },
      { name: 'memory of the service', value: Math.round(rss / 1e6), unit: 'MB' },
    ];
  } finally {
    await service.stop();
  }
}

async function emptyPolls<Note>(server: Server<Note>): Promise<number[]> {
  const cursor = await lastCursor(server);
  const times: number[] = [];
  for (let poll = 0; poll < POLLS; poll += 1) {
    const started = performance.now();
    await server.pull(cursor);
    times.push(performance.now() - started);
  }
  return times;
}
