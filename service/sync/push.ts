import {
  PROTOCOL_VERSION,
  type MutationAnswer,
  type PushAnswer,
  type PushRequest,
} from '../../shared/contracts/sync.ts';
import { auditCommands } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import type { Organisation } from '../db/databases.ts';
import type { Command } from '../db/store.ts';
import { afresh, createGroup } from '../db/writer.ts';
import { ServiceError } from '../errors.ts';
import { answerPushes } from './answers.ts';
import { applyMutation, type Outcome } from './apply.ts';
import { freshMutations, mutationGap, progressWrites, type StoredAnswer } from './device-progress.ts';
import { loadPushState } from './load-push.ts';
import { membersMet } from './meetings.ts';
import { checkProtocol } from './protocol.ts';
import type { KeptField } from '../db/organisation/content.ts';
import { withLeaders } from '../db/organisation/leadership.ts';
import { fieldsOf, type PushState } from './push-state.ts';
import { pushWrites } from './push-writes.ts';
import { refuseRestricted } from './restricted.ts';

type Device = NonNullable<ServiceContext['device']>;
export type Push = { context: ServiceContext; device: Device; request: PushRequest };
/** What became of one mutation; `fields` as they were right after it, for a later one may change them again. */
export type Result = { n: number; id: string; outcome: Outcome; fields: [string, KeptField][] };
/** `repeated` are answers that the device was given before. */
export type Applied = { push: Push; results: Result[]; repeated: StoredAnswer[] };

/** Mutations in one transaction at most: while it is worked on, nothing else runs. */
const MOST_AT_ONCE = 400;

type Answered = { epoch: number; answers: MutationAnswer[] };
const groups = new WeakMap<Organisation, (push: Push) => Promise<Answered>>();

/**
 * Takes numbered mutations of one device: what was answered before gets the same answer again, a gap is refused, a
 * bad one is answered with its reason and stepped over. Pushes that wait at the same time share a transaction.
 */
export async function push(context: ServiceContext, request: PushRequest): Promise<PushAnswer> {
  checkProtocol(request.protocol);
  const { device, organisation } = context;
  if (!device || request.deviceId !== device.id)
    throw new ServiceError('not-allowed', { pointer: '/deviceId' });
  let group = groups.get(organisation);
  if (!group) {
    group = createGroup({
      writer: organisation.writer,
      weigh: ({ request }) => request.mutations.length,
      most: MOST_AT_ONCE,
      work: (pushes) => pushTogether(organisation, pushes),
    });
    groups.set(organisation, group);
  }
  const { epoch, answers } = await group({ context, device, request });
  if (answers.length > 0) organisation.changes.announce(device.id);
  return { protocol: PROTOCOL_VERSION, epoch, answers };
}

async function pushTogether(
  organisation: Organisation,
  pushes: Push[],
): Promise<PromiseSettledResult<Answered>[]> {
  const requests = pushes.map(({ request }) => request);
  return afresh(async () => {
    const state = await loadPushState(organisation, requests);
    state.members = await membersMet(state, pushes);
    const outcomes = pushes.map((push) => settle(() => applyPush(state, push)));
    const applied = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const answers = await answerPushes(state, applied);
    await organisation.store.write([
      ...(await pushWrites(state)),
      ...progressWrites(applied.map(progressIn)),
      ...auditWrites(state, applied),
    ]);
    return outcomes.map((outcome) =>
      outcome.status === 'fulfilled'
        ? { status: 'fulfilled', value: { epoch: state.epoch, answers: answers.get(outcome.value) ?? [] } }
        : outcome,
    );
  });
}

function applyPush(state: PushState, push: Push): Applied {
  const { device, request } = push;
  const context = { ...push.context, actor: withLeaders(state.leadership, push.context.actor) };
  const progress = state.progress.get(device.id) ?? { lastN: 0, answered: new Map() };
  // A backup was put back since: the revisions that it names are not what they were, and are read anew first.
  if (request.epoch !== undefined && request.epoch !== state.epoch) throw mutationGap(progress);
  const fresh = freshMutations(progress, request.mutations);
  const repeated = request.mutations.flatMap(({ n }) => progress.answered.get(n) ?? []);
  const results = fresh.map((mutation): Result => {
    const id = String(mutation.id);
    const outcome =
      refuseRestricted(context, state, mutation) ?? applyMutation(context, device, state, mutation);
    return { n: mutation.n, id, outcome, fields: touchedFields(state, id, outcome) };
  });
  // The same device may have another push in this very group.
  const answered = new Map(progress.answered);
  for (const result of results) answered.set(result.n, storedAnswer(result));
  state.progress.set(device.id, { lastN: results.at(-1)?.n ?? progress.lastN, answered });
  return { push, results, repeated };
}

function touchedFields(state: PushState, id: string, { touched }: Outcome): [string, KeptField][] {
  if (touched.length === 0) return [];
  const fields = fieldsOf(state, id);
  return touched.flatMap((name) => {
    const field = fields.get(name);
    return field ? [[name, field]] : [];
  });
}

function storedAnswer({ n, id, outcome, fields }: Result): StoredAnswer {
  const { status, reason, restricted } = outcome;
  return {
    n,
    status,
    ...(reason && { reason }),
    ...(restricted && { restricted }),
    ...(fields.length > 0 && { id }),
    fields: fields.map(([name, { rev }]) => [name, rev]),
  };
}

function progressIn({ push: { device, request }, results }: Applied) {
  return { deviceId: device.id, confirmed: request.confirmed, answers: results.map(storedAnswer) };
}

function auditWrites({ organisation, auditEnd }: PushState, applied: Applied[]): Command[] {
  const entries = applied.flatMap(({ push, results }) =>
    results.flatMap(({ outcome }) => outcome.audit.map((entry) => ({ recorder: push.context, entry }))),
  );
  return auditCommands(organisation, auditEnd, entries);
}

function settle<Value>(work: () => Value): PromiseSettledResult<Value> {
  try {
    return { status: 'fulfilled', value: work() };
  } catch (reason) {
    return { status: 'rejected', reason };
  }
}
