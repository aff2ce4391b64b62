import { Unreachable } from '../../../extension/platform/errors.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import type { SyncApi } from '../../../extension/sync/ports.ts';
import {
  createDocument,
  removeDocument,
  resolveSiblings,
  writeFields,
} from '../../../extension/store/write.ts';
import { TestDevice } from './device.ts';

/** A service that several devices of one member can talk to, and what it holds in the end. */
export interface Counterpart {
  api(device: TestDevice): Promise<SyncApi>;
  /** Forgets removals, as after 90 days. */
  forget?(): Promise<void>;
  /** Copies everything; gives what puts the copy back. */
  backup?(): Promise<() => Promise<void>>;
}

/** `mishaps`: what the counterpart can of forgetting and restoring happens too. */
export type Options = {
  steps: number;
  devices: number;
  resolve: boolean;
  remove: boolean;
  mishaps?: boolean;
};
export type Finding = { seed: number; lost: string[]; differences: string[]; duplicated: string[] };

const NOTES = 'answers.notes';
const KIND = 'conversation';

/** Repeatable randomness (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Crash extends Error {}

const START_MS = 1_795_000_000_000;
/** Clocks of devices are off by up to so much, and jump. */
const CLOCK_MS = 48 * 3_600_000;

/**
 * One schedule: devices of one member edit the same texts, each word once and never taken out again, while requests
 * and answers get lost or arrive twice and processes die. In the end every word must be somewhere for everybody.
 */
export async function runSchedule(seed: number, service: Counterpart, options: Options): Promise<Finding> {
  const random = randomOf(seed);
  const chance = (p: number) => random() < p;
  const pick = <T>(items: T[]): T => items[Math.floor(random() * items.length)] as T;
  const words = new Map<string, Set<string>>();
  let count = 0;

  const devices: TestDevice[] = [];
  for (let index = 0; index < options.devices; index += 1) {
    const device = new TestDevice({
      push: reject,
      pull: reject,
      guidance: reject,
      templates: reject,
      template: reject,
    });
    device.api = flaky(await service.api(device), device);
    devices.push(device);
  }
  const [first] = devices;
  if (!first) throw new Error('A schedule needs a device.');
  const employeeId = await createDocument(first.db, 'employee', { name: 'Sanne' });
  const ids: string[] = [];
  for (let index = 0; index < 2; index += 1) {
    const text = 'een twee drie vier vijf zes';
    const start = { employeeId, typeId: 'preventive', typeVersion: 1, status: 'draft', sharing: 'status' };
    ids.push(await createDocument(first.db, KIND, { ...start, [NOTES]: text, ticks: [] }));
  }
  await calm();
  let putBack: (() => Promise<void>) | undefined;

  for (let step = 0; step < options.steps; step += 1) {
    const device = pick(devices);
    if (chance(0.55)) await edit(device);
    else if (options.resolve && chance(0.25)) await settleVersions(device);
    else if (options.remove && chance(0.06)) await remove(device);
    else if (chance(0.06)) device.restart();
    else if (chance(0.08)) device.now = START_MS + (random() * 2 - 1) * CLOCK_MS;
    else if (options.mishaps && chance(0.25)) await mishap();
    else await attempt(device);
  }
  await calm();
  return check();

  /** Time passes, a backup is made, or put back. */
  async function mishap() {
    const kind = random();
    if (kind < 0.4) await service.forget?.();
    else if (kind < 0.6) putBack = await service.backup?.();
    else await putBack?.();
  }

  async function edit(device: TestDevice) {
    const id = pick(ids);
    const row = await device.db.documents(KIND).get(id);
    if (!row) return;
    const word = `w${++count}`;
    const field = chance(0.8) ? NOTES : 'ticks';
    if (field === 'ticks') {
      await writeFields(device.db, KIND, id, { ticks: [...((row.fields['ticks'] as string[]) ?? []), word] });
    } else {
      const text = String(row.fields[NOTES] ?? '').split(' ');
      text.splice(Math.floor(random() * (text.length + 1)), 0, word);
      await writeFields(device.db, KIND, id, { [NOTES]: text.join(' ') });
    }
    words.set(id, (words.get(id) ?? new Set()).add(word));
  }

  /** The user joins the versions: every word of each, once. */
  async function settleVersions(device: TestDevice) {
    for (const row of await device.db.documents(KIND).toArray()) {
      const versions = row.siblings[NOTES];
      if (!versions) continue;
      const joined = [row.fields[NOTES], ...versions.map(({ value }) => value)].join(' ').split(' ');
      await resolveSiblings(device.db, KIND, row.id, NOTES, [...new Set(joined)].join(' '));
    }
  }

  /** What the user saw when removing a document may go; what others typed meanwhile may not. */
  async function remove(device: TestDevice) {
    const id = pick(ids);
    const row = await device.db.documents(KIND).get(id);
    if (!row) return;
    for (const word of allWords(row.fields, row.siblings)) words.get(id)?.delete(word);
    await removeDocument(device.db, KIND, id);
  }

  async function attempt(device: TestDevice) {
    try {
      await device.sync();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      device.restart();
    }
  }

  async function calm() {
    const flakies = devices.map(({ api }) => api);
    for (const device of devices) device.api = (device.api as Flaky).steady;
    for (let round = 0; round < 4; round += 1) for (const device of devices) await device.settle();
    for (const [index, device] of devices.entries()) device.api = flakies[index] as SyncApi;
  }

  /** Loses requests and answers, sends twice, lets the user type on meanwhile, or dies. */
  function flaky(steady: SyncApi, device: TestDevice): Flaky {
    async function through<T>(call: () => Promise<T>): Promise<T> {
      if (chance(0.15)) throw new Unreachable();
      if (chance(0.05)) throw new Crash();
      if (chance(0.15)) await edit(device);
      const answer = await call();
      if (chance(0.1)) await call();
      if (chance(0.2)) await edit(device);
      if (chance(0.2)) throw new Unreachable();
      if (chance(0.08)) throw new Crash();
      return answer;
    }
    return {
      steady,
      push: (request, signal) => through(() => steady.push(request, signal)),
      pull: (cursor, signal) => through(() => steady.pull(cursor, signal)),
      guidance: (signal) => through(() => steady.guidance(signal)),
      templates: (signal) => through(() => steady.templates(signal)),
      template: (typeId, version, signal) => through(() => steady.template(typeId, version, signal)),
    };
  }

  async function check(): Promise<Finding> {
    const finding: Finding = { seed, lost: [], differences: [], duplicated: [] };
    const rows = await Promise.all(devices.map(({ db }) => db.documents(KIND).toArray()));
    const shown = rows.map((documents) =>
      JSON.stringify(
        documents.map(({ id, fields, siblings, revisions }) => sorted({ id, fields, siblings, revisions })),
      ),
    );
    for (const [index, text] of shown.entries())
      if (text !== shown[0]) finding.differences.push(`device ${index}`);
    for (const device of devices) {
      if ((await device.db.outbox.count()) + (await device.db.inFlight.count()) > 0)
        finding.differences.push(`outbox: ${(await getSetting(device.db, 'syncState'))?.state}`);
    }
    for (const [id, expected] of words) {
      const row = rows[0]?.find((candidate) => candidate.id === id);
      const there = row ? allWords(row.fields, row.siblings) : [];
      finding.lost.push(...[...expected].filter((word) => !there.includes(word)));
      const text = String(row?.fields[NOTES] ?? '').split(' ');
      if (!options.resolve && !options.mishaps)
        finding.duplicated.push(...text.filter((word, at) => text.indexOf(word) !== at));
    }
    for (const { db } of devices) db.close();
    return finding;
  }
}

type Flaky = SyncApi & { steady: SyncApi };

function reject(): Promise<never> {
  return Promise.reject(new Unreachable());
}

function allWords(fields: Record<string, unknown>, siblings: Record<string, { value: unknown }[]>): string[] {
  const values = [
    fields[NOTES],
    fields['ticks'],
    ...Object.values(siblings).flatMap((list) => list.map((s) => s.value)),
  ];
  return values.flatMap((value) =>
    Array.isArray(value) ? value.map(String) : String(value ?? '').split(/\s+/),
  );
}

/** Keys in one order, and sets as sets, so that equal things compare equal. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
