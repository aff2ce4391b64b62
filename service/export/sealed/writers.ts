import type { ServiceContext } from '../../context.ts';
import { deviceMembers } from '../../db/directory/names.ts';
import type { Content } from '../../db/organisation/content.ts';
import { leadershipOf, leadersOf, readLed } from '../../db/organisation/leadership.ts';
import type { DocumentRow } from '../../db/organisation/subject.ts';

type Read = { document: DocumentRow; content?: Content };
/** Who is asked about what a device wrote into a document. */
export type WriterOf = (document: DocumentRow, deviceId: string) => string;

/**
 * Mostly the author, who has all of a document. Of who leads them now they no longer have agreements, in which the next
 * manager writes too: there each is asked about what they wrote themselves.
 */
export async function writerOf(
  { organisation, databases }: Pick<ServiceContext, 'organisation' | 'databases'>,
  employee: DocumentRow | undefined,
  found: Read[],
): Promise<WriterOf> {
  const leadership = leadershipOf(await readLed(organisation));
  const isLed = ({ authorId }: DocumentRow) => {
    const leaders = leadersOf(leadership, authorId);
    return employee?.memberIds.some((memberId) => leaders.has(memberId)) ?? false;
  };
  const split = found.filter(({ document }) => document.kind === 'agreement' && isLed(document));
  if (split.length === 0) return ({ authorId }) => authorId;
  const ids = new Set(split.map(({ document }) => document.id));
  const devices = split.flatMap(({ content = [] }) =>
    [...content].flatMap(([, field]) => [field, ...field.siblings].map(({ deviceId }) => deviceId)),
  );
  const members = await deviceMembers(databases.directory, devices);
  return ({ id, authorId }, deviceId) => (ids.has(id) && members.get(deviceId)) || authorId;
}
