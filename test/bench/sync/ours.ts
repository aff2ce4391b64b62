import type { PushAnswer } from '../../../shared/contracts/sync.ts';
import { newId } from '../../../shared/domain/ids.ts';
import type { HostDevice } from '../../service/support/host-process.ts';
import type { Server } from './load.ts';
import type { BenchService } from './service.ts';
import { createNote, editNote, learn, newNote, type Note } from './workload.ts';

/** Our service as workload W knows a server, with what only its own benches ask. */
export interface Ours extends Server<Note> {
  /** Writes notes about one employee from any device, with texts of so many characters. */
  createBy(device: number, notes: Note[], length?: number): Promise<void>;
}

/** Device 0 makes the employees, device 40 reads, the others write. */
const READER = 40;
const START = '0.0';

/** `employees` is the number of employees that the notes are about. */
export async function asServer(service: BenchService, employees: number): Promise<Ours> {
  const numbers = service.devices.map(() => 0);
  const next = (device: number) => (numbers[device] = (numbers[device] ?? 0) + 1);
  const people = Array.from({ length: employees }, newId);
  const { answers }: PushAnswer = await service.push(
    device(service, 0),
    people.map((id, index) => ({
      op: 'put',
      n: next(0),
      kind: 'employee',
      id,
      fields: [{ name: 'name', base: 0, value: `Medewerker ${index}` }],
    })),
  );
  if (answers.some(({ status }) => status !== 'applied')) throw new Error('An employee was refused.');

  let turn = 0;
  async function createBy(index: number, notes: Note[], length?: number) {
    const employee = people[(turn += 1) % people.length] as string;
    const mutations = notes.map((note) => createNote(note, next(index), employee, length));
    learn(notes, await service.push(device(service, index), mutations));
  }

  return {
    newNote,
    createBy,
    create: (client, notes) => createBy(client + 1, notes),
    async edit(client, notes) {
      const mutations = notes.map((note) => editNote(note, next(client + 1)));
      learn(notes, await service.push(device(service, client + 1), mutations));
    },
    version: ({ id, revisions }) => `${id} 8 ${revisions['answers.work']}`,
    async pull(cursor = START) {
      const page = await service.pull(device(service, READER), cursor);
      const notes = page.changes.filter(({ kind }) => kind === 'conversation');
      const versions = notes.map(
        ({ id, fields }) => `${id} ${Object.keys(fields).length} ${fields['answers.work']?.rev}`,
      );
      return { versions, cursor: page.cursor, more: page.more };
    },
    used: () => service.used(),
    stop: () => service.stop(),
  };
}

export function device(service: BenchService, index: number): HostDevice {
  const found = service.devices[index];
  if (!found) throw new Error('There are too few devices.');
  return found;
}
