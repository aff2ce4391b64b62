import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogueEntry } from '../../../shared/conversations/catalogue-entry.ts';
import {
  allConversationTypes,
  CATALOGUE,
  loadConversationType,
} from '../../../shared/conversations/index.ts';

const folder = join(import.meta.dirname, '../../../shared/conversations');

test('the catalogue file says what the content says', async () => {
  const entries = (await allConversationTypes()).map(catalogueEntry);
  const source = `import type { CatalogueEntry } from './catalogue-entry.ts';

/** Derived from the types by \`npx vitest run test/unit/conversations -u\`; a test keeps it equal to them. */
// prettier-ignore
export const CATALOGUE: readonly CatalogueEntry[] = [
${entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join('')}];
`;
  await expect(source).toMatchFileSnapshot(join(folder, 'catalogue.ts'));
});

test('reading the catalogue reads no content', async () => {
  const imports = /^(?:import|export) (?!type )[^;]*? from '([^']+)'/gm;
  for (const [name, allowed] of [
    ['index.ts', ['./catalogue.ts']],
    ['catalogue.ts', []],
  ] as const) {
    const source = await readFile(join(folder, name), 'utf8');
    expect([...source.matchAll(imports)].map(([, path]) => path)).toEqual(allowed);
  }
});

test('a type loads under its own id', async () => {
  for (const { id } of CATALOGUE) expect((await loadConversationType(id)).id).toBe(id);
});

test('an id that no type has is refused', async () => {
  await expect(loadConversationType('toString')).rejects.toThrow('No conversation type "toString"');
});
