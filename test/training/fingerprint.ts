import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** All that the weights depend on; the weights themselves are left out. */
const SOURCES = [
  'shared/domain/first-names.ts',
  'shared/privacy/category.ts',
  'shared/privacy/{classifier,text,word-list}/*.ts',
  'test/training/*.ts',
  'test/training/corpus/*/*.txt',
];
const RESULTS = ['trained.ts', 'sentences.ts'];

/** Tells whether the weights were trained with the corpus and the code as they are now. */
export function fingerprint(): string {
  const digest = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !RESULTS.some((name) => file.endsWith(`/${name}`)))
    .sort();
  for (const file of files) digest.update(`${file}\n`).update(readFileSync(join(ROOT, file), 'utf8'));
  return digest.digest('hex').slice(0, 16);
}
