import type * as z from 'zod/mini';
import type { PeopleList, PeopleQuery } from '../../shared/contracts/console.ts';
import { fold } from '../../shared/domain/fold.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { ownRecords } from '../db/organisation/own-file.ts';
import { readEmployees } from '../db/organisation/read.ts';
import { summarisePeople } from './summary.ts';

/** Everyone in the organisation but the reader, by name. */
export async function listPeople(
  context: ServiceContext,
  { search }: z.infer<typeof PeopleQuery>,
): Promise<z.infer<typeof PeopleList>> {
  requireRole(context, 'hr');
  const { actor, organisation } = context;
  const employees = await readEmployees(organisation);
  const own = ownRecords(actor, organisation.vault, employees.values());
  const people = await summarisePeople(
    context,
    [...employees.values()].filter(({ id }) => !own.has(id)),
  );
  const wanted = fold(search ?? '');
  return {
    people: people
      .filter(({ name, jobTitle, team, managerName }) =>
        [name, jobTitle, team, managerName].some((text) => fold(text ?? '').includes(wanted)),
      )
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
}
