import type { Figure } from './main.ts';
import { startPouchDb, startRxDb } from './peers/servers.ts';
import { median, percentile, rounded } from './statistics.ts';
import { fullPulls, incrementalPulls, pushWorkload, type Server } from './sync/load.ts';
import { asServer } from './sync/ours.ts';
import { startBenchService } from './sync/service.ts';

type Measured = { push: number; cpu: number; full: number; incremental: number[]; rss: number };

/** Workload W on our service, encryption on, and on the servers of RxDB and PouchDB, one after another in one run. */
export default async function peers(): Promise<Figure[]> {
  const ours = await measure(async () => asServer(await startBenchService(), 50));
  const rxDb = await measure(startRxDb);
  const pouchDb = await measure(startPouchDb);
  return [
    ...figures('Goed Gesprek', ours),
    ...figures('RxDB', rxDb, ours),
    ...figures('PouchDB', pouchDb, ours),
  ];
}

async function measure<Note>(start: () => Promise<Server<Note>>): Promise<Measured> {
  const server = await start();
  try {
    const loaded = await pushWorkload(server);
    const full = await fullPulls(server, loaded);
    const incremental = await incrementalPulls(server, loaded);
    const { rss } = await server.used();
    return { push: loaded.perSecond, cpu: loaded.cpuPerChange, full, incremental, rss };
  } finally {
    await server.stop();
  }
}

/** Of a peer, `ratio` says how many times as fast ours is. */
function figures(name: string, { push, cpu, full, incremental, rss }: Measured, ours?: Measured): Figure[] {
  const times = (ratio: number) => ({ ratio: rounded(ratio), against: 'ours is so many times as fast' });
  return [
    {
      name: `${name}: push`,
      value: Math.round(push),
      unit: 'changes/s',
      ...(ours && times(ours.push / push)),
    },
    { name: `${name}: push, CPU`, value: rounded(cpu, 1), unit: 'µs/change' },
    {
      name: `${name}: full pull`,
      value: Math.round(full),
      unit: 'notes/s',
      ...(ours && times(ours.full / full)),
    },
    {
      name: `${name}: pull of 100 changes, median`,
      value: rounded(median(incremental)),
      unit: 'ms',
      ...(ours && times(median(incremental) / median(ours.incremental))),
    },
    {
      name: `${name}: pull of 100 changes, 99th percentile`,
      value: rounded(percentile(incremental, 0.99)),
      unit: 'ms',
    },
    { name: `${name}: memory at the end`, value: Math.round(rss / 1e6), unit: 'MB' },
  ];
}
