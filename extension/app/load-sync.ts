import type { Language } from '../../shared/messages/language.ts';
import { createApi } from '../platform/api.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { SyncRunner } from '../sync/runner.ts';
import { guardOutbox } from './guard-outbox.ts';

/**
 * What talks with the service, and what clears texts for it. A file of its own in the build: the first frame does
 * without it.
 */
export function startSync(db: DeviceDatabase, language: Language): SyncRunner & { stop: () => void } {
  const runner = new SyncRunner({ db, apiFor: createApi });
  const stops = [runner.start(), guardOutbox(db, language)];
  return Object.assign(runner, { stop: () => stops.forEach((stop) => stop()) });
}
