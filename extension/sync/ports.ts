import type { OfferedTemplates, OneTemplate } from '../../shared/contracts/templates.ts';
import type { Guidance } from '../../shared/contracts/guidance.ts';
import type { PullPage, PushAnswer, PushRequest } from '../../shared/contracts/sync.ts';
import type { DeviceDatabase } from '../store/database.ts';

/** The service as the engine sees it. Failures are `ServiceProblem`, `Unreachable` or `MalformedAnswer`. */
export interface SyncApi {
  push(request: PushRequest, signal?: AbortSignal): Promise<PushAnswer>;
  pull(cursor: string, signal?: AbortSignal): Promise<PullPage>;
  guidance(signal?: AbortSignal): Promise<Guidance>;
  templates(signal?: AbortSignal): Promise<OfferedTemplates>;
  template(typeId: string, version: number, signal?: AbortSignal): Promise<OneTemplate>;
}

/** What the engine needs of the world; tests bring their own. */
export interface SyncPorts {
  db: DeviceDatabase;
  api: SyncApi;
  /** Milliseconds since 1970. */
  now(): number;
  signal?: AbortSignal;
}
