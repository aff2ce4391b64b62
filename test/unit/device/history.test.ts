import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AgreementBook } from '../../../extension/features/conversation/agreements/agreement-book.ts';
import { History } from '../../../extension/features/conversation/history/history.svelte.ts';
import { recordEdits } from '../../../extension/features/conversation/history/record-edits.ts';
import { changeOf } from '../../../extension/features/conversation/history/value-step.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { testDatabase } from './support.ts';

const PAUSED = 10_000;

/** Fields as the screen holds them, with a history; each edit is a step of its own unless told otherwise. */
function screen(pause = PAUSED) {
  let now = 0;
  const fields: Record<string, Json> = {};
  const history = new History(() => now);
  const edits = recordEdits(history, 'conversation:a', (name, from, to) => {
    const next = changeOf({ kind: 'conversation', name }, { from, to, now: fields[name] });
    if (next !== undefined) fields[name] = next;
  });
  const set = (name: string, to: Json) => {
    const from = fields[name];
    fields[name] = to;
    if (from !== to) edits.made({ name, from, to });
    now += pause;
  };
  return { fields, history, set };
}

const same = (fields: Record<string, Json>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

describe('undo and redo', () => {
  const edit = fc.record({
    name: fc.constantFrom('answers.workNotes', 'answers.theme', 'ticks', 'sharing'),
    value: fc.oneof(fc.string(), fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }), fc.integer()),
  });

  test(
    'return every earlier state, at least twenty steps back, and every later one again',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 25, maxLength: 60 }), async (edits) => {
          const { fields, history, set } = screen();
          const states = [structuredClone(fields)];
          for (const { name, value } of edits) {
            const before = JSON.stringify(fields[name]);
            if (before === JSON.stringify(value)) continue;
            set(name, value);
            states.push(structuredClone(fields));
          }
          for (let at = states.length - 2; at >= 0; at -= 1) {
            await history.undo();
            expect(same(fields)).toEqual(same(states[at] ?? {}));
          }
          expect(history.canUndo).toBe(false);
          for (let at = 1; at < states.length; at += 1) {
            await history.redo();
            expect(same(fields)).toEqual(same(states[at] ?? {}));
          }
          expect(history.canRedo).toBe(false);
        }),
      );
    },
  );

  test('a word typed in one go is one step, a pause or another field begins the next', async () => {
    const { fields, history, set } = screen(100);
    for (const text of ['r', 'ro', 'roo', 'roos', 'rooster ', 'rooster a', 'rooster aa'])
      set('answers.a', text);
    await history.undo();
    expect(fields['answers.a']).toBe('rooster ');
    await history.undo();
    expect(fields['answers.a']).toBeNull();
    await history.redo();
    expect(fields['answers.a']).toBe('rooster ');
  });

  test('words put in the place of others, such as the guard proposes, are a step of their own', async () => {
    const { fields, history, set } = screen(100);
    for (const text of ['Sanne heeft pij', 'Sanne heeft pijn', 'Rooster aangepast', 'Rooster aangepast nu'])
      set('answers.a', text);
    await history.undo();
    expect(fields['answers.a']).toBe('Rooster aangepast');
    await history.undo();
    expect(fields['answers.a']).toBe('Sanne heeft pijn');
  });

  test('an edit after undoing lets go of what could be done again', async () => {
    const { history, set } = screen();
    set('answers.a', 'een');
    await history.undo();
    set('answers.a', 'twee');
    expect(history.canRedo).toBe(false);
  });

  test('what another device wrote meanwhile stays', async () => {
    const { fields, history, set } = screen();
    set('answers.a', 'Het rooster past niet goed bij de taken. ');
    set('answers.a', 'Het rooster past goed bij de taken. ');
    fields['answers.a'] = 'Het rooster past goed bij de taken. De werkplek ook. ';
    await history.undo();
    expect(fields['answers.a']).toBe('Het rooster past niet goed bij de taken. De werkplek ook. ');
  });

  test('steps in a group are one, taken back from the last to the first', async () => {
    const { fields, history, set } = screen();
    history.group('type', () => {
      set('typeId', 'preventive');
      set('sharing', 'status');
      set('sharing', 'report');
    });
    await history.undo();
    expect(same(fields)).toEqual({});
    expect(history.canUndo).toBe(false);
    await history.redo();
    expect(fields['sharing']).toBe('report');
  });
});

describe('agreements', () => {
  const of = { employeeId: 'e', conversationId: 'c', fieldId: 'agreements' };

  test('added, removed and brought back: never lost, never double', { timeout: 60_000 }, async () => {
    const step = fc.constantFrom('add', 'remove', 'undo', 'redo');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const db = testDatabase();
        const history = new History();
        const book = new AgreementBook(db, history);
        const texts = async () => (await db.agreements.toArray()).map(({ fields }) => fields.what).toSorted();
        const states: string[][] = [[]];
        let at = 0;
        for (const [n, one] of steps.entries()) {
          if (one === 'undo') at = Math.max(0, at - 1);
          if (one === 'redo') at = Math.min(states.length - 1, at + 1);
          if (one === 'undo' || one === 'redo') {
            await history[one]();
          } else {
            const rows = await db.agreements.toArray();
            const row = rows[n % Math.max(1, rows.length)];
            if (one === 'remove' && !row) continue;
            if (one === 'remove' && row) await book.remove(row.id);
            else await book.add(of, { what: `afspraak ${n}` });
            states.splice(at + 1, Infinity, await texts());
            at += 1;
          }
          expect(await texts()).toEqual(states[at]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('one that was removed comes back with what it held, under a new id', async () => {
    const db = testDatabase();
    const history = new History();
    const book = new AgreementBook(db, history);
    const id = await book.add(of, { what: 'rooster', due: '2026-12-01', owner: 'manager' });
    await book.remove(id);
    await history.undo();
    const [row] = await db.agreements.toArray();
    expect(row?.id).not.toBe(id);
    expect(book.current(id)).toBe(row?.id);
    expect(row?.fields).toMatchObject({ what: 'rooster', due: '2026-12-01', owner: 'manager', ...of });
  });
});
