import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { putSetting } from '../../../extension/store/settings.ts';
import { showTogether } from './live-screen.svelte.ts';
import { testDatabase } from './support.ts';

// Without one, Dexie answers no live query.
Dexie.dependencies.indexedDB = new IDBFactory();
const db = testDatabase();
const readName = (id: string) => db.employees.get(id).then((row) => row?.fields.name ?? 'nobody');
const stops: (() => void)[] = [];

// Opening it is a change of its own.
beforeAll(() => db.open());
afterEach(() => stops.splice(0).forEach((stop) => stop()));

function show<T>(queries: ((chosen: string) => Promise<T>)[]) {
  const screen = showTogether(queries);
  stops.push(screen.stop);
  return screen;
}

test('each of many that begin together asks once', async () => {
  const asked = Array.from({ length: 8 }, () =>
    vi.fn(async (chosen: string) => {
      await db.settings.get('language');
      return chosen;
    }),
  );
  const { shown } = show(asked);
  await vi.waitFor(() => expect(shown.map(({ value }) => value)).toEqual(asked.map(() => 'first')));
  expect(asked.map(({ mock }) => mock.calls.length)).toEqual(asked.map(() => 1));
});

test('a changed rune asks anew, also of one that began behind others', async () => {
  await db.employees.bulkPut(
    ['first', 'second'].map((id) => ({
      id,
      fields: { name: `the ${id}` },
      revisions: {},
      siblings: {},
      updatedAt: 0,
    })),
  );
  const { shown, choose } = show([readName, readName, readName]);
  await vi.waitFor(() => expect(shown.map(({ value }) => value)).toEqual(Array(3).fill('the first')));
  choose('second');
  await vi.waitFor(() => expect(shown.map(({ value }) => value)).toEqual(Array(3).fill('the second')));
});

test('what changes in the database is shown, of the rune as it is now', async () => {
  const readSetting = (key: string) => db.settings.get(`draft:${key}`).then((row) => row?.value);
  const { shown, choose } = show([readSetting, readSetting]);
  await putSetting(db, 'draft:second', 'one');
  choose('second');
  await vi.waitFor(() => expect(shown.map(({ value }) => value)).toEqual(['one', 'one']));
  await putSetting(db, 'draft:second', 'two');
  await vi.waitFor(() => expect(shown.map(({ value }) => value)).toEqual(['two', 'two']));
});

test('one that throws says so, and answers once it no longer does', async () => {
  const { shown, choose } = show([
    readName,
    (chosen) => {
      if (chosen === 'first') throw new Error('not yet');
      return Promise.resolve('well');
    },
  ]);
  await vi.waitFor(() => expect(shown[1]?.error).toEqual(new Error('not yet')));
  choose('second');
  await vi.waitFor(() => expect(shown[1]?.value).toBe('well'));
  expect(shown[1]?.error).toBeUndefined();
});
