import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../env.ts';

/** There while a restore is under way: what it has yet to do, and to know. */
export const restoreNotePath = ({ dataDir }: Pick<Env, 'dataDir'>) => join(dataDir, 'restoring.json');

/** Throws where a restore was cut off: whoever was shut out since the backup could come in again. */
export function refuseHalfRestored(env: Pick<Env, 'dataDir'>): void {
  if (existsSync(restoreNotePath(env)))
    throw new Error('Het terugzetten is niet af / a restore was cut off: run it again first.');
}
