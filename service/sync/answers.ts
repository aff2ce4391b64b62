import type { FieldState, MutationAnswer } from '../../shared/contracts/sync.ts';
import { deviceNames } from '../db/directory/names.ts';
import type { KeptField } from '../db/organisation/content.ts';
import type { StoredAnswer } from './device-progress.ts';
import { fieldState, writersOf } from './field-state.ts';
import type { Applied, Result } from './push.ts';
import { versionsOf, type PushState } from './push-state.ts';

type Described = Pick<MutationAnswer, 'n' | 'status' | 'reason' | 'restricted'> & {
  fields: [string, KeptField][];
};

/** What each push is answered: new results, and what it was told before when it comes again. */
export async function answerPushes(
  state: PushState,
  applied: Applied[],
): Promise<Map<Applied, MutationAnswer[]>> {
  const described = new Map(
    applied.map((each) => [
      each,
      [...each.repeated.map((answer) => repeat(state, answer)), ...each.results.map(describe)],
    ]),
  );
  const names = await namesOf(applied, [...described.values()].flat());
  return new Map(
    [...described].map(([each, answers]) => [
      each,
      answers.map((answer) => answerOf(answer, names)).sort((a, b) => a.n - b.n),
    ]),
  );
}

function describe({ n, outcome: { status, reason, restricted }, fields }: Result): Described {
  return { n, status, ...(reason && { reason }), ...(restricted && { restricted }), fields };
}

/** The versions that the first answer showed are in the document or in its history. */
function repeat(state: PushState, { id, fields, ...answer }: StoredAnswer): Described {
  return {
    ...answer,
    fields: fields.flatMap(([name, rev]): [string, KeptField][] => {
      const version = versionsOf(state, id ?? '', name).find((candidate) => candidate.rev === rev);
      return version ? [[name, version]] : [];
    }),
  };
}

/** Names of devices; those that push are known without asking. */
async function namesOf(applied: Applied[], answers: Described[]): Promise<Map<string, string>> {
  const known = new Map(applied.map(({ push: { device } }) => [device.id, device.name]));
  const unknown = new Set<string>();
  for (const { fields } of answers)
    for (const [, field] of fields) for (const id of writersOf(field)) if (!known.has(id)) unknown.add(id);
  const directory = applied[0]?.push.context.databases.directory;
  if (!directory || unknown.size === 0) return known;
  return new Map([...known, ...(await deviceNames(directory, unknown))]);
}

function answerOf(
  { n, status, reason, restricted, fields }: Described,
  names: Map<string, string>,
): MutationAnswer {
  const described = fields.map(([name, field]): [string, FieldState] => [name, fieldState(field, names)]);
  return {
    n,
    status,
    ...(reason && { reason }),
    ...(restricted && { restricted }),
    ...(described.length > 0 && { fields: Object.fromEntries(described) }),
  };
}
