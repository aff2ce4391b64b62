import type { FieldEdit } from '../../shared/contracts/sync.ts';
import type { Directory, Organisation } from '../db/databases.ts';
import { membersByAddress } from '../db/directory/names.ts';
import type { Push } from './push.ts';
import type { PushState } from './push-state.ts';

/** Members by address, of those whose address an employee's record can get or lose. */
export type Members = ReadonlyMap<string, string>;

const addressOf = (value: unknown): string[] =>
  typeof value === 'string' && value.trim() !== '' ? [value.trim().toLowerCase()] : [];

async function load(directory: Directory, { id }: Pick<Organisation, 'id'>, emails?: Set<string>) {
  const found = await membersByAddress(directory, id, emails);
  return new Map(found.map(({ email, memberId }) => [email, memberId]));
}

/** For a verb of the console, of which it is not known yet what it writes. */
export const allMembers = (directory: Directory, organisation: Organisation): Promise<Members> =>
  load(directory, organisation);

/** For pushes, which mostly have nothing to do with an address; then nothing is asked. */
export async function membersMet(state: PushState, pushes: readonly Push[]): Promise<Members> {
  const addresses = new Set<string>();
  for (const { request } of pushes)
    for (const { id, kind, fields } of request.mutations) {
      if (kind !== 'employee' || !Array.isArray(fields)) continue;
      const edit = (fields as (Partial<FieldEdit> | null)[]).find((field) => field?.name === 'email');
      const stored = state.contents.get(String(id))?.get('email');
      if (edit)
        for (const value of [edit.value, stored?.value])
          addressOf(value).forEach((each) => addresses.add(each));
    }
  const directory = pushes[0]?.context.databases.directory;
  return directory && addresses.size > 0 ? load(directory, state.organisation, addresses) : new Map();
}

/** Whom a record is about once it has had these addresses: who it was about before, and whose addresses they are. */
export function tie(members: Members, before: string[], addresses: unknown[]): string[] {
  const met = addresses.flatMap(addressOf).flatMap((address) => members.get(address) ?? []);
  const added = met.filter((memberId) => !before.includes(memberId));
  return added.length === 0 ? before : [...before, ...new Set(added)];
}
