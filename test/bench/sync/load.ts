import { newId } from '../../../shared/domain/ids.ts';
import type { BenchService } from './service.ts';
import { createNote, editNote, learn, newNote, W, type Note } from './workload.ts';

export type Loaded = { perSecond: number; times: number[]; clients: Client[]; cpuPerChange: number };
type Client = { index: number; n: number; notes: Note[] };

/** Employees that the notes are about: a note alone belongs to nobody and is refused. */
export async function makeEmployees(service: BenchService, count: number, n = 1): Promise<string[]> {
  const [device] = service.devices;
  if (!device) throw new Error('There is no device.');
  const ids = Array.from({ length: count }, newId);
  const mutations = ids.map((id, index) => ({
    op: 'put',
    n: n + index,
    kind: 'employee',
    id,
    fields: [{ name: 'name', base: 0, value: `Medewerker ${index}` }],
  }));
  const { answers } = await service.push(device, mutations);
  if (answers.some(({ status }) => status !== 'applied')) throw new Error('An employee was refused.');
  return ids;
}

/** Workload W by twenty clients at once, each its own notes: every create, then five rounds of edits. */
export async function pushWorkload(service: BenchService, employees: string[]): Promise<Loaded> {
  const each = W.notes / W.clients;
  const clients = Array.from({ length: W.clients }, (_, index): Client => ({
    index: index + 1,
    n: 0,
    notes: Array.from({ length: each }, newNote),
  }));
  const times: number[] = [];
  const before = await service.used();
  const started = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      for (let round = 0; round <= W.edits; round += 1)
        for (let from = 0; from < each; from += W.batch) {
          const notes = client.notes.slice(from, from + W.batch);
          const employee = employees[(client.index + from) % employees.length] as string;
          const mutations = notes.map((note) => {
            client.n += 1;
            return round === 0 ? createNote(note, client.n, employee) : editNote(note, client.n);
          });
          const sent = performance.now();
          const device = service.devices[client.index];
          if (!device) throw new Error('There are too few devices.');
          learn(notes, await service.push(device, mutations));
          times.push(performance.now() - sent);
        }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const after = await service.used();
  const changes = W.notes * (1 + W.edits);
  const cpu = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
  return { perSecond: changes / seconds, times, clients, cpuPerChange: cpu / changes };
}
