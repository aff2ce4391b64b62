import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../tools/command.ts';

/** What no screen says: a paper for a Dutch authority. */
const DUTCH_ONLY = ['inspection-pack.ts'];

const rooms = (language: string) =>
  globSync(`shared/messages/${language}/*.ts`, { cwd: ROOT })
    .map((file) => basename(file))
    .sort();

/** Every path to a text, each once: `home.empty.title`. */
function keys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, path ? `${path}.${key}` : key));
}

const load = (language: string, room: string): Promise<Record<string, unknown>> =>
  import(join(ROOT, 'shared/messages', language, room));

test('Dutch and English have the same rooms', () => {
  expect(rooms('nl').length).toBeGreaterThan(0);
  expect(rooms('en')).toEqual(rooms('nl').filter((room) => !DUTCH_ONLY.includes(room)));
});

test.each(rooms('en'))('%s says the same things in both languages', async (room) => {
  const dutch = Object.values(await load('nl', room));
  const english = Object.values(await load('en', room));
  expect(dutch.flatMap((texts) => keys(texts)).sort()).toEqual(
    english.flatMap((texts) => keys(texts)).sort(),
  );
});
