import {
  PROTOCOL_VERSION,
  type FieldState,
  type MutationAnswer,
  type PushAnswer,
  type PushRequest,
} from '../../shared/contracts/sync.ts';
import { auditStatements } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { runBatch } from '../db/batch.ts';
import { deviceNames } from '../db/directory/names.ts';
import { ServiceError } from '../errors.ts';
import { applyMutation, namedDocuments, type Outcome } from './apply.ts';
import { freshMutations, loadProgress, progressWrites } from './device-progress.ts';
import { fieldState, writersOf } from './field-state.ts';
import { checkProtocol } from './protocol.ts';
import { fieldsOf, loadPushState, type KeptField, type PushState } from './push-state.ts';
import { pushWrites } from './push-writes.ts';

type Device = NonNullable<ServiceContext['device']>;
/** What became of one mutation; `fields` as they were right after it, for a later one may change them again. */
type Result = { n: number; outcome: Outcome; fields: [string, KeptField][] };

/**
 * Takes numbered mutations of one device: what was answered before gets the same answer again, a gap is refused, a
 * bad one is answered with its reason and stepped over. One transaction, in the organisation's queue.
 */
export async function push(context: ServiceContext, request: PushRequest): Promise<PushAnswer> {
  checkProtocol(request.protocol);
  const { device, organisation } = context;
  if (!device || request.deviceId !== device.id)
    throw new ServiceError('not-allowed', { pointer: '/deviceId' });
  const answers = await organisation.writer.run(() => pushInQueue(context, device, request));
  organisation.changes.announce(device.id);
  return { protocol: PROTOCOL_VERSION, answers };
}

async function pushInQueue(
  context: ServiceContext,
  device: Device,
  { mutations, confirmed }: PushRequest,
): Promise<MutationAnswer[]> {
  const { organisation } = context;
  const progress = await loadProgress(organisation, device.id, mutations);
  const fresh = freshMutations(progress, mutations);
  const ids = fresh.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const state = await loadPushState(organisation, ids, fresh.flatMap(namedDocuments));

  const results: Result[] = [];
  for (const mutation of fresh) {
    const outcome = await applyMutation(context, device, state, mutation);
    const fields = touchedFields(state, String(mutation.id), outcome);
    results.push({ n: mutation.n, outcome, fields });
  }
  const answers = await describe(context, results);
  await runBatch(organisation.db, [
    ...pushWrites(state),
    ...progressWrites(organisation, { deviceId: device.id, confirmed, answers }),
    ...(await auditStatements(
      context,
      results.flatMap(({ outcome }) => outcome.audit),
    )),
  ]);
  return [...progress.answered.values(), ...answers].sort((a, b) => a.n - b.n);
}

function touchedFields(state: PushState, id: string, { touched }: Outcome): [string, KeptField][] {
  if (touched.length === 0) return [];
  const fields = fieldsOf(state, id);
  return touched.flatMap((name) => {
    const field = fields.get(name);
    return field ? [[name, field]] : [];
  });
}

async function describe(context: ServiceContext, results: Result[]): Promise<MutationAnswer[]> {
  const fields = results.flatMap((result) => result.fields.map(([, field]) => field));
  const names = await deviceNames(context.databases.directory, fields.flatMap(writersOf));
  return results.map(({ n, outcome, fields: touched }) => {
    const described = touched.map(([name, field]): [string, FieldState] => [name, fieldState(field, names)]);
    return {
      n,
      status: outcome.status,
      ...(outcome.reason && { reason: outcome.reason }),
      ...(described.length > 0 && { fields: Object.fromEntries(described) }),
    };
  });
}
