import type { Correction } from '../../shared/contracts/privacy.ts';
import type { Services } from '../context.ts';
import type { Organisation } from '../db/databases.ts';
import { memberNames } from '../db/directory/names.ts';
import { readHistory } from '../db/organisation/history.ts';
import { readDocuments } from '../db/organisation/read.ts';

/** Names of fields in a record, by what they are called to people. */
const FIELDS = {
  name: 'name',
  email: 'email',
  jobTitle: 'jobTitle',
  team: 'team',
  number: 'number',
  leftOn: 'leftOn',
  manager: 'managerId',
} satisfies Record<Correction['field'], string>;

type Place = Pick<Services, 'databases'> & { organisation: Organisation };

/** What became of an employee's details, the newest first. Earlier values are kept for as long as the record is. */
export async function readCorrections({ databases, organisation }: Place, id: string): Promise<Correction[]> {
  const [record] = await readDocuments(organisation, [id]);
  const earlier = await readHistory(organisation, new Map([[id, 0]]));
  const versions = [...earlier.map(({ content }) => content), ...(record?.content ? [record.content] : [])];
  const names = await memberNames(databases.directory, organisation.id);
  const textOf = (field: string, value: unknown) => {
    const text = typeof value === 'string' ? value : '';
    return field === 'manager' ? (names.get(text) ?? '') : text;
  };
  return Object.entries(FIELDS)
    .flatMap(([field, name]) => {
      const values = versions.flatMap((version) => version.get(name) ?? []).sort((a, b) => a.rev - b.rev);
      return values.slice(1).map(({ value, at }, index) => ({
        field: field as Correction['field'],
        before: textOf(field, values[index]?.value),
        after: textOf(field, value),
        at,
      }));
    })
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => b.at.localeCompare(a.at));
}
