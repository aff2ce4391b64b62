import type { FieldEdit, Mutation, PushAnswer } from '../../../shared/contracts/sync.ts';
import type { Fields } from '../../../shared/domain/documents.ts';
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

/** The eight fields of a new note, with texts of so many characters. */
export const newFields = (employeeId: string, length = 600) => ({
  employeeId,
  typeId: 'preventive',
  status: 'draft',
  sharing: 'status',
  ticks: ['preventive.opening.a', 'preventive.core.b', 'preventive.core.c'],
  ...Object.fromEntries(TEXTS.map((name) => [name, text(length)])),
});

/** What edit number `turn` changes: one text, and every other time the ticks. */
export function touchFields(turn: number): Fields {
  const ticks = Array.from({ length: turn }, (_, index) => `preventive.core.${'abcdefghij'[index]}`);
  return { [TEXTS[turn % TEXTS.length] ?? TEXTS[0]]: text(600), ...(turn % 2 === 0 && { ticks }) };
}

export function createNote(note: Note, n: number, employeeId: string, length?: number): Mutation {
  const edits = Object.entries(newFields(employeeId, length)).map(([name, value]): FieldEdit => ({
    name,
    base: 0,
    value,
  }));
  return { op: 'put', n, kind: 'conversation', id: note.id, fields: edits };
}

export function editNote(note: Note, n: number): Mutation {
  const fields = Object.entries(touchFields((note.turn += 1))).map(([name, value]): FieldEdit => ({
    name,
    base: note.revisions[name] ?? 0,
    value,
  }));
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
