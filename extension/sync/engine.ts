import { PROTOCOL_VERSION, type PullPage } from '../../shared/contracts/sync.ts';
import { MalformedAnswer, ServiceProblem, Unreachable } from '../platform/errors.ts';
import type { InFlight } from '../store/rows.ts';
import { deviceIdOf, getSetting, putSetting } from '../store/settings.ts';
import { setSyncState, type SyncState } from '../store/sync-state.ts';
import { AnswersOutstanding, applyPage } from './apply-page.ts';
import { claim, countSendable, toWire } from './claim.ts';
import { beginAgain, BEGINNING, isBeginning, knownEpoch } from './cursor.ts';
import { fetchTemplates, wantTemplates } from './fetch-templates.ts';
import { returnLent } from './lent.ts';
import type { SyncPorts } from './ports.ts';
import { renumber } from './recover.ts';
import { endRemovals, RemovalHeldBack } from './removal-guard.ts';
import { answersFit, settle } from './settle.ts';

export type SyncOutcome = {
  state: SyncState;
  /** Edits came up meanwhile: sync again soon. */
  again: boolean;
};

/** Times that numbers may be put right in one sync; more would mean that it does not help. */
const MAX_RECOVERIES = 3;
/** A pull from the beginning that was left for so long may have missed removals that are forgotten since. */
const MONTH_MS = 30 * 86_400_000;

/**
 * Brings device and service together: pushes what waits, then pulls. How it went is kept as the sync state. Only one
 * may run per database; the runner's lock sees to that. Throws what is no answer of the service: a database that
 * fails, or the signal's reason. Whatever happens, nothing that was typed is lost.
 */
export async function sync(ports: SyncPorts): Promise<SyncOutcome> {
  await returnLent(ports.db, ports.now());
  const state = await attempt(ports);
  await setSyncState(ports.db, state);
  const waiting = await countSendable(ports.db);
  return { state, again: state.state === 'ok' && waiting > 0 };
}

async function attempt(ports: SyncPorts): Promise<SyncState> {
  try {
    // Until everything came by, what waits does not know where it starts in the service that was put back.
    if ((await getSetting(ports.db, 'anew'))?.restored) await pullAll(ports);
    await pushAll(ports);
    const now = await pullAll(ports);
    await fetchGuidance(ports, now.guidance);
    await fetchTemplates(ports, now.templates);
    return { state: 'ok', at: ports.now() };
  } catch (error) {
    ports.signal?.throwIfAborted();
    const before = await getSetting(ports.db, 'syncState');
    const since = before && 'since' in before ? before.since : ports.now();
    return stateAfter(error, since);
  }
}

function stateAfter(error: unknown, since: number): SyncState {
  if (error instanceof Unreachable || error instanceof AnswersOutstanding)
    return { state: 'unreachable', since };
  if (error instanceof RemovalHeldBack) return { state: 'asks-removal', count: error.count, of: error.of };
  if (error instanceof MalformedAnswer) return { state: 'failed', since, code: 'malformed-answer' };
  if (!(error instanceof ServiceProblem)) throw error;
  switch (error.code) {
    case 'not-signed-in':
      return { state: 'signed-out' };
    case 'protocol-too-old':
      return { state: 'client-too-old' };
    case 'protocol-too-new':
      return { state: 'service-too-old' };
    case 'unavailable':
    case 'too-many-requests':
      return { state: 'unreachable', since };
    default:
      return { state: 'failed', since, code: error.code };
  }
}

async function pushAll(ports: SyncPorts): Promise<void> {
  const { db } = ports;
  let recoveries = 0;
  for (let more = true; more;) {
    const batch = await claim(db);
    if (batch.mutations.length === 0) return;
    const expected = await push(ports, batch.mutations);
    // Edits made since wait for the next sync: a user who types must not keep this one going.
    more = batch.more;
    if (expected !== undefined) {
      recoveries += 1;
      if (recoveries > MAX_RECOVERIES) throw new ServiceProblem('mutation-gap', 409, expected);
      await renumber(db, expected);
      await pullAll(ports);
      more = true;
    }
  }
}

/** Sends one batch and works in the answers; gives the number to go on from when service and device disagree. */
async function push({ db, api, now, signal }: SyncPorts, batch: InFlight[]): Promise<number | undefined> {
  const last = batch.at(-1)?.n ?? 0;
  try {
    const { answers, protocol, epoch } = await api.push(
      {
        protocol: PROTOCOL_VERSION,
        deviceId: await deviceIdOf(db),
        ...(await knownEpoch(db)),
        confirmed: (await getSetting(db, 'confirmedMutation')) ?? 0,
        mutations: batch.map(toWire),
      },
      signal,
    );
    checkProtocol(protocol);
    if (!answersFit(batch, answers)) return last + 1;
    await settle(db, answers, now(), epoch);
    return undefined;
  } catch (error) {
    if (error instanceof ServiceProblem && error.code === 'mutation-gap' && error.expected !== undefined)
      return error.expected;
    throw error;
  }
}

/** Every page; gives the versions of the organisation's guidance and templates, from a service that has them. */
async function pullAll(ports: SyncPorts): Promise<Pick<PullPage, 'guidance' | 'templates'>> {
  const { db, now } = ports;
  const anew = await getSetting(db, 'anew');
  if (anew?.since !== undefined && now() - anew.since > MONTH_MS) await beginAgain(db);
  let begun = false;
  let last: PullPage | undefined;
  for (let more = true; more;) {
    const cursor = (await getSetting(db, 'cursor')) ?? BEGINNING;
    const page = await pull(ports, cursor);
    checkProtocol(page.protocol);
    // A page from the beginning may well end where the cursor stood; a second beginning leads nowhere.
    const stands = page.reset ? begun : page.more && page.cursor === cursor;
    if (stands) throw new MalformedAnswer('The cursor stands still.');
    begun ||= page.reset;
    await applyPage(db, page, now());
    await wantTemplates(db, page.changes);
    last = page;
    more = page.more;
  }
  await endRemovals(db);
  return { guidance: last?.guidance, templates: last?.templates };
}

/**
 * The organisation's protocol and texts, when they are others than this device has. The notes are in by now: what
 * goes wrong here is tried again with the next sync, and makes this one no failure.
 */
async function fetchGuidance({ db, api, signal }: SyncPorts, version: string | undefined): Promise<void> {
  if (version === undefined || (await getSetting(db, 'guidance'))?.version === version) return;
  const guidance = await api.guidance(signal).catch((error: unknown) => {
    if (!isAnswer(error)) throw error;
  });
  if (guidance) await putSetting(db, 'guidance', guidance);
}

const isAnswer = (error: unknown) =>
  error instanceof Unreachable || error instanceof ServiceProblem || error instanceof MalformedAnswer;

/** The page after the cursor; from the beginning when the service no longer knows it. */
async function pull({ api, signal }: SyncPorts, cursor: string): Promise<PullPage> {
  try {
    const page = await api.pull(cursor, signal);
    return isBeginning(cursor) ? { ...page, reset: true } : page;
  } catch (error) {
    if (!(error instanceof ServiceProblem) || error.code !== 'cursor-expired' || cursor === BEGINNING)
      throw error;
    return { ...(await api.pull(BEGINNING, signal)), reset: true };
  }
}

function checkProtocol(protocol: number): void {
  if (protocol > PROTOCOL_VERSION) throw new ServiceProblem('protocol-too-old', 426);
  if (protocol < PROTOCOL_VERSION) throw new ServiceProblem('protocol-too-new', 426);
}
