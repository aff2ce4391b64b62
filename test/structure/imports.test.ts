import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools/command.ts';
import { ROOMS, type Room } from './rooms.ts';
import { importsOf, resolveImport, SOURCES } from './source.ts';

const within = (file: string, path: string) => file === path || file.startsWith(`${path}/`);

function roomOf(file: string): Room | undefined {
  return ROOMS.filter(({ path }) => within(file, path)).sort((a, b) => b.path.length - a.path.length)[0];
}

/** Entry points are the browser's doors and web pages the readers': nobody imports them. */
const NOBODYS = ['extension/entrypoints', 'service/web'];

function breach(file: string, room: Room, name: string): string | undefined {
  const target = resolveImport(file, name);
  if ('library' in target) {
    const allowed = room.libraries.includes('*') || room.libraries.includes(target.library);
    return allowed ? undefined : `${file} may not use the library ${target.library}`;
  }
  if (within(target.file, room.path)) return undefined;
  const reserved = NOBODYS.some((path) => within(target.file, path));
  if (!reserved && room.imports.some((path) => within(target.file, path))) return undefined;
  return `${file} may not import ${target.file}`;
}

/** Breaches of the table in one file, given its imports. */
function breaches(file: string, names: string[]): string[] {
  const room = roomOf(file);
  if (!room) return [`${file} is in no room: add its folder to test/structure/rooms.ts`];
  return names.map((name) => breach(file, room, name)).filter((problem) => problem !== undefined);
}

describe('the import table', () => {
  test('holds for every source file', () => {
    expect(SOURCES.length).toBeGreaterThan(20);
    expect(SOURCES.flatMap((file) => breaches(file, importsOf(file)))).toEqual([]);
  });

  test('names only files that exist in relative imports', () => {
    const missing = SOURCES.flatMap((file) =>
      importsOf(file)
        .map((name) => resolveImport(file, name))
        .filter((target) => 'file' in target)
        .filter((target) => !existsSync(join(ROOT, target.file)))
        .map((target) => `${file} imports ${target.file}`),
    );
    expect(missing).toEqual([]);
  });

  // The scan itself can fail: each of these must be found.
  test.each([
    ['extension/features/home/home.ts', '../account/sign-in.ts'],
    ['extension/features/home/home.ts', '../../sync/engine.ts'],
    ['extension/sites/zoom.ts', '../store/database.ts'],
    ['extension/store/database.ts', '../../service/db/schema.ts'],
    ['extension/app/shell.ts', '../entrypoints/sidepanel/main.ts'],
    ['service/routes/sync.ts', '../db/writer.ts'],
    ['service/people/list.ts', '../../extension/store/database.ts'],
    ['service/web/console/main.ts', '../../db/writer.ts'],
    ['shared/domain/merge.ts', '../conversations/index.ts'],
    ['shared/domain/merge.ts', 'dexie'],
    ['shared/contracts/sync.ts', 'node:fs'],
    ['somewhere/else.ts', 'zod'],
  ])('refuses %s → %s', (file, name) => {
    expect(breaches(file, [name])).toHaveLength(1);
  });
});
