import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import type { MutationAnswer, PushRequest } from '../../shared/contracts/sync.ts';
import type { Statement } from '../db/batch.ts';
import type { Organisation } from '../db/databases.ts';
import { deviceAnswers, deviceProgress } from '../db/organisation/schema.ts';
import { ServiceError } from '../errors.ts';

type RawMutation = PushRequest['mutations'][number];

/** How far a device got, and the answers it was given to mutations that it sends again. */
export type Progress = { lastN: number; answered: Map<number, MutationAnswer> };

const binding = (deviceId: string, n: number) => ({ use: 'answer', owner: deviceId, name: '', rev: n });

export async function loadProgress(
  { db, vault }: Organisation,
  deviceId: string,
  mutations: RawMutation[],
): Promise<Progress> {
  const numbers = mutations.map(({ n }) => n);
  const [progress, answers] = await db.batch([
    db.select().from(deviceProgress).where(eq(deviceProgress.deviceId, deviceId)),
    db
      .select()
      .from(deviceAnswers)
      .where(and(eq(deviceAnswers.deviceId, deviceId), inArray(deviceAnswers.n, numbers))),
  ]);
  return {
    lastN: progress[0]?.lastN ?? 0,
    answered: new Map(
      // Sealed by ourselves from this very type.
      answers.map(({ n, answer }) => [n, vault.open(binding(deviceId, n), answer) as MutationAnswer]),
    ),
  };
}

/** The mutations that were not answered before. Throws `mutation-gap` when a number is missing or came too late. */
export function freshMutations({ lastN, answered }: Progress, mutations: RawMutation[]): RawMutation[] {
  const fresh = mutations.filter(({ n }) => !answered.has(n));
  const gap = fresh.some(({ n }, index) => n !== lastN + 1 + index);
  if (gap) throw new ServiceError('mutation-gap', { expected: lastN + 1 });
  return fresh;
}

/** Answers are kept until the device confirms that it stored them. */
export function progressWrites(
  { db, vault }: Organisation,
  { deviceId, confirmed, answers }: { deviceId: string; confirmed: number; answers: MutationAnswer[] },
): Statement[] {
  const writes: Statement[] = [
    db
      .delete(deviceAnswers)
      .where(and(eq(deviceAnswers.deviceId, deviceId), lte(deviceAnswers.n, confirmed))),
  ];
  const last = answers.at(-1);
  if (!last) return writes;
  const rows = answers.map((answer) => ({
    deviceId,
    n: answer.n,
    answer: vault.seal(binding(deviceId, answer.n), answer),
  }));
  return [
    ...writes,
    db.insert(deviceAnswers).values(rows),
    db
      .insert(deviceProgress)
      .values({ deviceId, lastN: last.n })
      .onConflictDoUpdate({ target: deviceProgress.deviceId, set: { lastN: sql`excluded.last_n` } }),
  ];
}
