import type { MutationAnswer, PushRequest } from '../../shared/contracts/sync.ts';
import { bulkInsert } from '../db/bulk.ts';
import type { Command, Row } from '../db/store.ts';
import { ServiceError } from '../errors.ts';

type RawMutation = PushRequest['mutations'][number];

/**
 * What is kept of an answer until its device confirms it: which revisions of which fields it showed. What they held
 * is in the document and its history, so that no content lies here.
 */
export type StoredAnswer = Pick<MutationAnswer, 'n' | 'status' | 'reason' | 'restricted'> & {
  id?: string;
  fields: [name: string, rev: number][];
};

/** How far a device got, and the answers it was given to mutations that it sends again. */
export type Progress = { lastN: number; answered: Map<number, StoredAnswer> };

export function progressCommands(requests: readonly PushRequest[]): Command[] {
  const devices = requests.map(({ deviceId, mutations }) => [deviceId, mutations[0]?.n ?? 0]);
  const params = [JSON.stringify(devices)];
  return [
    {
      sql: `SELECT p.device_id, p.last_n FROM json_each(?) AS wanted
        JOIN device_progress p ON p.device_id = wanted.value ->> 0`,
      params,
    },
    {
      sql: `SELECT a.device_id, a.answers FROM json_each(?) AS wanted
        JOIN device_answers a ON a.device_id = wanted.value ->> 0 AND a.last_n >= wanted.value ->> 1`,
      params,
    },
  ];
}

export function progressOf([progressRows = [], answerRows = []]: Row[][]): Map<string, Progress> {
  const progress = new Map<string, Progress>();
  for (const [deviceId, lastN] of progressRows as [string, number][])
    progress.set(deviceId, { lastN, answered: new Map() });
  for (const [deviceId, answers] of answerRows as [string, string][])
    // Written by ourselves from this very type.
    for (const answer of JSON.parse(answers) as StoredAnswer[])
      progress.get(deviceId)?.answered.set(answer.n, answer);
  return progress;
}

export const mutationGap = ({ lastN }: Pick<Progress, 'lastN'>) =>
  new ServiceError('mutation-gap', { expected: lastN + 1 });

/** The mutations that were not answered before. Throws `mutation-gap` when a number is missing or came too late. */
export function freshMutations({ lastN, answered }: Progress, mutations: RawMutation[]): RawMutation[] {
  const fresh = mutations.filter(({ n }) => !answered.has(n));
  const gap = fresh.some(({ n }, index) => n !== lastN + 1 + index);
  if (gap) throw mutationGap({ lastN });
  return fresh;
}

export type Answered = { deviceId: string; confirmed: number; answers: StoredAnswer[] };

/** Answers are kept until the device confirms that it stored them. */
export function progressWrites(pushes: readonly Answered[]): Command[] {
  const confirmed = pushes.filter((push) => push.confirmed > 0);
  const moved = pushes.filter(({ answers }) => answers.length > 0);
  const lastN = ({ answers }: Answered) => answers.at(-1)?.n ?? 0;
  const writes: Command[] = [];
  if (confirmed.length > 0)
    writes.push({
      sql: `DELETE FROM device_answers WHERE rowid IN (
        SELECT a.rowid FROM json_each(?) AS done
        JOIN device_answers a ON a.device_id = done.value ->> 0 AND a.last_n <= done.value ->> 1)`,
      params: [JSON.stringify(confirmed.map((push) => [push.deviceId, push.confirmed]))],
    });
  if (moved.length === 0) return writes;
  return [
    ...writes,
    {
      sql: `INSERT INTO device_progress (device_id, last_n) SELECT value ->> 0, value ->> 1 FROM json_each(?)
        WHERE true ON CONFLICT (device_id) DO UPDATE SET last_n = max(last_n, excluded.last_n)`,
      params: [JSON.stringify(moved.map((push) => [push.deviceId, lastN(push)]))],
    },
    ...bulkInsert(
      'INSERT INTO device_answers (device_id, last_n, answers)',
      moved.map((push) => [push.deviceId, lastN(push), JSON.stringify(push.answers)]),
    ),
  ];
}
