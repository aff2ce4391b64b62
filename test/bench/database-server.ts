import { startDatabaseServer } from '../service/support/database-server.ts';
import type { Figure } from './main.ts';
import { median, percentile, rounded } from './statistics.ts';
import { atOnce } from './sync/at-once.ts';
import { incrementalPulls, pushWorkload } from './sync/load.ts';
import { asServer } from './sync/ours.ts';
import { startBenchService } from './sync/service.ts';

const SINGLES = 6_000;

/** What the service does on libSQL server, a primary that takes the writing and a replica that serves the pulls. */
export default async function databaseServer(): Promise<Figure[]> {
  const database = await startDatabaseServer({ replica: true });
  try {
    const service = await startBenchService(database.env);
    try {
      const server = await asServer(service, 50);
      const single = await atOnce(SINGLES, (index) => server.createBy(index, [server.newNote()]));
      const written = await pushWorkload(server);
      const pulls = await incrementalPulls(server, written);
      const { rss } = await service.used();
      return [
        { name: 'push of 1, 60 at once', value: Math.round(single), unit: 'changes/s' },
        { name: 'push', value: Math.round(written.perSecond), unit: 'changes/s' },
        {
          name: 'push of 100 under load, 99th percentile',
          value: rounded(percentile(written.times, 0.99), 1),
          unit: 'ms',
        },
        { name: 'pull of 100 changes, median', value: rounded(median(pulls)), unit: 'ms' },
        { name: 'pull of 100 changes, 99th percentile', value: rounded(percentile(pulls, 0.99)), unit: 'ms' },
        { name: 'memory of the service', value: Math.round(rss / 1e6), unit: 'MB' },
      ];
    } finally {
      await service.stop();
    }
  } finally {
    await database.stop();
  }
}
