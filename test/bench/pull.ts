import { createHash } from 'node:crypto';
import type { Figure } from './main.ts';
import { median, percentile, rounded } from './statistics.ts';
import { makeEmployees, pushWorkload, type Loaded } from './sync/load.ts';
import { startBenchService, type BenchService } from './sync/service.ts';
import { editNote, learn, W } from './sync/workload.ts';

const ROUNDS = 200;
const POLLS = 500;

/** A first pull of everything, pulls of a hundred changes, and pulls of nothing. */
export default async function pull(): Promise<Figure[]> {
  const service = await startBenchService();
  try {
    const employees = await makeEmployees(service, 50);
    const loaded = await pushWorkload(service, employees);
    const rates: number[] = [];
    for (let round = 0; round < 3; round += 1) rates.push(await fullPull(service, loaded));
    const times = await incremental(service, loaded);
    const polls = await emptyPolls(service);
    const { rss } = await service.used();
    return [
      { name: 'full pull', value: Math.round(median(rates)), unit: 'notes/s' },
      { name: 'pull of 100 changes, median', value: rounded(median(times)), unit: 'ms' },
      { name: 'pull of 100 changes, 99th percentile', value: rounded(percentile(times, 0.99)), unit: 'ms' },
      { name: 'pull of nothing, median', value: rounded(median(polls)), unit: 'ms' },
      { name: 'memory of the service', value: Math.round(rss / 1e6), unit: 'MB' },
    ];
  } finally {
    await service.stop();
  }
}

const reader = (service: BenchService, index: number) => {
  const device = service.devices[index];
  if (!device) throw new Error('There are too few devices.');
  return device;
};

/** Notes per second, once every note is there in the revisions that its writer was told. */
async function fullPull(service: BenchService, { clients }: Loaded): Promise<number> {
  const device = reader(service, 40);
  const found = createHash('sha256');
  let count = 0;
  const seen: string[] = [];
  const started = performance.now();
  for (let cursor = '0.0', more = true; more;) {
    const page = await service.pull(device, cursor);
    for (const { kind, id, fields } of page.changes)
      if (kind === 'conversation') {
        count += 1;
        seen.push(`${id} ${Object.keys(fields).length} ${fields['answers.work']?.rev}`);
      }
    ({ cursor, more } = page);
  }
  const seconds = (performance.now() - started) / 1000;
  const digest = found.update(seen.sort().join('\n')).digest('hex');
  const known = clients.flatMap(({ notes }) =>
    notes.map(({ id, revisions }) => `${id} 8 ${revisions['answers.work']}`),
  );
  if (digest !== createHash('sha256').update(known.sort().join('\n')).digest('hex'))
    throw new Error('The pull does not bring what was pushed.');
  return count / seconds;
}

async function incremental(service: BenchService, { clients }: Loaded): Promise<number[]> {
  const [writer] = clients;
  if (!writer) throw new Error('Nobody wrote.');
  let cursor = await lastCursor(service);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = (round * W.batch) % writer.notes.length;
    const notes = writer.notes.slice(from, from + W.batch);
    learn(
      notes,
      await service.push(
        reader(service, writer.index),
        notes.map((note) => editNote(note, (writer.n += 1))),
      ),
    );
    const started = performance.now();
    const page = await service.pull(reader(service, 40), cursor);
    times.push(performance.now() - started);
    if (page.changes.length !== W.batch) throw new Error(`A pull brought ${page.changes.length} changes.`);
    ({ cursor } = page);
  }
  return times;
}

async function lastCursor(service: BenchService): Promise<string> {
  for (let cursor = '0.0'; ;) {
    const page = await service.pull(reader(service, 40), cursor);
    if (!page.more) return page.cursor;
    ({ cursor } = page);
  }
}

async function emptyPolls(service: BenchService): Promise<number[]> {
  const cursor = await lastCursor(service);
  const times: number[] = [];
  for (let poll = 0; poll < POLLS; poll += 1) {
    const started = performance.now();
    await service.pull(reader(service, 40), cursor);
    times.push(performance.now() - started);
  }
  return times;
}
