import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** All that the weights depend on; the weights themselves are left out. */
const SOURCES = [
  'shared/recognition/*.ts',
  'shared/recognition/words/*.ts',
  'shared/recognition/likeness/{features,kinds}.ts',
  'shared/privacy/classifier/{hash,packing}.ts',
  'test/training/{exp,random}.ts',
  'test/training/invitations/*',
  'test/fixtures/invitations.txt',
];

/** Tells whether the weights were trained with the corpus and the code as they are now. */
export function fingerprint(): string {
  const digest = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  for (const file of files) digest.update(`${file}\n`).update(readFileSync(join(ROOT, file), 'utf8'));
  return digest.digest('hex').slice(0, 16);
}
