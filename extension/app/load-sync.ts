import { createApi } from '../platform/api.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { SyncRunner } from '../sync/runner.ts';

/** What talks with the service. A file of its own in the build: the first frame does without it. */
export function startSync(db: DeviceDatabase): SyncRunner & { stop: () => void } {
  const runner = new SyncRunner({ db, apiFor: createApi });
  const stop = runner.start();
  return Object.assign(runner, { stop });
}
