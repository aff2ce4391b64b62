import type { Figure } from './main.ts';
import { median, rounded } from './statistics.ts';
import { makeEmployees } from './sync/load.ts';
import { startBenchService, type BenchService } from './sync/service.ts';
import { createNote, learn, newNote } from './sync/workload.ts';

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
    const employees = await makeEmployees(service, 100);
    const numbers = service.devices.map(() => 0);
    const figures: Figure[] = [];
    let first: number | undefined;
    let stored = 0;
    for (const size of SIZES) {
      await fill(service, numbers, employees, size - stored);
      stored = size;
      const time = median(await timePulls(service, numbers, employees));
      stored += ROUNDS * BATCH;
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

async function pushBatch(service: BenchService, index: number, numbers: number[], employees: string[]) {
  const device = service.devices[index];
  if (!device) throw new Error('There are too few devices.');
  const notes = Array.from({ length: BATCH }, newNote);
  const mutations = notes.map((note, at) => {
    numbers[index] = (numbers[index] ?? 0) + 1;
    return createNote(note, numbers[index], employees[at % employees.length] as string, LENGTH);
  });
  learn(notes, await service.push(device, mutations));
}

async function fill(service: BenchService, numbers: number[], employees: string[], count: number) {
  let left = count;
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      while (left > 0) {
        left -= BATCH;
        await pushBatch(service, client + 1, numbers, employees);
      }
    }),
  );
}

async function timePulls(service: BenchService, numbers: number[], employees: string[]): Promise<number[]> {
  const reader = service.devices[40];
  if (!reader) throw new Error('There are too few devices.');
  let cursor = await lastCursor(service, reader);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await pushBatch(service, 1, numbers, employees);
    const started = performance.now();
    const page = await service.pull(reader, cursor);
    times.push(performance.now() - started);
    if (page.changes.length !== BATCH) throw new Error(`A pull brought ${page.changes.length} changes.`);
    ({ cursor } = page);
  }
  return times;
}

/** The end of what is stored, by pages from the last known end: the first time that is everything. */
async function lastCursor(service: BenchService, reader: BenchService['devices'][number]): Promise<string> {
  let cursor = known.get(service) ?? '0.0';
  for (let more = true; more;) ({ cursor, more } = await service.pull(reader, cursor));
  known.set(service, cursor);
  return cursor;
}

const known = new WeakMap<BenchService, string>();
