import { nameKey } from '../../shared/domain/names.ts';
import type { ServiceContext } from '../context.ts';
import { memberAddresses, memberNames } from '../db/directory/names.ts';
import { isAbout } from '../db/organisation/own-file.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';

/**
 * Whether somebody who can sign in has the name of an employee whose record is not known to be about them. It may be a
 * second record, which never had their address: only a person can tell.
 */
export async function hasNamesake(
  { databases, organisation }: ServiceContext,
  row: DocumentRow,
  name: string,
): Promise<boolean> {
  const names = await memberNames(databases.directory, organisation.id);
  const members = await memberAddresses(databases.directory, organisation.id);
  return [...members].some(
    ([email, memberId]) =>
      nameKey(names.get(memberId) ?? '') === nameKey(name) &&
      !isAbout({ memberId, email }, organisation.vault, row),
  );
}
