import type { ImportAnswer } from '../../../shared/contracts/employees.ts';
import type { ServiceContext } from '../../context.ts';
import { memberNames } from '../../db/directory/names.ts';
import { textOf } from '../../db/organisation/read.ts';
import { restrictedEmployees } from '../../retention/restricted.ts';
import type { Judged } from './judge-rows.ts';
import type { Known } from './known.ts';

/** The lines on which HR chooses, with what tells people of one name apart. */
export async function describeNamesakes(
  { databases, organisation }: ServiceContext,
  judged: Judged[],
): Promise<ImportAnswer['namesakes']> {
  const names = await memberNames(databases.directory, organisation.id);
  const restricted = await restrictedEmployees(organisation);
  const describe = ({ id, fields }: Known) => {
    // Of who may not be used nothing is shown but the name.
    const text = (name: string) => (restricted.has(id) ? '' : textOf(fields, name));
    return {
      id,
      name: textOf(fields, 'name'),
      email: text('email'),
      jobTitle: text('jobTitle'),
      team: text('team'),
      number: text('number'),
      managerName: names.get(text('managerId')) ?? '',
      leftOn: text('leftOn') || null,
    };
  };
  return judged.flatMap(({ fields, namesakes, error }, index) =>
    namesakes.length === 0 || (error && error !== 'twice')
      ? []
      : [{ row: index + 1, name: textOf(fields, 'name'), employees: namesakes.map(describe) }],
  );
}
