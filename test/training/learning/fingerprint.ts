import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** What every training depends on. */
const LEARNING = ['shared/learned/*.ts', 'test/training/learning/*.ts'];

/** Tells whether weights were trained with all that they depend on as it is now; the weights themselves are left out. */
export function fingerprintOf(sources: readonly string[]): string {
  const digest = createHash('sha256');
  const files = [...LEARNING, ...sources]
    .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('/trained.ts'))
    .sort();
  for (const file of files) digest.update(`${file}\n`).update(readFileSync(join(ROOT, file), 'utf8'));
  return digest.digest('hex').slice(0, 16);
}
