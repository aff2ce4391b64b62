import type { Figure } from './main.ts';
import { percentile, rounded } from './statistics.ts';
import { atOnce } from './sync/at-once.ts';
import { pushWorkload } from './sync/load.ts';
import { asServer, device } from './sync/ours.ts';
import { bareUpserts, rawUpserts } from './sync/raw.ts';
import { startBenchService } from './sync/service.ts';

const SINGLES = 4_000;

/** Workload W through the real service, held against what the database alone does in the same run. */
export default async function push(): Promise<Figure[]> {
  const bare = bareUpserts();
  const raw = rawUpserts();
  const service = await startBenchService();
  try {
    const server = await asServer(service, 50);
    const { perSecond, times, cpuPerChange } = await pushWorkload(server);
    const nothing = await atOnce(SINGLES, (index) =>
      service.call(device(service, index), '/api/sync/push', NOTHING),
    );
    const single = await atOnce(SINGLES, (index) => server.createBy(index, [server.newNote()]));
    const { rss } = await service.used();
    return [
      { name: 'bare upserts of one row', value: Math.round(bare.perSecond), unit: 'changes/s' },
      { name: 'raw upserts of the same rows', value: Math.round(raw.perSecond), unit: 'changes/s' },
      against('push', perSecond, raw.perSecond, 'raw upserts of the same rows'),
      // On a busy machine this says more than the rates: what a change costs against what the database takes for it.
      {
        name: 'push, CPU of the service',
        value: rounded(cpuPerChange, 1),
        unit: 'µs/change',
        ratio: rounded(cpuPerChange / raw.cpuPerChange),
        against: 'raw upserts of the same rows',
      },
      { name: 'push of 100 under load, median', value: rounded(percentile(times, 0.5), 1), unit: 'ms' },
      {
        name: 'push of 100 under load, 99th percentile',
        value: rounded(percentile(times, 0.99), 1),
        unit: 'ms',
      },
      { name: 'the same route doing nothing', value: Math.round(nothing), unit: 'requests/s' },
      against('push of 1, 60 at once', single, nothing, 'the same route doing nothing'),
      { name: 'memory of the service', value: Math.round(rss / 1e6), unit: 'MB' },
    ];
  } finally {
    await service.stop();
  }
}

/** Signed in, read and parsed like any push, and refused for its version. */
const NOTHING = JSON.stringify({
  protocol: 0,
  deviceId: '019a0000-0000-7000-8000-000000000000',
  confirmed: 0,
  mutations: [],
});

function against(name: string, value: number, other: number, what: string): Figure {
  return { name, value: Math.round(value), unit: 'changes/s', ratio: rounded(value / other), against: what };
}
