import type { FieldEdit, Mutation, PushAnswer } from '../../../shared/contracts/sync.ts';
import { newId } from '../../../shared/domain/ids.ts';

/** Workload W: notes of about 2 kB in eight fields, each created once and edited five times. */
export const W = { notes: 10_000, edits: 5, clients: 20, batch: 100 } as const;

const WORDS =
  'werk rooster team gesprek afspraak week uur taak overleg plan rustig samen volgende keer goed'.split(' ');
let turn = 0;

/** Repeatable text of about so many characters. */
export function text(length: number): string {
  let made = '';
  while (made.length < length) made += `${WORDS[(turn = (turn * 31 + 7) % 10_007) % WORDS.length]} `;
  return made.trimEnd();
}

const TEXTS = ['answers.work', 'answers.load', 'answers.agreements'] as const;

/** One note as a client knows it: its revisions by field, as the service answered them. */
export type Note = { id: string; revisions: Record<string, number>; turn: number };

export function newNote(): Note {
  return { id: newId(), revisions: {}, turn: 0 };
}

export function createNote(note: Note, n: number, employeeId: string, length = 600): Mutation {
  const fields = {
    employeeId,
    typeId: 'preventive',
    status: 'draft',
    sharing: 'status',
    ticks: ['preventive.opening.a', 'preventive.core.b', 'preventive.core.c'],
    ...Object.fromEntries(TEXTS.map((name) => [name, text(length)])),
  };
  const edits = Object.entries(fields).map(([name, value]): FieldEdit => ({ name, base: 0, value }));
  return { op: 'put', n, kind: 'conversation', id: note.id, fields: edits };
}

/** Touches one field, and every other time a second one. */
export function editNote(note: Note, n: number): Mutation {
  note.turn += 1;
  const name = TEXTS[note.turn % TEXTS.length] ?? TEXTS[0];
  const fields: FieldEdit[] = [{ name, base: note.revisions[name] ?? 0, value: text(600) }];
  if (note.turn % 2 === 0) {
    const ticks = Array.from({ length: note.turn }, (_, index) => `preventive.core.${'abcdefghij'[index]}`);
    fields.push({ name: 'ticks', base: note.revisions['ticks'] ?? 0, value: ticks });
  }
  return { op: 'put', n, kind: 'conversation', id: note.id, fields };
}

/** Keeps the revisions that the service gave; throws when something was not simply applied. */
export function learn(notes: Note[], { answers }: PushAnswer): void {
  for (const [index, { status, reason, fields = {} }] of answers.entries()) {
    if (status !== 'applied') throw new Error(`A mutation was ${status} (${reason ?? 'no reason'}).`);
    const note = notes[index];
    if (note) for (const [name, { rev }] of Object.entries(fields)) note.revisions[name] = rev;
  }
}
